"""Iterate over result pages: choose the next page, select its items, detect inconsistencies.

Pure decisions, without I/O. Responses are the authority: the latest count of pages and items, and a link to the next
page. A short page proves nothing, because services cap the requested size.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import define, field

from workapis._client.page_marks import Mark, digest, marks
from workapis._client.page_sayings import PageCounts, is_inner, whole_number
from workapis.errors import ArgumentError

_PATIENCE: Final = 2  # pages with nothing new, by choice: one may come of a list that moved, two show the end
_REMEMBERED: Final = 4096  # pages of which a hash is kept; two million items, on pages of 500
_PARTS: Final = 7  # of a checkpoint


@define(frozen=True)
class Position:
    """A place in a list: so many items of a page have been given.

    Attributes:
        page: the number of the page, from 1, or how many items are before it, in a list that is asked for by offsets.
        given: how many of its items were given.
        total: how many items the service said that there are, None where it did not.
        mark: a digest of the mark of the last item that was given, "" where there was none.
        link: path and query of the page, where a link led to it; else "".
    """

    page: int = 1
    given: int = 0
    total: int | None = None
    mark: str = ""
    link: str = ""

    def checkpoint(self, operation_id: str, arguments: str) -> str:
        """Return the place as text, bound to an operation and a digest of its arguments."""
        link = base64.urlsafe_b64encode(self.link.encode()).decode().rstrip("=")
        total = "" if self.total is None else self.total
        return f"{operation_id}:{arguments}:{self.page}:{self.given}:{total}:{self.mark}:{link}"

    @classmethod
    def of_checkpoint(cls, text: str, operation_id: str, arguments: str, first: int = 1) -> Position:
        """Return the place that a text names, on a page from `first` on; raise `ArgumentError` if it names none."""
        parts = str(text).rsplit(":", _PARTS - 2)
        if len(parts) == _PARTS - 1 and parts[0].rpartition(":")[::2] == (operation_id, arguments):
            page, given, total = (whole_number(part) for part in parts[1:4])
            link = _decoded(parts[5])
            is_total = total is not None or not parts[3]
            if page is not None and page >= first and given is not None and is_total and link is not None:
                return cls(page, given, total, parts[4], link)
        raise ArgumentError(
            "checkpoint= is malformed, or belongs to another method or other arguments. "
            "Repeat the original call, or omit it to start over."
        )


def _decoded(text: str) -> str | None:
    try:
        link = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        return None
    return link if not link or is_inner(link) else None  # whoever wrote it, credentials go nowhere else


@define(frozen=True)
class PageDecision:
    """What to do with a page: which of its items to give, None for none at all, and what is odd about it."""

    items: list[Any] | None
    odd: tuple[str, ...] = ()


@define
class PageWalk:
    """One walk through a list. `wanted` is the page to ask for, None at the end; `receive` takes what came.

    After a page, the walk goes on by the first row that holds:

    | what replies said, and what came                                       | goes on                                |
    |------------------------------------------------------------------------|----------------------------------------|
    | two pages in a row had nothing new, or the pages come round            | no: it is odd where more was said      |
    | a link names the next page                                             | behind the link                        |
    | there are more pages than this one, or more items                      | to the next number; odd if none can be |
    | there are more items than came, from the beginning, and nothing odd;   | asked for                              |
    | by offsets, than this page and those before it have                    |                                        |
    | no number, this page had something new, the list is known to page, and | to the next number                     |
    | it is not said that there are no more items                            |                                        |
    | anything else                                                          | no                                     |

    In a list that is asked for by offsets, the next number is that of the items up to the end of this page, by what
    came, not by what was asked for: services cap the size.

    A page has nothing new where it is empty, or all that it holds stood on the page before it or on one that was kept,
    or it is the same as one of the first pages, of which a hash is remembered. The kept page is replaced at the 1st,
    2nd, 4th, 8th … page (Brent's way of finding a cycle). So a walk needs no more memory for many pages than for a few,
    and pages that come round end it within three rounds, however many they are.

    Attributes:
        wanted: the number of the page to ask for next.
        link: path and query of that page, where a link led to it; else "".
        skip: how many items of that page have been given before.
        limit: how many items more to give at most, None for all.
        is_paged: whether the list is known to have pages, so that a walk goes on without being told.
        can_ask: whether a page can be asked for by its number.
        by_offset: whether that is the number of the items before it.
    """

    wanted: int | None = 1
    link: str = ""
    skip: int = 0
    limit: int | None = None
    is_paged: bool = True
    can_ask: bool = True
    by_offset: bool = False
    is_told: bool = field(default=True, init=False)
    """Whether the service has said that there is a page like the one that is wanted, or the walk begins there."""
    total: int | None = field(default=None, init=False)
    """How many items there are, by the latest word."""
    is_cut: bool = field(default=False, init=False)
    """Whether the walk ended though the service said that there is more."""
    _is_linked: bool = field(default=False, init=False)
    _whole: bool = field(init=False)
    _pages: int | None = field(default=None, init=False)
    _said_pages: int | None = field(default=None, init=False)
    _fruitless: int = field(default=0, init=False)
    _rounds: int = field(default=0, init=False)
    _count: int = field(default=0, init=False)
    _reached: int | None = field(default=None, init=False)
    _size: int = field(default=0, init=False)
    _is_even: bool = field(default=True, init=False)
    _odd: bool = field(default=False, init=False)
    taken: int = field(default=0, init=False)
    """How many pages were taken."""
    _before: frozenset[Mark] = field(default=frozenset(), init=False)
    _kept: frozenset[Mark] = field(default=frozenset(), init=False)
    _keep_at: int = field(default=1, init=False)
    _hashes: set[int] = field(factory=set[int], init=False)

    def __attrs_post_init__(self) -> None:
        """See whether the walk begins at the beginning, and whether it begins at all."""
        self._whole = self.wanted == self.first and not self.skip and not self.link
        if self.limit == 0:
            self.wanted = None

    @property
    def first(self) -> int:
        """The number of the first page."""
        return 0 if self.by_offset else 1

    @property
    def is_first(self) -> bool:
        """Whether no page was taken yet."""
        return not self.taken

    def following(self, most: int) -> range:
        """Return the numbers of the next pages, the wanted one first, that need not wait for the replies before them.

        The service has said that they are there, `limit` needs them, and no reply has led on by a link. Of a list by
        offsets, all pages so far had one size.
        """
        end, step = (None if self._pages is None else self._pages + 1), 1
        if self.by_offset:
            end, step = self.total if self._is_even else None, max(self._size, 1)
        if self.wanted is None or end is None or self._is_linked:
            return range(0)
        if self.limit is not None:  # by the size of the latest page
            most = min(most, -(-self.limit // max(len(self._before), 1)))
        return range(self.wanted, min(end, self.wanted + most * step), step)

    def begin(self, place: Position) -> None:
        """Begin at another place than was meant."""
        self.wanted, self.skip, self.link = place.page, place.given, place.link
        self.is_told = place.page == self.first

    def end(self) -> tuple[str, ...]:
        """End the walk, since the page that was asked for is not there; return what is odd about that."""
        self.wanted = None
        return tuple(self._uncounted())

    def receive(self, told: PageCounts, items: Sequence[Any]) -> PageDecision:
        """Take the page that was asked for; decide what to give of it and what to ask for next."""
        asked = self.wanted
        if asked is None:
            raise AssertionError("no page was asked for")
        held = frozenset(marks(items))
        is_known = held <= self._kept or hash(held) in self._hashes
        is_round = bool(held) and is_known and not held <= self._before
        is_new = bool(held) and not held <= self._before and not is_round
        odd = [*told.odd, *self._contradictions(asked, told), *self._moved(asked, held, is_new)]
        self._remember(told, items, held, is_new=is_new, is_round=is_round)
        self._reached = asked + len(items) if self.by_offset else self._count if self._whole else None
        says_more = self._says_more(asked, told, is_odd=bool(odd))
        odd += self._idle(asked, told, held, is_new=is_new, is_round=is_round, says_more=says_more)
        goes_on = self._goes_on(told, says_more=says_more, is_new=is_new)
        self.is_cut = says_more and not goes_on and not odd
        if not (goes_on or says_more or odd):
            odd += self._uncounted()
        self._odd = self._odd or bool(odd)
        given = self._given(items if is_new else ())
        self.link, self.is_told = told.link or "", says_more
        self._is_linked = self._is_linked or bool(self.link)
        step = (len(items) or max(self._size, 1)) if self.by_offset else 1
        self.wanted = asked + step if goes_on and self.limit != 0 else None
        return PageDecision(given if is_new or asked == self.first else None, tuple(odd))

    def left(self) -> tuple[str, ...]:
        """Return what is odd about the end of a walk: that there is said to be more than can be asked for."""
        if not self.is_cut or self.limit == 0:
            return ()
        of = f" of {self.total}" if self.total is not None else ""
        return (f"{self._count}{of} items came, and the client knows no way to request the others",)

    def _contradictions(self, asked: int, told: PageCounts) -> Iterator[str]:
        if told.number is not None and told.number != asked and not self.link:
            yield f"the client requested {self._page(asked)}, and the service reports that it sent page {told.number}"
        for name, now, before in (("items", told.total, self.total), ("pages", told.pages, self._said_pages)):
            if now is not None and before is not None and now != before:
                at = self._page(asked)
                yield f"the service reported {before} {name} before, and {now} with {at}"

    def _moved(self, asked: int, held: frozenset[Mark], is_new: bool) -> Iterator[str]:
        # Equal values without an id may well stand on two pages.
        again = sum(not isinstance(mark, bytes) for mark in self._before & held) if is_new else 0
        if again:
            yield f"{self._page(asked)} repeats {again} of the items of the page before it"

    def _page(self, asked: int) -> str:
        return f"the page at offset {asked}" if self.by_offset else f"page {asked}"

    def _remember(
        self, told: PageCounts, items: Sequence[Any], held: frozenset[Mark], *, is_new: bool, is_round: bool
    ) -> None:
        self._fruitless = 0 if is_new else self._fruitless + 1
        self._rounds += is_round
        if told.pages is not None and (held or self._pages is None):
            self._pages = told.pages  # of seen items too: others put in before them push unseen ones behind this page
        elif told.pages is not None and self._pages is not None:
            self._pages = min(self._pages, told.pages)
        self._said_pages = self._said_pages if told.pages is None else told.pages
        self.total = self.total if told.total is None else told.total
        self._count += len(items) if is_new else 0
        self._before = held
        self._is_even = self._is_even and (self.is_first or len(items) == self._size)
        self._size = max(self._size, len(items))
        self.taken += 1
        if len(self._hashes) < _REMEMBERED:
            self._hashes.add(hash(held))
        if self.taken == self._keep_at:
            self._kept, self._keep_at = held, 2 * self._keep_at

    def _says_more(self, asked: int, told: PageCounts, *, is_odd: bool) -> bool:
        if told.link is not None or told.more or (self._pages is not None and asked < self._pages):
            return True
        if self.by_offset:
            return self.total is not None and self._reached is not None and self._reached < self.total
        # Of a list that moved, what was counted proves nothing.
        is_counted = self._whole and not (is_odd or self._odd or self._fruitless)
        return is_counted and self.total is not None and self._count < self.total

    def _idle(
        self, asked: int, told: PageCounts, held: frozenset[Mark], *, is_new: bool, is_round: bool, says_more: bool
    ) -> Iterator[str]:
        """Yield what is odd about a page with nothing new; it is the usual sign of the end where nothing is told."""
        if is_new:
            return
        is_told = self._pages is not None or says_more
        if held and (is_told or is_round):
            yield f"{self._page(asked)} repeats the items of an earlier page"
        if not held and told.pages is not None and asked < told.pages:
            yield f"{self._page(asked)} is empty, and the service reports {told.pages} pages"
        elif not held and says_more:
            yield f"{self._page(asked)} is empty, and the service reports that there are more items"

    def _goes_on(self, told: PageCounts, *, says_more: bool, is_new: bool) -> bool:
        if self._fruitless >= _PATIENCE or self._rounds >= (_PATIENCE if self._pages is not None else 1):
            return False
        if says_more:
            return told.link is not None or self.can_ask
        is_counted_out = self.total is not None and self._reached == self.total
        is_untold = self._pages is None and told.more is None and not is_counted_out
        return self.is_paged and self.can_ask and is_new and is_untold and not self.link

    def _uncounted(self) -> Iterator[str]:
        if self._whole and not self._odd and self.total is not None and self.total != self._count:
            yield f"the service reported {self.total} items, and its pages had {self._count}"

    def _given(self, items: Sequence[Any]) -> list[Any]:
        given = list(items)[self.skip :]
        if self.limit is not None:
            given = given[: self.limit]
            self.limit -= len(given)
        self.skip = 0
        return given


def digest_of(mark: Mark) -> str:
    """Return the digest of a mark that a checkpoint carries."""
    return digest(str(mark))
