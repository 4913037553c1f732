"""The file of a mirror: its tables for each API, its refusals, and its reports before and during a run."""

from __future__ import annotations

import datetime as dt
import io
import json
import sqlite3
import sys
from pathlib import Path
from typing import Literal

import pytest

from tests.fakes.busy_site import BusySite
from tests.repository import SLUGS, published
from workapis.errors import ArgumentError, ConfigurationError
from workapis.sync import Mirror, SyncProgress
from workapis.testing import fake

FORMS = [
    (slug, form)
    for slug in SLUGS
    if "x-workapis-mirror" in str(published(slug))
    for form in ("json", *published(slug).get("x-workapis-formats", {}).get("also", []))
]


@pytest.fixture
def site() -> BusySite:
    return BusySite(1, records=4)


@pytest.mark.parametrize(("slug", "form"), FORMS)
def test_tables_of_each_api_are_filled(slug: str, form: Literal["json", "xml"], tmp_path: Path) -> None:
    """Each table has a row a record of its list, with the types that its columns declare."""
    with fake(slug, transport=True, records=6) as service:
        client = service.client(format=form)
        given = {"workspace_id": next(iter(service.records.workspaces)).id} if slug == "webwork" else {}
        with Mirror(client, tmp_path / "work.db", arguments=given) as mirror:
            report = mirror.sync()
            for name, table in mirror.tables.items():
                resource, _, method = table.method.partition(".")
                records = getattr(getattr(client, resource), method)(**table.asked(None, given))
                there = [table.row(record) for record in records]
                rows = mirror.query(f"SELECT * FROM {name}")
                assert {row[table.key] for row in rows} == {row[table.key] for row in there} != set()
                assert report.tables[name].read == len(rows)
                kinds = {column.name: column.type for column in table.columns}
                for row in rows:
                    for column, value in row.items():
                        if value is not None and kinds.get(column) in ("INTEGER", "BOOLEAN"):
                            assert isinstance(value, int), (name, column)


def test_mirror_of_another_site_is_refused(site: BusySite, tmp_path: Path) -> None:
    """A file mirrors one site."""
    Mirror(site.people, tmp_path / "work.db").close()
    other = site.service.client(base_url="https://other.example")
    with pytest.raises(ConfigurationError, match=r"work\.db mirrors .*fake\.invalid.*not .*other\.example"):
        Mirror(other, tmp_path / "work.db")


@pytest.mark.parametrize("content", [b"no database at all, but longer than a header of one" * 40, None])
def test_file_that_is_no_mirror_is_left_alone(site: BusySite, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "work.db"
    if content is None:
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE mine (id)")
        connection.commit()
        connection.close()
    else:
        path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"^Mirror: .*work\.db"):
        Mirror(site.people, path)
    if content is None:
        connection = sqlite3.connect(path)
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("mine",)]
        connection.close()
    else:
        assert path.read_bytes() == content


def test_unknown_tables_and_missing_arguments_are_refused(site: BusySite) -> None:
    """Nothing is sent for a table that there is not, or that needs more."""
    with Mirror(site.people, ":memory:") as mirror:
        with pytest.raises(ArgumentError, match=r"no table 'task'\. Did you mean 'tasks'"):
            mirror.sync(["task"])
        with pytest.raises(ArgumentError, match="Pass one of people, projects"):
            mirror.plan(["x"])
    assert not site.service.log
    with fake("webwork", transport=True) as service, Mirror(service.client(), ":memory:") as mirror:
        with pytest.raises(ArgumentError, match=r"Pass arguments=\{'workspace_id': \.\.\.\}"):
            mirror.sync()
        assert not service.log


def test_plan_tells_the_requests_of_a_run(site: BusySite) -> None:
    """The number of requests is known before: all pages at first, then those of changes."""
    for number in range(600):
        site.service.add.tasks(content=f"Task {number}")
    site.service.pass_time(7200)
    with Mirror(site.people, ":memory:") as mirror:
        plan = mirror.plan()
        before = len(site.service.log)
        mirror.sync()
        assert len(site.service.log) - before == plan.requests == 6
        assert plan.tables["tasks"].requests == 3
        assert plan.minutes == pytest.approx(6 / 150)
        site.service.pass_time(86400)
        assert {name: item.mode for name, item in mirror.plan().tables.items()} == {
            "people": "everything",
            "projects": "changes",
            "tasks": "changes",
            "time_entries": "changes",
        }
        assert mirror.plan().requests == 4
        assert str(mirror.plan()).splitlines()[2:] == [
            "tasks: changes, 1 requests",
            "time_entries: changes, 1 requests",
            "4 requests, 0.0 minutes at the documented rate",
        ]


