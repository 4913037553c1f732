"""Find the position of a checkpoint in a list that may have changed since: pure decisions, without I/O."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import define, evolve

from workapis._client.page_marks import marks
from workapis._client.page_walk import Position, digest_of

_BEFORE: Final = 3  # pages before that of the checkpoint that are looked at: as many deletions as they hold are seen


@define
class Resume:
    """Looks for the last item that was given: on its page, on some pages before it, and on the next.

    What was deleted before it has moved it towards the beginning, what was put in towards the end. Where it is nowhere
    there, it may have been deleted itself, and the walk goes on as many items earlier as there are fewer now.

    Attributes:
        at: the place of the checkpoint.
        can_ask: whether other pages can be asked for by their numbers.
        by_offset: whether that is the number of the items before it.
    """

    at: Position
    can_ask: bool
    by_offset: bool = False
    _total: int | None = None
    _size: int = 0

    def pages(self) -> Iterator[int]:
        """Yield the numbers of the pages to look at, until the item is found."""
        yield self.at.page
        if self.can_ask and not self.at.link:
            step, first = (self._step(), 0) if self.by_offset else (1, 1)
            before = [max(first, self.at.page - step * back) for back in range(1, _BEFORE + 1)]
            yield from dict.fromkeys(page for page in before if page < self.at.page)
            yield self.at.page + step

    def _step(self) -> int:
        """Return the size of a page; where none was seen, as much as leads to the beginning in the looks there are."""
        return max(self._size or -(-self.at.page // _BEFORE), self.at.given, 1)

    def look(self, page: int, items: Sequence[Any], total: int | None) -> Position | None:
        """Return the place behind the item, None where it is not on this page."""
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
        """Return where to go on if the item is nowhere: earlier, so that what moved up is not missed."""
        fewer = max(0, (self.at.total or 0) - self._total) if self._total is not None else 0
        page, given = self.at.page, self.at.given - fewer
        if self.by_offset:
            return evolve(self.at, page=max(0, page + given), given=0)
        while given < 0 and page > 1 and self._size and self.can_ask and not self.at.link:
            page, given = page - 1, given + self._size
        return evolve(self.at, page=page, given=max(0, given))
