"""Find the position of a checkpoint in a list that may have changed since: pure decisions, without I/O."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import define, evolve

from workapis._client.page_marks import marks
from workapis._client.page_walk import Position, digest_of

_BEFORE: Final = 3  # pages to search before the one of the checkpoint: finds the item after as many deletions


@define
class Resume:
    """Search for the item of a checkpoint: on its page, on the pages before it, and on the next.

    Deletions before the item move it towards the beginning, additions towards the end. If it is on none of these pages,
    the service may have deleted it; iteration then continues as many items earlier as the list has become shorter.

    Attributes:
        at: position of the checkpoint.
        can_ask: True if the client can request other pages by number.
        by_offset: True if that number is an offset in items.
    """

    at: Position
    can_ask: bool
    by_offset: bool = False
    _total: int | None = None
    _size: int = 0

    def pages(self) -> Iterator[int]:
        """Yield the numbers of the pages to search, in order."""
        yield self.at.page
        if self.can_ask and not self.at.link:
            step, first = (self._step(), 0) if self.by_offset else (1, 1)
            before = [max(first, self.at.page - step * back) for back in range(1, _BEFORE + 1)]
            yield from dict.fromkeys(page for page in before if page < self.at.page)
            yield self.at.page + step

    def _step(self) -> int:
        """Return the size of a page; before the first page a size with which `_BEFORE` steps reach the beginning."""
        return max(self._size or -(-self.at.page // _BEFORE), self.at.given, 1)

    def look(self, page: int, items: Sequence[Any], total: int | None) -> Position | None:
        """Return the position after the item, None if it is not on this page."""
        self._total = self._total if total is None else total
        self._size = max(self._size, len(items))
        if not self.at.mark:
            return self.at
        given = self.at.given
        if page == self.at.page and 0 < given <= len(items) and self._is(items[given - 1]):
            return self.at
        places = [index for index, item in enumerate(items, 1) if self._is(item)]
        return evolve(self.at, page=page, given=places[-1]) if places else None

    def _is(self, item: Any) -> bool:
        return digest_of(marks([item])[0]) == self.at.mark

    def lost(self) -> Position:
        """Return the position to continue from if no page has the item: earlier, since items may have moved up."""
        fewer = max(0, (self.at.total or 0) - self._total) if self._total is not None else 0
        page, given = self.at.page, self.at.given - fewer
        if self.by_offset:
            return evolve(self.at, page=max(0, page + given), given=0)
        while given < 0 and page > 1 and self._size and self.can_ask and not self.at.link:
            page, given = page - 1, given + self._size
        return evolve(self.at, page=page, given=max(0, given))
