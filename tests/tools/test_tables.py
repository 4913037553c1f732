"""Rows in pandas and polars: columns have the types of their values, and sums are sums."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from tests.tools.needed import tool
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.teamwork_projects.models import Tag, TimeEntry, TodoItem
from workapis.testing import FakeService, fake

DAY = dt.date(2013, 12, 4)
INSTANT = dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.timezone(dt.timedelta(hours=2)))


@pytest.fixture(scope="module")
def service() -> Iterator[FakeService]:
    """Give a fake with more records of each kind than a page has."""
    with fake("teamwork_projects", records=300, transport=True) as service:
        yield service


def tasks() -> list[dict[str, Any]]:
    """Return rows of tasks of which the first two hundred are without keys of the others."""
    few = [TodoItem(id=number, content="x", completed=False) for number in range(200)]
    full = TodoItem(
        id=1, content="y", completed=True, due_date=DAY, created_on=INSTANT, card_id=7, tags=[Tag(id=1, name="a")]
    )
    return [task.as_row() for task in [*few, full]]


def test_pandas_takes_the_rows_of_a_list(service: FakeService) -> None:
    """It requests all pages; numbers, booleans, texts and datetimes have the types of pandas, and hours sum up."""
    pandas = tool("pandas")
    tw: TeamworkProjects = service.client()
    frame = pandas.DataFrame(tw.time_entries.list().rows())
    assert len(frame) == 300
    assert [str(kind) for kind in frame[["hours", "isbillable", "date"]].dtypes] == [
        *("int64", "bool", "datetime64[us, UTC]"),
    ]
    assert frame["hours"].sum() == sum(entry.hours for entry in tw.time_entries.list())
    assert frame.groupby("project_name")["minutes"].sum().sum() == frame["minutes"].sum()


def test_pandas_takes_the_types_of_columns() -> None:
    """`columns` says the type of each, so that columns have it even if no row has a value."""
    pandas = tool("pandas")
    with fake("teamwork_projects", records=2, transport=True) as service:
        tw: TeamworkProjects = service.client()
        rows = tw.tasks.list().rows()
        kinds = {int: "Int64", bool: "boolean", float: "Float64", dt.datetime: "datetime64[us, UTC]"}
        wanted = {name: kinds[kind] for name, kind in rows.columns.items() if kind in kinds}
        frame = pandas.DataFrame(rows, columns=[*rows.columns]).astype(wanted)
        assert {name: str(frame[name].dtype) for name in wanted} == wanted
        assert wanted["card_id"] == "Int64"
        assert frame["card_id"].isna().all()


def test_polars_takes_the_rows_of_a_list(service: FakeService) -> None:
    """It requests all pages; every column has the type of polars, and hours sum up."""
    polars = tool("polars")
    tw: TeamworkProjects = service.client()
    frame = polars.DataFrame(tw.time_entries.list().rows(), infer_schema_length=None)
    assert frame.height == 300
    kinds = {"hours": polars.Int64, "isbillable": polars.Boolean, "date": polars.Datetime("us", "UTC")}
    assert {name: frame.schema[name] for name in kinds} == kinds
    assert frame["hours"].sum() == sum(entry.hours for entry in tw.time_entries.list())


def test_polars_takes_what_comes_late() -> None:
    """A column that is empty for long has the type of the values that come, lists of records too."""
    polars = tool("polars")
    frame = polars.DataFrame(tasks(), infer_schema_length=None)
    kinds = {"due_date": polars.Date, "created_on": polars.Datetime("us", "UTC"), "card_id": polars.Int64}
    assert {name: frame.schema[name] for name in kinds} == kinds
    assert frame["tags"][-1][0]["name"] == "a"
    assert frame["created_on"][-1] == INSTANT


def test_decimals_are_floats_unless_they_are_to_be_exact() -> None:
    """Pandas computes with them; polars takes exact ones as decimals."""
    pandas, polars = tool("pandas"), tool("polars")
    entries = [TimeEntry.from_dict({"id": "1", "hoursDecimal": hours}) for hours in ("0.1", "0.2")]
    frame = pandas.DataFrame([entry.as_row() for entry in entries])
    assert str(frame["hours_decimal"].dtype) == "float64"
    exact = polars.DataFrame([entry.as_row(exact=True) for entry in entries])
    assert str(exact["hours_decimal"].sum()) == "0.3"


def test_an_async_list_is_collected_into_a_frame(service: FakeService) -> None:
    """`collect` of its rows gives what pandas takes."""
    pandas = tool("pandas")
    tw: AsyncTeamworkProjects = service.async_client()
    assert len(pandas.DataFrame(asyncio.run(tw.projects.list().rows().collect()))) == 300
