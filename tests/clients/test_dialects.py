"""Dialects of pages that none of our APIs has, by an overlay document alone: a generated client over a fake."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.fakes import dialects
from tests.fakes.lists import done, pages
from tests.operations import DRIVERS
from workapis.errors import ArgumentError, PaginationError

pytestmark = pytest.mark.parametrize("driver", DRIVERS)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with dialects.package(tmp_path_factory.mktemp("dialects")) as made:
        yield made


def listed(things: Any, method: str, **more: Any) -> Any:
    return getattr(things, method)(**more)


def names(walked: Any) -> list[str]:
    """Return the names of all things that a list gives."""
    return [item.name for page in pages(walked) for item in page]


@pytest.mark.parametrize("method", dialects.BESIDE)
@pytest.mark.parametrize("count", [0, 3, 7])
def test_a_list_is_walked_in_its_dialect(client: ModuleType, driver: str, method: str, count: int) -> None:
    """Each thing comes once, in order and in silence, for whatever size; `limit` and a checkpoint cut the rest."""
    _, things = dialects.things(client, count, driver)
    everything = [f"n{number}" for number in range(count)]
    assert names(listed(things, method)) == everything
    assert names(listed(things, method, take=2)) == everything
    assert names(listed(things, method, limit=4)) == everything[:4]
    first = done(listed(things, method, take=2).first_page())
    assert [*everything[:2], *names(listed(things, method, take=2, checkpoint=first.checkpoint))] == everything


def test_a_list_by_offsets_asks_by_what_came(client: ModuleType, driver: str) -> None:
    """The next page begins behind the last item; the first at the caller's offset, or at 0."""
    service, things = dialects.things(client, 7, driver)
    assert names(things.list_offset(skip=2)) == ["n2", "n3", "n4", "n5", "n6"]
    assert [asked.query for asked in service.log] == [{"skip": "2"}, {"skip": "5"}]
    assert [(page.number, page.total) for page in pages(things.list_array())] == [(1, 7), (2, 7), (3, 7)]


@pytest.mark.parametrize("method", dialects.BESIDE)
def test_a_list_is_counted_if_replies_have_a_total(client: ModuleType, driver: str, method: str) -> None:
    """By one request, for one item."""
    service, things = dialects.things(client, 7, driver)
    if method not in ("list_offset", "list_array", "list_cursor", "list_numbered"):
        with pytest.raises(PaginationError, match="does not report the number of items"):
            done(listed(things, method).count())
    else:
        assert done(listed(things, method).count()) == 7
    assert [asked.query["take"] for asked in service.log] == ["1"]


def test_an_offset_does_not_go_with_a_checkpoint(client: ModuleType, driver: str) -> None:
    """Nor is it less than 0; a checkpoint of another list is none of this one."""
    _, things = dialects.things(client, 7, driver)
    saved = done(things.list_offset().first_page()).checkpoint
    with pytest.raises(ArgumentError, match="listOffset: skip= and checkpoint= are mutually exclusive"):
        things.list_offset(skip=3, checkpoint=saved)
    with pytest.raises(ArgumentError, match="listOffset: skip= must be an integer of at least 0, got -1"):
        things.list_offset(skip=-1)
    with pytest.raises(ArgumentError, match="listMore: checkpoint= is malformed, or belongs to another method"):
        things.list_more(checkpoint=saved)


@pytest.mark.parametrize("method", dialects.BESIDE)
def test_a_list_whose_end_is_told_is_asked_for_no_more(client: ModuleType, driver: str, method: str) -> None:
    """By a total, a flag or a response without a next page."""
    service, things = dialects.things(client, 6, driver)
    assert len(names(listed(things, method))) == 6
    assert len(service.log) == 2


@pytest.mark.parametrize("method", ["list_cursor", "list_token", "list_flagged", "list_url", "list_link"])
def test_the_client_gives_the_cursor(client: ModuleType, driver: str, method: str) -> None:
    """It is no argument; each response leads to the next page, and the last one to none."""
    service, things = dialects.things(client, 7, driver)
    assert "cursor" not in inspect.signature(getattr(things, method)).parameters or method in ("list_url", "list_link")
    assert [page.number for page in pages(listed(things, method))] == [1, 2, 3]
    key = "@after" if method in ("list_url", "list_link") else "cursor"
    assert [asked.query for asked in service.log] == [{}, {key: "3"}, {key: "6"}]
