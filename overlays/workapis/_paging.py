"""Walking the pages of a list: which page to ask for next, what of it is given, and what is odd about it.

Pure decisions, without I/O. The service's word on how many pages there are is the authority, the latest word that
came with something new; a short page proves nothing, since services cap the size that was asked for. Where the
service gives no word, the walk goes on to the first page with nothing new. A page with nothing new, empty or seen
before, may not lengthen the walk, and two in a row end it: so no service makes it loop over what it has given.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, field

from workapis._operation import Paging
from workapis._pointer import value_at
from workapis.errors import ArgumentError
from workapis.reply import Reply

_PATIENCE = 2  # pages in a row with nothing new


@define(frozen=True)
class Told:
    """What a reply says of its place in the list; None where it does not say, or says no number."""

    number: int | None = None
    pages: int | None = None
    total: int | None = None


NOTHING_TOLD = Told()


def told(paging: Paging | None, reply: Reply[Any]) -> Told:
    """Return what a reply says of its place in the list."""
    if paging is None:
        return Told(1, 1, len(reply.parsed))
    found = (_found(paging, name, reply) for name in (paging.number, paging.pages, paging.total))
    return Told(*map(_count, found))


def _found(paging: Paging, name: str, reply: Reply[Any]) -> object:
    if not name:
        return None
    if paging.place == "header":
        return reply.headers.get(name.lower())
    return value_at(reply._document, name)


def _count(value: object) -> int | None:
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) <= 18:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


@define(frozen=True)
class Position:
    """A place in a list: so many items of a page have been given."""

    page: int = 1
    given: int = 0

    def checkpoint(self, operation_id: str, digest: str) -> str:
        """Return the place as text, bound to an operation and its arguments."""
        return f"{operation_id}:{digest}:{self.page}:{self.given}"

    @classmethod
    def of_checkpoint(cls, text: str, operation_id: str, digest: str) -> Position:
        """Return the place that a text names; raise `ArgumentError` where it is none of this list."""
        parts = str(text).rsplit(":", 3)
        numbers = [_count(part) for part in parts[2:]]
        if parts[:2] != [operation_id, digest] or len(numbers) != 2 or None in numbers or numbers[0] == 0:
            raise ArgumentError("checkpoint: not one of this list with these arguments")
        return cls(*(number or 0 for number in numbers))


def digest(target: str) -> str:
    """Return a short digest of what is asked for, so that a checkpoint of another list is refused."""
    return hashlib.blake2b(target.encode(), digest_size=6).hexdigest()


@define(frozen=True)
class Judged:
    """What to do with a page: which of its items to give, None for none at all, and what is odd about it."""

    items: list[Any] | None
    odd: tuple[str, ...] = ()


@define
class Walk:
    """One walk through a list. `wanted` is the page to ask for, None at the end; `receive` takes what came.

    Attributes:
        wanted: the number of the page to ask for next.
        skip: how many items of that page have been given before.
        limit: how many items more to give at most, None for all.
        single: whether all of the list is in one reply.
    """

    wanted: int | None = 1
    skip: int = 0
    limit: int | None = None
    single: bool = False
    _whole: bool = field(init=False)
    _bound: int | None = field(default=None, init=False)
    _told: Told = field(default=NOTHING_TOLD, init=False)
    _fruitless: int = field(default=0, init=False)
    _count: int = field(default=0, init=False)
    _odd: bool = field(default=False, init=False)
    _before: frozenset[str] = field(default=frozenset(), init=False)
    _seen: set[bytes] = field(factory=set[bytes], init=False)

    def __attrs_post_init__(self) -> None:
        """See whether the walk begins at the beginning, and whether it begins at all."""
        self._whole = self.wanted == 1 and not self.skip
        if self.limit == 0:
            self.wanted = None

    def receive(self, told: Told, items: Sequence[Any]) -> Judged:
        """Take the page that was asked for; decide what to give of it and what to ask for next."""
        asked = self.wanted
        if asked is None:
            raise AssertionError("no page was asked for")
        marks = [_mark(item) for item in items]
        digests = _digests(marks, items)
        is_new = not digests <= self._seen  # a page of what was given before leads nowhere, in whatever order
        odd = [*self._odd_about(asked, told, items, is_new), *self._moved(asked, marks, is_new)]
        self._remember(told, items, is_new, marks, digests)
        if self._is_end(asked):
            odd += self._uncounted(bool(odd))
        self._odd = self._odd or bool(odd)
        return self._give(asked, items, is_new, odd)

    def _odd_about(self, asked: int, told: Told, items: Sequence[Any], is_new: bool) -> list[str]:
        odd = []
        if told.number is not None and told.number != asked:
            odd.append(f"page {asked} was asked for, and the service says that it sent page {told.number}")
        for name, now, before in (("items", told.total, self._told.total), ("pages", told.pages, self._told.pages)):
            if now is not None and before is not None and now != before:
                odd.append(
                    f"the service said that there are {before} {name}, and with page {asked} that there are {now}"
                )
        if self._bound is None and told.pages is None:
            return odd  # nothing new is the usual sign of the end where no number is told
        if items and not is_new:
            odd.append(f"page {asked} holds what a page before it held")
        if not items and told.pages is not None and asked < told.pages:
            odd.append(f"page {asked} is empty, and the service says that there are {told.pages}")
        return odd

    def _moved(self, asked: int, marks: Sequence[str | None], is_new: bool) -> list[str]:
        again = self._before & {mark for mark in marks if mark is not None} if is_new else frozenset()
        return [f"page {asked} holds {len(again)} of the items of the page before it"] if again else []

    def _remember(
        self, told: Told, items: Sequence[Any], is_new: bool, marks: Sequence[str | None], digests: frozenset[bytes]
    ) -> None:
        self._fruitless = 0 if is_new else self._fruitless + 1
        if told.pages is not None and (items or self._bound is None):
            self._bound = told.pages  # of seen items too: others put in before them push unseen ones behind this page
        elif told.pages is not None and self._bound is not None:
            self._bound = min(self._bound, told.pages)
        self._told = Told(
            told.number,
            self._told.pages if told.pages is None else told.pages,
            self._told.total if told.total is None else told.total,
        )
        self._count += len(items) if is_new else 0
        self._before = frozenset(mark for mark in marks if mark is not None)
        self._seen |= digests

    def _is_end(self, asked: int) -> bool:
        if self.single or self._fruitless >= _PATIENCE:
            return True
        return bool(self._fruitless) if self._bound is None else asked >= self._bound

    def _uncounted(self, is_odd: bool) -> list[str]:
        total = self._told.total
        if is_odd or self._odd or not self._whole or total is None or total == self._count:
            return []
        return [f"the service said that there are {total} items, and its pages held {self._count}"]

    def _give(self, asked: int, items: Sequence[Any], is_new: bool, odd: Sequence[str]) -> Judged:
        given = list(items)[self.skip :] if is_new else []
        if self.limit is not None:
            given = given[: self.limit]
            self.limit -= len(given)
        self.skip = 0
        self.wanted = None if self.limit == 0 or self._is_end(asked) else asked + 1
        return Judged(given if is_new or asked == 1 else None, tuple(odd))


def _mark(item: Any) -> str | None:
    """Return what tells an item from others, None where it has no id."""
    found = item.get("id") if isinstance(item, Mapping) else getattr(item, "id", None)
    return str(found) if isinstance(found, (int, str)) and not isinstance(found, bool) else None


def _digests(marks: Sequence[str | None], items: Sequence[Any]) -> frozenset[bytes]:
    parts = (_plain(item) if mark is None else mark for mark, item in zip(marks, items, strict=True))
    return frozenset(hashlib.blake2b(json.dumps(part, default=repr).encode(), digest_size=8).digest() for part in parts)


def _plain(item: Any) -> object:
    return item.to_dict() if hasattr(item, "to_dict") else item
