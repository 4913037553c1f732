"""Lists: `Pages` and `AsyncPages`, which fetch page by page as they are iterated over.

Nothing is sent before the first item is asked for. Each iteration is a walk of its own, from the first page or from
`checkpoint`. What changes in the service meanwhile is not hidden: where the service's numbers, or an item that comes
again, show that the list moved under the walk, a `PageDrift` warning says so, and with `strict=True` a
`PaginationError` is raised. Not all of it can be shown by them: an item that moved to a page that was already read is
missed without a trace where another took its place, and so is a change that puts as many items in as it takes out.
Who must not miss anything sorts by what does not change, or asks again for what changed since the walk began.

Where a service does not say how many pages there are, a walk ends with the first page that is empty or repeats one.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import define, field

from workapis._decode import Reader
from workapis._findings import DriftKind, Note
from workapis._operation import Operation
from workapis._paging import Position, Walk, digest, told
from workapis._target import target
from workapis._unset import UNSET
from workapis.errors import ArgumentError, PaginationError
from workapis.reply import Reply

if TYPE_CHECKING:
    from workapis._service import Service
    from workapis._session import AsyncSession, Session
    from workapis.options import CallOptions

T = TypeVar("T")

__all__ = ("AsyncPages", "Page", "PageDrift", "Pages")


class PageDrift(UserWarning):
    """A list changed while its pages were read, or the service contradicts itself about it."""


@define(frozen=True)
class Page(Generic[T]):
    """One page of a list; it is iterable and has a length.

    Attributes:
        items: the items that the page gives, without those before a checkpoint or beyond a limit.
        number: the number of the page, from 1, as the service says or else as it was asked for.
        pages: how many pages there are, None where the service does not say.
        total: how many items there are on all pages, None where the service does not say.
        checkpoint: the place after this page, for the argument `checkpoint` of the same method.
    """

    items: list[T] = field(repr=lambda items: f"<{len(items)}>")
    number: int
    pages: int | None
    total: int | None
    checkpoint: str = field(repr=False)
    _asked: Position = field(repr=False, alias="_asked")

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items."""
        return iter(self.items)

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self.items)


class _List(Generic[T]):
    """What sync and async lists share: everything but the sending."""

    def __init__(
        self,
        operation: Operation[list[T]],
        arguments: Mapping[str, Any],
        limit: int | None,
        checkpoint: str | None,
        options: CallOptions | None,
        service: Service,
    ) -> None:
        if limit is not None:
            _refuse_less("limit", limit, 0)
        self._operation = operation
        self._arguments = dict(arguments)
        self._limit = limit
        self._options = options
        self._service = service
        self._digest = digest(target(operation, self._without_page()).path)
        self._first = self._begun(checkpoint)
        self._position: Position | None = None

    def __repr__(self) -> str:
        """Name the operation."""
        return f"<{type(self).__name__} of {self._operation.id}>"

    @property
    def checkpoint(self) -> str | None:
        """The place after the item that was given last, by the walk begun last; None before the first item.

        Keep it anywhere, and give it to the same method with the same other arguments: the walk goes on behind that
        item. The page that it stands on is fetched again.
        """
        return None if self._position is None else self._text(self._position)

    def _without_page(self) -> dict[str, Any]:
        paging = self._operation.paging
        return {name: value for name, value in self._arguments.items() if paging is None or name != paging.page}

    def _begun(self, checkpoint: str | None) -> Position:
        paging = self._operation.paging
        page = self._arguments.get(paging.page, UNSET) if paging else UNSET
        if checkpoint is not None and page is not UNSET:
            raise ArgumentError("page: does not go with checkpoint, which names a page too")
        if checkpoint is not None:
            return Position.of_checkpoint(checkpoint, self._operation.id, self._digest)
        if page is UNSET:
            return Position()
        _refuse_less("page", page, 1)
        return Position(page)

    def _text(self, position: Position) -> str:
        return position.checkpoint(self._operation.id, self._digest)

    def _walk(self) -> Walk:
        return Walk(self._first.page, self._first.given, self._limit, single=self._operation.paging is None)

    def _asking(self, walk: Walk) -> dict[str, Any]:
        paging = self._operation.paging
        return {**self._arguments, paging.page: walk.wanted} if paging else self._arguments

    def _page(self, walk: Walk, reply: Reply[list[T]]) -> Page[T] | None:
        """Return what the walk gives of a page, None where that is nothing at all; tell what is odd."""
        place = Position(walk.wanted or 1, walk.skip)
        facts = told(self._operation.paging, reply)
        judged = walk.receive(facts, reply.parsed)
        self._report(place.page, judged.odd)
        if judged.items is None:
            return None
        after = Position(place.page, place.given + len(judged.items))
        number = place.page if facts.number is None else facts.number
        return Page(judged.items, number, facts.pages, facts.total, self._text(after), place)

    def _nothing(self) -> Page[T]:
        return Page([], self._first.page, None, None, self._text(self._first), self._first)

    def _report(self, page: int, odd: tuple[str, ...]) -> None:
        if not odd:
            return
        notes = [Note(DriftKind.PAGES, "", "a list that stays as it is", re.sub("[0-9]+", "*", what)) for what in odd]
        Reader(self._service, self._operation).report(notes)
        for what in odd:
            message = f"{self._operation.id}: {what}"
            if self._service.settings.strict:
                raise PaginationError(message, operation_id=self._operation.id, page=page)
            warnings.warn(message, PageDrift, stacklevel=_frames_of_ours())

    def _counting(self) -> dict[str, Any]:
        paging = self._operation.paging
        if paging is None:
            return self._arguments
        return {**self._arguments, paging.page: 1, **({paging.size: 1} if paging.size else {})}

    def _total(self, reply: Reply[list[T]]) -> int:
        total = told(self._operation.paging, reply).total
        if total is None:
            message = f"{self._operation.id}: the service does not say how many there are; iterate to count them"
            raise PaginationError(message, operation_id=self._operation.id, page=1)
        return total


