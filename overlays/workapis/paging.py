"""Lists: `Pages` and `AsyncPages`, which request page by page during iteration.

A list sends no request before your loop needs the first item. Each iteration is independent, from the first page or
from `checkpoint`. It continues while the service announces more items: by numbers in headers or in the body, by a
cursor or a URL in them, or by a `Link` header. It warns with `PaginationWarning`, or raises `PaginationError` with
`strict=True` or `strict="paging"`, in three cases:

- The service announces more items, and the client knows no way to request them.
- The numbers contradict each other or the items.
- An item comes again, because the list changed during iteration.

The client cannot detect every change: you miss an item that moves to an earlier page if another takes its place, and a
change that adds as many items as it deletes. If you must not miss an item, sort by a field that never changes, or fetch
again what changed since the iteration began.

If a list has pages and the service does not state their number, an iteration ends with the first page that is empty,
does not exist (404), or repeats an earlier one.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from contextlib import aclosing
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attrs import define, evolve, field

from workapis._api.operation import Operation
from workapis._call.exchange import call_target
from workapis._call.look_ahead import LookAhead
from workapis._client.page_marks import digest, marks
from workapis._client.page_requests import PageRequests, refuse_less
from workapis._client.page_search import Resume
from workapis._client.page_walk import PageWalk, Position, digest_of
from workapis._models.codec import ANYTHING, Codec
from workapis._models.views.columns import NestedForm
from workapis._models.views.shown import first_items, listed
from workapis._names.caller_line import frames_of_ours
from workapis._request.prepare import PreparedRequest
from workapis._response.deviations import Deviations
from workapis._response.failures import placed, placing
from workapis._transport.effects import Flow
from workapis.drift import DriftKind, Note
from workapis.errors import ArgumentError, NotFoundError, PaginationError
from workapis.reply import Reply
from workapis.unset import UNSET
from workapis.values import AsyncRows, Rows

if TYPE_CHECKING:
    from workapis._client.session import AsyncSession, Session
    from workapis._service.service import Service
    from workapis.options import CallOptions

T = TypeVar("T")
_Ask = Callable[[PreparedRequest], Flow[Reply[list[T]]]]

__all__ = ("AsyncPages", "Page", "Pages", "PaginationWarning")


class PaginationWarning(UserWarning):
    """A list changed during iteration, is incomplete, or the service contradicts itself about it."""


@define(frozen=True)
class Page(Generic[T]):
    """One result page of a list: iterable, with a length.

    Attributes:
        items: items of the page, without those before `checkpoint` or beyond `limit`.
        number: number of the page, from 1, as the service reports it, or else as requested; for a list with offsets,
            the number of pages of this iteration so far.
        pages: number of pages, None if the service does not report it.
        total: number of items on all pages, None if the service does not report it.
        checkpoint: resume token after this page, for the argument `checkpoint` of the same method.
        reply: response with status and headers; None if the page needed no request.
    """

    items: list[T] = field(repr=listed)
    number: int
    pages: int | None
    total: int | None
    checkpoint: str = field(repr=False)
    _asked: Position = field(repr=False, alias="_asked")
    reply: Reply[list[T]] | None = field(default=None, repr=False, eq=False)

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items."""
        return iter(self.items)

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self.items)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield the numbers and the first items for rich."""
        yield from (("number", self.number), ("pages", self.pages), ("total", self.total))
        yield "items", first_items(self.items)


class _List(Generic[T]):
    """The part of sync and async lists that sends no requests."""

    def __init__(
        self,
        operation: Operation[list[T]],
        arguments: Mapping[str, Any],
        limit: int | None,
        checkpoint: str | None,
        options: CallOptions | None,
        service: Service,
    ) -> None:
        self._operation = operation
        self._codec: Codec[Any] = operation.reply or ANYTHING
        self._limit = limit
        self._options = options
        self._service = service
        self._by_offset = operation.paging is not None and operation.paging.by == "offset"
        with placing(operation, service.secrets):
            if limit is not None:
                refuse_less("limit", limit, 0)
            self._requests = PageRequests(service, operation, arguments, options)
            self._digest = digest(self._requests.path)
            self._first = self._begun(checkpoint)
        self._position: tuple[Page[T], int] | None = None

    def __repr__(self) -> str:
        """Name the operation."""
        return f"<{type(self).__name__} of {self._operation.id}>"

    @property
    def checkpoint(self) -> str | None:
        """Resume token after the last item of the latest iteration; None before the first item.

        Store it anywhere. Pass it to the same method with the same other arguments to continue after that item. The
        client requests the page of the item again.
        """
        return None if self._position is None else self._text(_behind(*self._position))

    def _begun(self, checkpoint: str | None) -> Position:
        page, first = self._requests.page, 0 if self._by_offset else 1
        if checkpoint is not None and page is not UNSET:
            raise ArgumentError(f"{self._requests.name}= and checkpoint= are mutually exclusive. Pass one of them.")
        if checkpoint is not None:
            return Position.of_checkpoint(checkpoint, self._operation.id, self._digest, first)
        if page is UNSET:
            return Position(first)
        refuse_less(self._requests.name, page, first)
        return Position(page)

    def _text(self, position: Position) -> str:
        return position.checkpoint(self._operation.id, self._digest)

    def _walk(self) -> PageWalk:
        is_paged, can_ask = self._operation.paging is not None, self._requests.can_number
        first = self._first
        return PageWalk(first.page, first.link, first.given, self._limit, is_paged, can_ask, self._by_offset)

    def _reply(self, what: PreparedRequest) -> Flow[Reply[list[T]]]:
        return (yield from call_target(self._service, self._operation, what, self._options))

    def _fetched(self, walk: PageWalk, ask: _Ask[T] | None = None) -> Flow[Page[T] | None]:
        is_resumed = self._first.mark and walk.is_first
        return (yield from (self._resumed if is_resumed else self._next)(walk, ask or self._reply))

    def _next(self, walk: PageWalk, ask: _Ask[T]) -> Flow[Page[T] | None]:
        assert walk.wanted is not None  # noqa: S101 (callers looked)
        what = self._requests.on(walk.wanted, walk.link)
        try:
            reply = yield from ask(what)
        except NotFoundError:
            if walk.is_told:
                raise
            self._report(walk.wanted, walk.end())
            return None
        return self._page(walk, what, reply)

    def _resumed(self, walk: PageWalk, ask: _Ask[T]) -> Flow[Page[T] | None]:
        search = Resume(self._first, walk.can_ask, self._by_offset)
        for number in search.pages():
            what = self._requests.on(number, self._first.link)
            try:
                reply = yield from ask(what)
            except NotFoundError:
                if number == walk.first:
                    raise
                continue
            found = search.look(number, reply.parsed, self._requests.told(reply).total)
            if found is not None:
                walk.begin(found)
                return self._page(walk, what, reply)
        self._report(self._first.page, ("the item of checkpoint= is not in the list any more",))
        walk.begin(search.lost())
        return (yield from self._next(walk, ask))

    def _page(self, walk: PageWalk, what: PreparedRequest, reply: Reply[list[T]]) -> Page[T] | None:
        assert walk.wanted is not None  # noqa: S101 (callers looked)
        place = Position(walk.wanted, walk.skip, link=walk.link)
        facts = self._requests.told(reply, what.path)
        judged = walk.receive(facts, reply.parsed)
        self._report(place.page, judged.odd)
        if judged.items is None:
            return None
        # If the page yields no item, the mark is the one of the item before.
        last = marks(reply.parsed[place.given - 1 : place.given] if not judged.items else judged.items[-1:])
        place = evolve(place, total=walk.total)
        after = evolve(place, given=place.given + len(judged.items), mark=digest_of(last[0]) if last else "")
        asked = walk.taken if self._by_offset else place.page
        number = asked if facts.number is None else facts.number
        return Page(judged.items, number, facts.pages, facts.total, self._text(after), place, reply)

    def _nothing(self) -> Page[T]:
        return Page([], self._first.page, None, None, self._text(self._first), self._first)

    def _report(self, page: int | None, odd: tuple[str, ...]) -> None:
        if not odd:
            return
        notes = [Note(DriftKind.PAGES, "", "a list that stays as it is", re.sub("[0-9]+", "*", what)) for what in odd]
        Deviations(self._service, self._operation).report(notes)
        for what in odd:
            if self._service.settings.strict_paging:
                raise placed(PaginationError(what, page=page), self._operation)
            warnings.warn(f"{self._operation.id}: {what}.", PaginationWarning, stacklevel=frames_of_ours())

    def _first_reply(self) -> Flow[Reply[list[T]]]:
        return (yield from self._reply(self._requests.on(self._first.page, self._first.link)))

    def _counted(self) -> Flow[int]:
        reply = yield from self._reply(self._requests.smallest())
        total = self._requests.told(reply).total
        if total is None:
            message = "the service does not report the number of items. Iterate to count them."
            raise placed(PaginationError(message, page=1), self._operation)
        return total


def _behind(page: Page[Any], index: int) -> Position:
    """Return the position after an item of a page; the index counts from 1."""
    asked = page._asked
    return evolve(asked, given=asked.given + index, mark=digest_of(marks(page.items[index - 1 : index])[0]))


class Pages(_List[T]):
    """A list that requests its pages during iteration."""

    def __init__(
        self,
        session: Session,
        operation: Operation[list[T]],
        arguments: Mapping[str, Any],
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        super().__init__(operation, arguments, limit, checkpoint, options, session.service)
        self._session = session

    def __iter__(self) -> Iterator[T]:
        """Iterate over all items; request a page when the loop has used the page before it."""
        for page in self.pages():
            for index, item in enumerate(page.items, 1):
                self._position = (page, index)
                yield item

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages."""
        walk = self._walk()
        while walk.wanted is not None:
            page = self._session.run(self._fetched(walk))
            if page is not None:
                yield page
        self._report(None, walk.left())

    def first_page(self) -> Page[T]:
        """Return the first page, by one request; it is empty if the list is."""
        walk = self._walk()
        if walk.wanted is None:
            return self._nothing()
        page = self._session.run(self._fetched(walk))
        return self._nothing() if page is None else page

    def first_reply(self) -> Reply[list[T]]:
        """Return the response with the first page, by one request; `limit` has no effect."""
        return self._session.run(self._first_reply())

    def rows(self, *, exact: bool = False, nested: NestedForm = "values", unknown: bool = False) -> Rows:
        """Return all items as rows of a table, which request the pages during iteration.

        Every row has the columns that `columns` names. Arguments and types of values are those of `as_row` of a record.
        """
        with placing(self._operation):
            return Rows(self, self._codec, exact=exact, nested=nested, unknown=unknown)

    def first(self) -> T | None:
        """Return the first item, None if the list is empty."""
        return next(iter(self), None)

    def count(self) -> int:
        """Return the service's number of items, by one request; `limit` and `checkpoint` have no effect.

        Raises:
            PaginationError: the service does not report it.
        """
        return self._session.run(self._counted())


