"""Rows of lists: flat, the same columns in each, requested page by page, for both drivers."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Iterator
from typing import Any

import pytest

from tests.fakes.lists import Things
from workapis._models.codec import ANYTHING, ListOf, MapOf
from workapis.errors import ArgumentError
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.teamwork_projects.models import Project
from workapis.testing import FakeService, fake
from workapis.values import AsyncRows, Rows, columns_of


@pytest.fixture(scope="module")
def service() -> Iterator[FakeService]:
    """Give a fake with five projects."""
    with fake("teamwork_projects", records=5, transport=True) as service:
        yield service


def collected(driver: str, service: FakeService, **arguments: Any) -> tuple[list[dict[str, Any]], Any]:
    """Return the rows of all projects, two a page, and their columns."""
    if driver == "sync":
        client: TeamworkProjects = service.client()
        rows = client.projects.list(page_size=2).rows(**arguments)
        return [*rows], rows.columns
    later: AsyncTeamworkProjects = service.async_client()
    found = later.projects.list(page_size=2).rows(**arguments)
    return asyncio.run(found.collect()), found.columns


def test_rows_are_those_of_the_records(driver: str, service: FakeService) -> None:
    """There is a row for each record of every page, as `as_row` makes it, with the columns of the model."""
    client: TeamworkProjects = service.client()
    records = [*client.projects.list()]
    assert len(records) == 5
    choices: list[dict[str, Any]] = [{}, {"exact": True}, {"nested": "json"}, {"unknown": True}]
    for arguments in choices:
        rows, columns = collected(driver, service, **arguments)
        assert rows == [record.as_row(**arguments) for record in records]
        assert columns == columns_of(Project, **arguments)
        assert all([*row] == [*columns] for row in rows)


def test_rows_are_requested_when_they_are_needed(driver: str, service: FakeService) -> None:
    """Making them sends nothing; a loop that stops in the first page has caused one request; they can be repeated."""
    before = len(service.log)
    client = service.client() if driver == "sync" else service.async_client()
    rows = client.projects.list(page_size=2).rows()
    assert rows.columns["company.name"] is str
    assert len(service.log) == before
    assert first(rows)["id"]
    assert len(service.log) == before + 1
    assert first(rows) == first(rows)


def first(rows: Rows | AsyncRows) -> dict[str, Any]:
    async def later(rows: AsyncRows) -> dict[str, Any]:
        return await anext(aiter(rows))

    return next(iter(rows)) if isinstance(rows, Rows) else asyncio.run(later(rows))


def test_an_async_list_is_collected(service: FakeService) -> None:
    client: AsyncTeamworkProjects = service.async_client()
    found = asyncio.run(client.projects.list(page_size=2).collect())
    assert [type(item) for item in found] == [Project] * 5


def test_an_empty_list_has_columns(driver: str) -> None:
    """A header can be written without any row."""
    with fake("teamwork_projects", transport=True) as empty:
        rows, columns = collected(driver, empty)
    assert rows == []
    file = io.StringIO()
    csv.DictWriter(file, columns).writeheader()
    assert file.getvalue().startswith("id,name,")


def test_items_that_are_no_records_have_a_column(service: FakeService) -> None:
    """Numbers are under `value`; undocumented objects are rows of their own keys."""
    client: TeamworkProjects = service.client()
    project = client.projects.list().first()
    assert project
    numbers = client.tasks.list_ids_of_project(project.id).rows()
    assert numbers.columns == {"value": int}
    things = Things(ids=[1, 2]).list().rows()
    assert isinstance(things, Rows)
    assert things.columns == {"value": object}
    assert [*things] == [{"id": 1}, {"id": 2}]
    open_rows = Rows([{"id": 1, "parts": [{"a": 1}]}], ListOf(MapOf(ANYTHING)), nested="json")
    assert (dict(open_rows.columns), [*open_rows]) == ({}, [{"id": 1, "parts": '[{"a":1}]'}])


def test_rows_refuse_an_argument_at_once(driver: str) -> None:
    """Before anything is sent."""
    things = Things(driver)
    with pytest.raises(ArgumentError, match=r"^listThings: nested= must be 'values' or 'json'"):
        things.list().rows(nested="text")  # type: ignore[arg-type]  # the mistake that is to be seen
    assert things.asked == []