def test_tables_that_lack_columns_are_read_again(site: BusySite, tmp_path: Path) -> None:
    """A file of an older version gets the missing columns, and everything is read again."""
    path = tmp_path / "work.db"
    with Mirror(site.people, path) as mirror:
        mirror.sync(["tasks"])
    connection = sqlite3.connect(path)
    connection.execute("ALTER TABLE tasks DROP COLUMN content")
    connection.close()
    with Mirror(site.people, path) as mirror:
        assert mirror.sync(["tasks"]).tables["tasks"].mode == "everything"
        assert all(row["content"] for row in mirror.query("SELECT content FROM tasks"))


def test_deleted_records_are_found_within_the_period(site: BusySite) -> None:
    """If no list has deletions, a run after the period finds them; `everything` finds them at once."""
    with Mirror(site.people, ":memory:", reconcile=dt.timedelta(days=2)) as mirror:
        mirror.sync()
        for days, is_gone in ((1, False), (2, True)):
            entry = [*site.service.records.time_entries][-1].id
            site.people.time_entries.delete(entry)
            site.service.pass_time(days * 86400)
            report = mirror.sync(["time_entries"]).tables["time_entries"]
            assert (report.mode == "everything") is is_gone
            assert (mirror.query("SELECT id FROM time_entries WHERE id = ?", entry) == []) is is_gone
        entry = [*site.service.records.time_entries][-1].id
        site.people.time_entries.delete(entry)
        assert mirror.sync(["time_entries"], everything=True).tables["time_entries"].deleted == 1


def test_progress_is_told_page_by_page(site: BusySite, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run reports each page; a bar is drawn on a terminal, and nothing on other outputs."""
    told: list[SyncProgress] = []
    _, client = site.line(most=3)
    with Mirror(client, ":memory:") as mirror:
        mirror.sync(["tasks"], progress=told.append)
        assert told == [SyncProgress("tasks", 1, 2, 3), SyncProgress("tasks", 2, 2, 4)]
        for out, last in ((io.StringIO(), ""), (_Terminal(), "2/2 pages, 4 records\x1b[K\n")):
            monkeypatch.setattr(sys, "stderr", out)
            mirror.sync(["tasks"], everything=True)
            assert out.getvalue().endswith(last)
            assert bool(out.getvalue()) is bool(last)
        out = _Terminal()
        monkeypatch.setattr(sys, "stderr", out)
        mirror.sync(["tasks", "time_entries"])
        lines = [line for line in out.getvalue().split("\n") if line]
        assert [line.rpartition("\r")[2].split()[0] for line in lines] == ["tasks", "time_entries"]


def test_progress_tells_who_is_looked_for(site: BusySite, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that are gone from a list are reported one by one; the bar counts them."""
    told: list[SyncProgress] = []
    _, client = site.line(most=3)
    with Mirror(client, ":memory:") as mirror:
        mirror.sync(["people"])
        gone = [*site.service.records.people][-1].id
        site.people.people.delete(gone)
        monkeypatch.setattr(sys, "stderr", out := _Terminal())
        mirror.sync(["people"], everything=True, progress=told.append)
        assert [(item.checked, item.unlisted) for item in told if item.unlisted] == [(1, 1)]
        assert not out.getvalue()


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_cannot_be_read_and_unknown_keys_are_kept_apart(site: BusySite) -> None:
    """A value that cannot be decoded is NULL and counted; keys that no page names are kept as JSON."""
    with fake("teamwork_projects", transport=True, records=2) as service:
        odd = [{"id": "1", "name": "Apollo", "created-on": "yesterday", "x": [1]}, {"name": "of no id"}]
        body = {"STATUS": "OK", "projects": odd}
        service.fail("projects.list", body=json.dumps(body).encode())
        with Mirror(service.client(), ":memory:") as mirror:
            report = mirror.sync(["projects"])
            assert report.tables["projects"].unread == 2
            assert mirror.query("SELECT id, name, created_on, unknown_keys FROM projects") == [
                {"id": 1, "name": "Apollo", "created_on": None, "unknown_keys": '{"x":[1]}'}
            ]
