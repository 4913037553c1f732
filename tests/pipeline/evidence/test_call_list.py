"""The laws of lists of calls: each call is an operation, or a part of one with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.document.fault import Fault
from tests.pipeline.small_api import SmallApi

GET = {"method": "GET", "path": "/books/{id}", "title": "Get a book", "operation": "getBook"}
DELETE = {"method": "DELETE", "path": "/books/{id}", "title": "Delete a book", "operation": "deleteBook"}
NEWEST = {"method": "GET", "path": "/books/newest", "title": "Newest", "operation": "getNewest"}


@pytest.fixture
def api(tmp_path: Path) -> SmallApi:
    """Return the small API, its document with a list of all its calls."""
    api = SmallApi(tmp_path)
    _books(api)["calls"] = [dict(GET), dict(DELETE), dict(NEWEST)]
    return api


def _books(api: SmallApi) -> dict[str, Any]:
    books: dict[str, Any] = api.sources["documents"]["books"]
    return books


def test_a_whole_list_has_no_fault(api: SmallApi) -> None:
    assert api.check().faults == []


@pytest.mark.parametrize(
    ("index", "change", "pointer", "message"),
    [
        (0, {"operation": "getFilm"}, "/operation", "there is no operation getFilm"),
        (0, {"method": "PUT"}, "", "getBook is GET /books/{id}"),
        (0, {"path": "/books/{bookId}"}, "", "getBook is GET /books/{id}"),
        (0, {"why": "It is."}, "/why", "a reason that is not needed"),
        (1, GET, "", "is listed twice"),
        (1, GET | {"title": "Read a book"}, "", "another call is that operation already"),
    ],
)
def test_a_call_is_the_operation_that_it_names(
    api: SmallApi, index: int, change: dict[str, str], pointer: str, message: str
) -> None:
    """A call has method and path of its operation; one that has not, or is a second one, says why, and no other."""
    _books(api)["calls"][index] |= change
    found = [fault for fault in api.check().faults if "/calls/" in fault.pointer]
    assert [fault.pointer for fault in found] == [f"/documents/books/calls/{index}{pointer}"]
    assert message in found[0].message


def test_a_reason_is_enough(api: SmallApi) -> None:
    """A call that is part of an operation, or has another path, is in order if it says why."""
    _books(api)["calls"] += [{**GET, "path": "/shop/books/{id}", "title": "Buy", "why": "The page has a slip."}]
    assert api.check().faults == []


def test_no_operation_is_without_a_call(api: SmallApi) -> None:
    """An operation of a document that lists its calls is one of them: nothing is invented."""
    del _books(api)["calls"][1]
    assert api.only() == Fault(
        "specs/library/sources.yaml",
        api.only().line,
        "/documents/books/operations/1",
        "no call of the document is deleteBook",
        "add the call, or move the operation",
    )
