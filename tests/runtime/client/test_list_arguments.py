"""Lists: what their arguments may be, and what is sent for each page."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import pytest
from attrs import evolve

from tests.fakes.lists import Things, done, operation, pages
from workapis._api.api import Api
from workapis._api.operation import Operation
from workapis._client.keywords import settings
from workapis._client.session import AsyncSession, Session
from workapis._service.service import service
from workapis.errors import ArgumentError, PaginationError
from workapis.options import CallOptions
from workapis.paging import AsyncPages, Pages
from workapis.transport import Request, Response
from workapis.unset import UNSET


def test_a_list_is_shown_by_its_operation(driver: str) -> None:
    """The repr names the class and the operation."""
    kind = {"sync": "Pages", "async": "AsyncPages"}[driver]
    assert repr(Things(driver).list()) == f"<{kind} of listThings>"


def test_what_is_refused_is_named(driver: str) -> None:
    """The argument and what it may be; page 1 is the first that may be asked for."""
    things = Things(driver, ids=[1, 2, 3, 4, 5])
    saved = pages(things.list(page=1))[0].checkpoint
    cases: tuple[tuple[dict[str, Any], str], ...] = (
        ({"limit": -1}, "limit: expected a whole number from 0"),
        ({"page": 0}, "page: expected a whole number from 1"),
        ({"page": 1, "checkpoint": saved}, "page: does not go with checkpoint, which names a page too"),
    )
    for arguments, message in cases:
        with pytest.raises(ArgumentError) as caught:
            things.list(**arguments)
        assert str(caught.value) == message


def test_a_list_without_the_argument_of_the_page_begins_with_the_first(driver: str) -> None:
    """Where the page was not given at all, it is 1."""
    walked, kept = _walked(driver, operation("header"), given={})
    assert done(walked.first_page()).number == 1
    assert kept.seen[0].url == "https://small.example/t?page=1"


def test_an_error_of_paging_says_where(driver: str) -> None:
    """Operation and page are attributes of the error."""
    things = Things(driver, ids=[1], is_silent=True)
    with pytest.raises(PaginationError) as caught:
        done(things.list().count())
    assert (caught.value.operation_id, caught.value.page) == ("listThings", 1)


class Kept:
    """A transport for either driver that keeps what it was asked for."""

    def __init__(self) -> None:
        self.seen: list[Request] = []

    def answer(self, request: Request) -> Response:
        """Answer with one page of one thing."""
        self.seen.append(request)
        headers = {"X-Page": "1", "X-Pages": "1", "X-Records": "1"}
        return Response(200, headers, json.dumps({"things": [{"id": 1}]}).encode())


class _Now(Kept):
    send = Kept.answer


class _Later(Kept):
    async def send(self, request: Request) -> Response:
        return self.answer(request)


def _walked(driver: str, what: Operation[Any], given: dict[str, Any] | None = None, **more: Any) -> tuple[Any, Kept]:
    made = service(
        Api("small", "Small", "https://small.example"), variables={}, base_url=None, auth=None, settings=settings({})
    )
    given = {"page": UNSET, "size": UNSET, "word": UNSET} if given is None else given
    if driver == "sync":
        now = _Now()
        return Pages(Session(made, now), what, given, **more), now
    later = _Later()
    return AsyncPages(AsyncSession(made, later), what, given, **more), later


async def _collected(walked: AsyncPages[Any]) -> Sequence[Any]:
    return [item async for item in walked]


def test_options_go_with_every_request_of_a_list(driver: str) -> None:
    """`options=` of a list are those of each page, of the first page, and of the count."""
    walked, kept = _walked(driver, operation("header"), options=CallOptions(headers={"X-Mine": "yes"}))
    found = list(walked) if driver == "sync" else asyncio.run(_collected(walked))
    assert len(found) == 1
    done(walked.first_page())
    done(walked.count())
    assert [request.headers.get("x-mine") for request in kept.seen] == ["yes", "yes", "yes"]


def test_a_count_without_a_size_asks_for_the_first_page(driver: str) -> None:
    """Where no argument sets the size of a page, none is sent."""
    what = operation("header")
    assert what.paging is not None
    walked, kept = _walked(driver, evolve(what, paging=evolve(what.paging, size="")))
    assert done(walked.count()) == 1
    assert kept.seen[0].url == "https://small.example/t?page=1"
