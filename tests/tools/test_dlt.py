"""The tables of dlt, in DuckDB, hold the records of the service."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.busy_site import TABLES, BusySite
from tests.proof import figures
from workapis.errors import ArgumentError
from workapis.sync import Mirror, MirrorTable
from workapis.testing import fake

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of dlt's own imports
    import dlt
    import duckdb
    from dlt.pipeline.exceptions import PipelineStepFailed

    from workapis.sync.dlt import source

WEEK = dt.timedelta(days=7)
# dlt loads records; what these show of others is as it was when they last changed, unlike in a mirror.
with fake("teamwork_projects", transport=True) as _service, Mirror(_service.client(), ":memory:") as _mirror:
    KNOWN = _mirror.tables
SHOWN = {name for table in KNOWN.values() for parent in table.parents.values() for name in parent["copies"]}


pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let dlt neither log nor report to its makers."""
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "CRITICAL")
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")


@pytest.fixture
def pipeline(tmp_path: Path) -> Iterator[Any]:
    """Return a pipeline into a DuckDB file."""
    destination = dlt.destinations.duckdb(str(tmp_path / "acme.duckdb"))
    made = dlt.pipeline("work", destination=destination, dataset_name="loaded", pipelines_dir=str(tmp_path / "state"))
    yield made
    made.drop()


def rows_of(folder: Path, table: MirrorTable) -> dict[Any, dict[str, Any]]:
    """Return the rows of a table, by their keys; a column that never had a value is not there."""
    with duckdb.connect(str(folder / "acme.duckdb")) as connection:
        cursor = connection.execute(f"SELECT * FROM loaded.{table.name}")
        names = [item[0] for item in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    assert len({row[table.key] for row in rows}) == len(rows)
    return {row[table.key]: row for row in rows}


def same(table: MirrorTable, name: str, here: Any, there: Any) -> bool:
    """Return whether a loaded value is that of a record, JSON aside, which DuckDB keeps as text."""
    kind = next((column.type for column in table.columns if column.name == name), "JSON")
    if kind == "JSON" or name in SHOWN:
        return True
    if isinstance(there, Decimal) or isinstance(here, Decimal):
        return Decimal(str(here)) == Decimal(str(there))
    return bool(here == there)


def check(site: BusySite, folder: Path) -> None:
    """Hold the tables and the service equal."""
    for name, table in KNOWN.items():
        listed = getattr(site.people, name).list(**table.asked(None, {}))
        records = {table.id_of(record): table.values(record) for record in listed}
        rows = rows_of(folder, table)
        assert records.keys() <= rows.keys(), name
        assert all(site.service.now() - site.gone[key] <= WEEK for key in rows.keys() - records.keys()), name
        for key, record in records.items():
            pairs = {item: (rows[key].get(item), value) for item, value in record.items()}
            assert {item: pair for item, pair in pairs.items() if not same(table, item, *pair)} == {}, (name, key)


@pytest.mark.parametrize("seed", range(2))
def test_month_of_work_and_faults_is_loaded(seed: int, pipeline: Any, tmp_path: Path) -> None:
    """After each run the tables are what the service has, with a fifth of the calls hit by faults."""
    site = BusySite(seed, records=10)
    line, client = site.line(rate=0.2)
    failed = 0
    days = 30
    for _ in range(days):
        site.work(6)
        site.service.pass_time(86400)
        while True:
            try:
                pipeline.run(source(client))
            except PipelineStepFailed:
                failed += 1
                continue
            break
        check(site, tmp_path)
    pipeline.run(source(client, everything=True))
    check(site, tmp_path)
    figures(f"dlt, seed {seed}", {"days": days, "requests": line.asked, "runs that failed": failed})


def test_changes_alone_are_asked_for(pipeline: Any) -> None:
    """A second run asks for what changed; people, for whom there is no such filter, are replaced."""
    with fake("teamwork_projects", transport=True, records=3) as service:
        client = service.client()
        pipeline.run(source(client))
        before = len(service.log)
        service.pass_time(86400)
        pipeline.run(source(client, TABLES))
        asked = {item.method: "updatedAfterDate" in item.query for item in [*service.log][before:]}
    assert asked == {"people.list": False, "projects.list": True, "tasks.list": True, "time_entries.list": True}


def test_what_is_missing_is_refused_before_anything_is_sent() -> None:
    """Names of tables, and arguments that lists need."""
    with fake("webwork", transport=True) as service:
        with pytest.raises(ArgumentError, match="workspace_id"):
            source(service.client())
        with pytest.raises(ArgumentError, match="Did you mean 'tasks'"):
            source(service.client(), ["task"])
        assert not service.log
