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

_PATIENCE: Final = 2  # pages with nothing new, by choice: a list that changed may cause one, two show the end
_REMEMBERED: Final = 4096  # page hashes to remember; two million items, on pages of 500
_PARTS: Final = 7  # of a checkpoint


@define(frozen=True)
class Position:
    """Position in a list: a page, and the number of its items that iteration has yielded.

    Attributes:
        page: page number, from 1; for a list with offsets the number of items before the page.
        given: number of items of the page that iteration has yielded.
        total: number of items that the service reported, None if it reported none.
        mark: digest of the mark of the last yielded item, "" if there is none.
        link: path and query of the page if the client followed a link to it, otherwise "".
    """

    page: int = 1
    given: int = 0
    total: int | None = None
    mark: str = ""
    link: str = ""

    def checkpoint(self, operation_id: str, arguments: str) -> str:
        """Return the resume token of the position, bound to an operation and a digest of its arguments."""
        link = base64.urlsafe_b64encode(self.link.encode()).decode().rstrip("=")
        total = "" if self.total is None else self.total
        return f"{operation_id}:{arguments}:{self.page}:{self.given}:{total}:{self.mark}:{link}"

    @classmethod
    def of_checkpoint(cls, text: str, operation_id: str, arguments: str, first: int = 1) -> Position:
        """Parse a resume token with a page of at least `first`; raise `ArgumentError` for any other string."""
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
    return link if not link or is_inner(link) else None  # a forged checkpoint must not send credentials to another host


@define(frozen=True)
class PageDecision:
    """Decision about a page: items to yield, None to skip the page; and descriptions of contradictions."""

    items: list[Any] | None
    odd: tuple[str, ...] = ()


@define
class PageWalk:
    """One iteration over a list. `wanted` is the page to request next, None at the end; `receive` accepts a page.

    After a page, the first row that applies decides:

    | condition                                                               | next page     |
    |-------------------------------------------------------------------------|---------------|
    | two pages in a row had nothing new, or the pages form a cycle           | none (1)      |
    | a link names the next page                                              | by the link   |
    | the service reports more pages than this one, or more items             | by number (2) |
    | the reported total exceeds the number of items so far (3)               | by number (2) |
    | the service reports no number, this page had something new, the list is | by number     |
    | known to have pages, and the service does not deny more items           |               |
    | otherwise                                                               | none          |

    (1) A contradiction if the service announced more. (2) A contradiction if the client cannot request the page.
    (3) Counted from the first page, if nothing contradicted it. With offsets, the end of this page counts.

    With offsets, the next number is the offset after the last received item, because services cap the requested size.

    A page has nothing new if it is empty, if the page before it or the kept page has all its items, or if it equals one
    of the first pages, of which the walk remembers a hash. The 1st, 2nd, 4th, 8th … page becomes the kept page (Brent's
    cycle detection). So memory does not grow with the number of pages, and a cycle ends within three rounds.

    Attributes:
        wanted: number of the page to request next.
        link: path and query of that page if a link leads to it; otherwise "".
        skip: number of items of that page to skip.
        limit: maximum number of items still to yield, None for all.
        is_paged: True if the list is known to have pages, so that the walk continues without reported numbers.
        can_ask: True if the client can request a page by number.
        by_offset: True if that number is an offset in items.
    """

    wanted: int | None = 1
    link: str = ""
    skip: int = 0
    limit: int | None = None
    is_paged: bool = True
    can_ask: bool = True
    by_offset: bool = False
    is_told: bool = field(default=True, init=False)
    """True if the service announced the wanted page, or the walk begins there."""
    total: int | None = field(default=None, init=False)
    """Number of items, by the latest response that reports it."""
    is_cut: bool = field(default=False, init=False)
    """True if the walk ended although the service announced more items."""
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
    """Number of pages received."""
    _before: frozenset[Mark] = field(default=frozenset(), init=False)
    _kept: frozenset[Mark] = field(default=frozenset(), init=False)
    _keep_at: int = field(default=1, init=False)
    _hashes: set[int] = field(factory=set[int], init=False)

    def __attrs_post_init__(self) -> None:
        self._whole = self.wanted == self.first and not self.skip and not self.link
        if self.limit == 0:
            self.wanted = None

    @property
    def first(self) -> int:
        """Number of the first page."""
        return 0 if self.by_offset else 1

    @property
    def is_first(self) -> bool:
        """True before the first page."""
        return not self.taken

    def following(self, most: int) -> range:
        """Return the numbers of next pages that the client can prefetch, at most `most`, the wanted one first.

        The service announced them, `limit` needs them, and no response had a link. With offsets, all pages so far had
        the same size.
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
        """Move to another position before the first page."""
        self.wanted, self.skip, self.link = place.page, place.given, place.link
        self.is_told = place.page == self.first

    def end(self) -> tuple[str, ...]:
        """End the walk because the wanted page does not exist; return the contradictions."""
        self.wanted = None
        return tuple(self._uncounted())

    def receive(self, told: PageCounts, items: Sequence[Any]) -> PageDecision:
        """Accept the wanted page; decide which items to yield, and which page comes next."""
        asked = self.wanted
        if asked is None:
            raise AssertionError("no page is wanted")
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
        """Return the contradiction at the end of a walk: the service announced more than the client can request."""
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
        # Equal values without an id may appear on two pages.
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
            self._pages = told.pages  # also with known items: additions push new items to later pages
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
        # If the list changed, the count proves nothing.
        is_counted = self._whole and not (is_odd or self._odd or self._fruitless)
        return is_counted and self.total is not None and self._count < self.total

    def _idle(
        self, asked: int, told: PageCounts, held: frozenset[Mark], *, is_new: bool, is_round: bool, says_more: bool
    ) -> Iterator[str]:
        """Yield the contradictions of a page with nothing new, the usual end of a list without reported numbers."""
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
