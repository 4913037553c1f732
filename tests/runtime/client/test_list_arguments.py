"""Lists: the arguments that they accept, and the request for each page."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from tests.fakes.lists import Things, done, everything, operation, pages
from workapis.errors import ArgumentError, PaginationError
from workapis.options import CallOptions


def test_a_list_is_shown_by_its_operation(driver: str) -> None:
    kind = {"sync": "Pages", "async": "AsyncPages"}[driver]
    assert repr(Things(driver).list()) == f"<{kind} of listThings>"


def test_what_is_refused_is_named(driver: str) -> None:
    """The operation, the argument and what it may be; page 1 is the first that may be asked for."""
    things = Things(driver, ids=[1, 2, 3, 4, 5])
    saved = pages(things.list(page=1))[0].checkpoint
    cases: tuple[tuple[dict[str, Any], str], ...] = (
        ({"limit": -1}, "limit= must be an integer of at least 0, got -1"),
        ({"page": 0}, "page= must be an integer of at least 1, got 0"),
        ({"page": 1, "checkpoint": saved}, "page= and checkpoint= are mutually exclusive. Pass one of them"),
    )
    for arguments, message in cases:
        with pytest.raises(ArgumentError) as caught:
            things.list(**arguments)
        assert str(caught.value) == f"listThings: {message}."
        assert caught.value.operation_id == "listThings"


def test_a_list_without_the_argument_of_the_page_begins_with_the_first(driver: str) -> None:
    """If the call passed no page, it is 1."""
    things = Things(driver, ids=[1], unset=())
    assert done(things.list().first_page()).number == 1
    assert things.asked == [{"page": "1"}]


def test_an_error_of_paging_says_where(driver: str) -> None:
    """Operation and page are attributes of the error."""
    things = Things(driver, ids=[1], is_silent=True)
    with pytest.raises(PaginationError) as caught:
        done(things.list().count())
    assert (caught.value.operation_id, caught.value.page) == ("listThings", 1)


def test_options_go_with_every_request_of_a_list(driver: str) -> None:
    """`options=` of a list are those of each page, of the first page, and of the count."""
    things = Things(driver, ids=[1], options=CallOptions(headers={"X-Mine": "yes"}))
    assert everything(things.list()) == [1]
    done(things.list().first_page())
    done(things.list().count())
    assert [request.headers.get("x-mine") for request in things.seen] == ["yes", "yes", "yes"]


def test_a_count_without_a_size_asks_for_the_first_page(driver: str) -> None:
    """If no argument sets the size of a page, none is sent."""
    what = operation("header")
    assert what.paging is not None
    things = Things(driver, ids=[1], operation=evolve(what, paging=evolve(what.paging, size="")))
    assert done(things.list().count()) == 1
    assert things.asked == [{"page": "1"}]
