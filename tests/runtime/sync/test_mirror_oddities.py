"""Services, files and callers that break the rules of a mirror."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.busy_site import BusySite
from workapis.errors import ArgumentError, ConfigurationError
from workapis.sync import Mirror


@pytest.fixture
def site() -> BusySite:
    """Return a small site, some hours after its records were made."""
    site = BusySite(2, records=8)
    site.service.pass_time(7200)
    return site


def ids(mirror: Mirror, table: str) -> set[Any]:
    return {row["id"] for row in mirror.query(f"SELECT id FROM {table}")}


def listed(site: BusySite, table: str) -> set[int]:
    """Return the ids that the service has."""
    return {item.id for item in getattr(site.service.records, table)}


@pytest.mark.parametrize("table", ["projects", "tasks", "time_entries"])
def test_record_that_slips_to_a_page_that_was_read_is_found(site: BusySite, table: str) -> None:
    """A read record goes away during the request for the next page, and lets another slip before it."""
    line, client = site.line(most=3)
    first = [*getattr(site.service.records, table)][1].id

    def meanwhile() -> None:
        if line.asked == 2:
            getattr(site.people, table).delete(first)

    line.meanwhile = meanwhile
    with Mirror(client, ":memory:") as mirror:
        mirror.sync([table])
        assert listed(site, table) <= ids(mirror, table) <= {*listed(site, table), first}


def test_row_that_slipped_by_is_asked_for_before_it_goes(site: BusySite) -> None:
    """The documented size says one page, and the service sends three: an unread row may still be there."""
    _, client = site.line(most=3)
    with Mirror(client, ":memory:") as mirror:
        mirror.sync(["projects"])
        kept, gone = [*site.service.records.projects][3].id, [*site.service.records.projects][4].id
        hidden = site.service.handle

        def handle(method: str, url: str, headers: Any, content: bytes, patience: Any = None) -> Any:
            response = hidden(method, url, headers, content, patience)
            if "/projects.json" in url:
                found = json.loads(response.content)
                found["projects"] = [item for item in found["projects"] if item["id"] != str(kept)]
                told = {name.lower(): value for name, value in response.headers.items()} | {"x-records": "6"}
                return type(response)(response.status, told, json.dumps(found).encode())
            return response

        site.people.projects.delete(gone)
        site.service.handle = handle  # type: ignore[method-assign]
        mirror.sync(["projects"], everything=True)
        assert kept in ids(mirror, "projects")
        assert gone not in ids(mirror, "projects")


@pytest.mark.parametrize(("status", "is_kept"), [(403, True), (404, False), (410, False)])
def test_answers_of_who_is_asked_for_end_no_run(site: BusySite, status: int, is_kept: bool) -> None:
    """A row that nobody may see stays; one that is said to be gone goes; the run ends well."""
    _, client = site.line(most=3)
    entry = [*site.service.records.time_entries][-1].id
    with Mirror(client, ":memory:") as mirror:
        mirror.sync(["time_entries"])
        site.people.time_entries.delete(entry)
        site.service.fail("time_entries.get", status=status)
        mirror.sync(["time_entries"], everything=True)
        assert (entry in ids(mirror, "time_entries")) is is_kept


def test_total_that_is_wrong_is_accepted_where_the_list_holds_still(site: BusySite) -> None:
    """A service that counts one more than it lists is read twice, says so, and its deleted records are found."""
    _, client = site.line(most=3)
    answer = site.service.handle

    def handle(method: str, url: str, headers: Any, content: bytes, patience: Any = None) -> Any:
        response = answer(method, url, headers, content, patience)
        headers = {name.lower(): value for name, value in response.headers.items()}
        if "/projects.json" in url and method == "GET":
            headers["x-records"] = str(int(headers["x-records"]) + 1)
        return type(response)(response.status, headers, response.content)

    site.service.handle = handle  # type: ignore[method-assign]
    with Mirror(client, ":memory:") as mirror:
        mirror.sync(["projects"])
        site.people.projects.delete([*site.service.records.projects][-1].id)
        report = mirror.sync(["projects"], everything=True).tables["projects"]
        assert (report.moved, report.missing, report.deleted) == (False, 1, 1)
        assert ids(mirror, "projects") == listed(site, "projects")


def test_new_columns_and_arguments_let_everything_be_read_again(site: BusySite, tmp_path: Path) -> None:
    """Records deleted meanwhile go, also if a run of the version before was not finished."""
    path = tmp_path / "work.db"
    for change in ('ALTER TABLE projects DROP COLUMN "logo"', "UPDATE mirror_state SET asked = '', checkpoint = 'old'"):
        with Mirror(site.people, path) as mirror:
            mirror.sync(["projects"])
        connection = sqlite3.connect(path)
        connection.execute(change)
        connection.execute("UPDATE mirror_state SET began = '2026-01-05T09:00:00+00:00'")
        connection.commit()
        connection.close()
        site.people.projects.delete([*site.service.records.projects][-1].id)
        with Mirror(site.people, path) as mirror:
            assert mirror.sync(["projects"]).tables["projects"].mode == "everything"
            assert ids(mirror, "projects") == listed(site, "projects")


def test_names_come_from_tables_of_the_same_run_alone(site: BusySite) -> None:
    """Tasks that are synced without projects show the names that the service gave."""
    with Mirror(site.people, ":memory:") as mirror:
        mirror.sync()
        task = next(iter(site.service.records.tasks))
        site.people.projects.update(task.project_id, name="Renamed")
        site.people.tasks.update(task.id, priority="high")
        mirror.sync(["tasks"])
        assert mirror.query("SELECT project_name FROM tasks WHERE id = ?", task.id) == [{"project_name": "Renamed"}]


def test_values_that_sqlite_cannot_take_cost_themselves(site: BusySite) -> None:
    """Half a character, ids of more than 64 bits; larger numbers are REAL; text in a column of JSON stays text."""
    odd = [
        {"id": "1", "name": "half \ud83d", "company": {"id": str(2**70)}, "portfolioBoards": ["0012"], "x": "1e5"},
        {"id": str(2**70), "name": "of an id that is too large"},
    ]
    body = {"STATUS": "OK", "projects": odd}
    site.service.fail("projects.list", body=json.dumps(body).encode())
    with Mirror(site.people, ":memory:") as mirror:
        mirror.sync(["projects"])
        (row,) = mirror.query("SELECT name, company_id, portfolio_boards, unknown_keys FROM projects WHERE id = 1")
        assert row == {
            "name": "half ?",
            "company_id": float(2**70),
            "portfolio_boards": '["0012"]',
            "unknown_keys": '{"x":"1e5"}',
        }


def test_callers_are_told_what_they_did(site: BusySite, tmp_path: Path) -> None:
    """Clients, arguments, paths and queries that cannot be meant."""
    with pytest.raises(ArgumentError, match=r"must be a sync client\. Pass a TeamworkProjects"):
        Mirror(site.service.async_client(), ":memory:")
    with pytest.raises(ArgumentError, match="no table accepts 'project_id' in arguments="):
        Mirror(site.people, ":memory:", arguments={"project_id": 5})
    with pytest.raises(ConfigurationError, match="Mirror: cannot open"):
        Mirror(site.people, tmp_path / "no folder" / "work.db")
    with Mirror(site.people, ":memory:") as mirror:
        mirror.sync(["projects"])
        with pytest.raises(ArgumentError, match=r"two columns of one name \(id, id\)\. Name them with AS"):
            mirror.query("SELECT projects.id, tasks.id FROM projects, tasks")
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            mirror.query("DELETE FROM projects")
        assert ids(mirror, "projects") == listed(site, "projects")