class AsyncPages(_List[T]):
    """A list that requests its pages during `async for`."""

    def __init__(
        self,
        session: AsyncSession,
        operation: Operation[list[T]],
        arguments: Mapping[str, Any],
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        super().__init__(operation, arguments, limit, checkpoint, options, session.service)
        self._session = session
        self._concurrency = 0

    def prefetch(self, concurrency: int) -> Self:
        """Return the same list with up to `concurrency` concurrent requests for pages during iteration.

        Items, their order, errors, warnings and checkpoints stay the same. The client requests the first page alone,
        and prefetches further ones if the service reports their number, `limit` needs them, and the rate limit allows
        it; otherwise one after the other. At most `concurrency` pages are in flight or kept. Leaving the loop cancels
        them.

        Raises:
            ArgumentError: `concurrency` is less than 1.
        """
        with placing(self._operation):
            refuse_less("concurrency", concurrency, 1)
        other = copy(self)
        other._concurrency, other._position = concurrency, None
        return other

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        """Iterate over all items; request a page when the loop has used the page before it."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for index, item in enumerate(page.items, 1):
                    self._position = (page, index)
                    yield item

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Iterate over the pages."""
        walk = self._walk()
        async with aclosing(LookAhead(self._session.in_turns(), self._reply)) as ahead:
            while walk.wanted is not None:
                if walk.link:
                    await ahead.aclose()
                if following := walk.following(self._concurrency):
                    room = self._service.remaining(self._operation)
                    await ahead.start(map(self._requests.numbered, following), room)
                page = await self._session.run(self._fetched(walk, ahead.reply))
                if page is not None:
                    yield page
        self._report(None, walk.left())

    async def first_page(self) -> Page[T]:
        """Return the first page, by one request; it is empty if the list is."""
        walk = self._walk()
        if walk.wanted is None:
            return self._nothing()
        page = await self._session.run(self._fetched(walk))
        return self._nothing() if page is None else page

    async def first_reply(self) -> Reply[list[T]]:
        """Return the response with the first page, by one request; `limit` has no effect."""
        return await self._session.run(self._first_reply())

    async def collect(self) -> list[T]:
        """Return all items, of all pages."""
        return [item async for item in self]

    def rows(self, *, exact: bool = False, nested: NestedForm = "values", unknown: bool = False) -> AsyncRows:
        """Return all items as rows of a table, which request the pages during iteration.

        Every row has the columns that `columns` names. Arguments and types of values are those of `as_row` of a record.
        """
        with placing(self._operation):
            return AsyncRows(self, self._codec, exact=exact, nested=nested, unknown=unknown)

    async def first(self) -> T | None:
        """Return the first item, None if the list is empty."""
        return await anext(aiter(self), None)

    async def count(self) -> int:
        """Return the service's number of items, by one request; `limit` and `checkpoint` have no effect.

        Raises:
            PaginationError: the service does not report it.
        """
        return await self._session.run(self._counted())