class Pages(_List[T]):
    """A list that fetches its pages as it is iterated over."""

    def __init__(
        self,
        session: Session,
        operation: Operation[list[T]],
        arguments: Mapping[str, Any],
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Take what sends the requests and what is asked for; made by the methods of a client."""
        super().__init__(operation, arguments, limit, checkpoint, options, session.service)
        self._session = session

    def __iter__(self) -> Iterator[T]:
        """Iterate over all items, fetching a page when the one before it is used up."""
        for page in self.pages():
            for index, item in enumerate(page.items, page._asked.given + 1):
                self._position = Position(page._asked.page, index)
                yield item

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages."""
        walk = self._walk()
        while walk.wanted is not None:
            page = self._page(walk, self._session.reply(self._operation, self._asking(walk), self._options))
            if page is not None:
                yield page

    def first_page(self) -> Page[T]:
        """Return the first page, by one request; it is empty where the list is."""
        walk = self._walk()
        if walk.wanted is None:
            return self._nothing()
        page = self._page(walk, self._session.reply(self._operation, self._asking(walk), self._options))
        return self._nothing() if page is None else page

    def first(self) -> T | None:
        """Return the first item, None where the list is empty."""
        return next(iter(self), None)

    def count(self) -> int:
        """Return how many items there are in the service, by one request; `limit` and `checkpoint` do not matter.

        Raises:
            PaginationError: the service does not say.
        """
        return self._total(self._session.reply(self._operation, self._counting(), self._options))


class AsyncPages(_List[T]):
    """A list that fetches its pages as it is iterated over by `async for`."""

    def __init__(
        self,
        session: AsyncSession,
        operation: Operation[list[T]],
        arguments: Mapping[str, Any],
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Take what sends the requests and what is asked for; made by the methods of a client."""
        super().__init__(operation, arguments, limit, checkpoint, options, session.service)
        self._session = session

    async def __aiter__(self) -> AsyncIterator[T]:
        """Iterate over all items, fetching a page when the one before it is used up."""
        async for page in self.pages():
            for index, item in enumerate(page.items, page._asked.given + 1):
                self._position = Position(page._asked.page, index)
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over the pages."""
        walk = self._walk()
        while walk.wanted is not None:
            page = self._page(walk, await self._session.reply(self._operation, self._asking(walk), self._options))
            if page is not None:
                yield page

    async def first_page(self) -> Page[T]:
        """Return the first page, by one request; it is empty where the list is."""
        walk = self._walk()
        if walk.wanted is None:
            return self._nothing()
        page = self._page(walk, await self._session.reply(self._operation, self._asking(walk), self._options))
        return self._nothing() if page is None else page

    async def first(self) -> T | None:
        """Return the first item, None where the list is empty."""
        return await anext(aiter(self), None)

    async def count(self) -> int:
        """Return how many items there are in the service, by one request; `limit` and `checkpoint` do not matter.

        Raises:
            PaginationError: the service does not say.
        """
        return self._total(await self._session.reply(self._operation, self._counting(), self._options))


def _refuse_less(name: str, value: Any, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ArgumentError(f"{name}: expected a whole number from {least}")


def _frames_of_ours() -> int:
    """Return how many frames up the code is that iterates, so that a warning names its line."""
    frame, level = sys._getframe(1), 1
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(("workapis.", "workapis_generated.")):
        frame, level = frame.f_back, level + 1
    return level
