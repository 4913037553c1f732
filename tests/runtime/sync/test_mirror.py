"""A mirror holds the records of the service, whatever happens on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.busy_site import TABLES, BusySite, Killed
from tests.proof import figures, long_form
from workapis import errors
from workapis.sync import Mirror, MirrorTable
from workapis.teamwork_projects import TeamworkProjects

WEEK = dt.timedelta(days=7)
SEEDS = range(long_form(2, 12))
DAYS = long_form(3, 30)


def rows_of(mirror: Mirror, table: str) -> dict[Any, dict[str, Any]]:
    """Return the rows of a table, without the number of the run that read them."""
    rows = mirror.query(f"SELECT * FROM {table}")
    return {row["id"]: {name: value for name, value in row.items() if name != "mirror_walk"} for row in rows}


def records_of(client: TeamworkProjects, table: MirrorTable) -> dict[Any, Mapping[str, Any]]:
    """Return the records of the service, as rows."""
    records = getattr(client, table.name).list(**table.asked(None, {}))
    return {table.id_of(record): typed(table.row(record), table) for record in records}


def typed(row: Mapping[str, Any], table: MirrorTable) -> dict[str, Any]:
    """Return a row as SQLite gives it back: decimals as numbers."""
    kinds = {column.name: column.type for column in table.columns}
    return {
        name: float(value) if kinds.get(name) == "NUMERIC" and value is not None else value
        for name, value in row.items()
    }


def shown_of_gone(mirror: Mirror, site: BusySite, name: str, row: Mapping[str, Any]) -> set[str]:
    """Return the columns that show what is gone: its last name may have come and gone between two runs."""
    parents = mirror.tables[name].parents.items()
    there = {table: {item.id for item in getattr(site.service.records, table)} for table in TABLES}
    gone = [word for column, word in parents if row[column] not in there[word["table"]]]
    return {copy for word in gone for copy in word["copies"]}


def check(mirror: Mirror, site: BusySite, names: Iterable[str] = TABLES) -> int:
    """Hold the mirror and the service equal, row for row; return how many rows are of what was deleted this week."""
    late = 0
    for name in names:
        there, here = records_of(site.people, mirror.tables[name]), rows_of(mirror, name)
        assert there.keys() <= here.keys(), (name, there.keys() - here.keys())
        for key, row in there.items():
            odd = {item for item in row if here[key][item] != row[item]} - shown_of_gone(mirror, site, name, row)
            assert not odd, (name, key)
        deleted = here.keys() - there.keys()
        assert all(site.service.now() - site.gone[key] <= WEEK for key in deleted), name
        assert not deleted or name in ("projects", "time_entries")
        late += len(deleted)
    return late


def finished(mirror: Mirror, **settings: Any) -> None:
    """Run until a run comes through: a call gives up after some faults in a row."""
    for _ in range(200):
        try:
            mirror.sync(**settings)
        except errors.WorkAPIsError:
            continue
        return
    raise AssertionError("no run came through")


@pytest.mark.parametrize("seed", SEEDS)
def test_month_of_work_and_faults_is_mirrored(seed: int, tmp_path: Path) -> None:
    """After each run mirror = service, row for row, with a fifth of the calls hit by faults; hours to the minute."""
    site = BusySite(seed)
    line, client = site.line(rate=0.2)
    with Mirror(client, tmp_path / "work.db") as mirror:
        for _ in range(DAYS):
            site.work(8)
            site.service.pass_time(4 * 3600)
            finished(mirror)
            check(mirror, site)
        finished(mirror, everything=True)
        assert check(mirror, site) == 0
        hours: dict[tuple[int, int], int] = {}
        for entry in site.people.time_entries.list():
            key = (entry.person_id, entry.project_id)
            hours[key] = hours.get(key, 0) + entry.hours * 60 + entry.minutes
        query = "SELECT person_id, project_id, sum(minutes) AS minutes FROM hours_by_person_project_month GROUP BY 1, 2"
        assert {(row["person_id"], row["project_id"]): row["minutes"] for row in mirror.query(query)} == hours
    figures(f"mirror, seed {seed}", {"days": DAYS, "requests": line.asked})


@pytest.mark.parametrize("seed", SEEDS)
def test_lists_that_move_while_they_are_read_are_mirrored(seed: int, tmp_path: Path) -> None:
    """People go on working while a run reads; what it cannot have seen comes with the next one."""
    site = BusySite(seed)
    line, client = site.line(most=4)
    with Mirror(client, tmp_path / "work.db") as mirror:
        moved = 0
        for _ in range(DAYS):
            line.meanwhile = lambda: site.work(site.chance.random() < 0.3)
            moved += sum(item.moved for item in mirror.sync().tables.values())
            line.meanwhile = lambda: None
            mirror.sync()
            check(mirror, site)
    figures(f"mirror of lists that move, seed {seed}", {"requests": line.asked, "lists that never held still": moved})


@pytest.mark.parametrize("ahead", [-2400, 2400])
def test_clocks_that_differ_lose_nothing(ahead: int, tmp_path: Path) -> None:
    """If the service does not send its time, the overlap covers a clock that is wrong by less than that."""
    site = BusySite(4)
    _, client = site.line(ahead=ahead, dated=False)
    with Mirror(client, tmp_path / "work.db") as mirror:
        for _ in range(DAYS):
            site.work(6)
            mirror.sync()
            check(mirror, site)


def test_killed_at_every_page_it_goes_on(tmp_path: Path) -> None:
    """A run that is killed at any request leaves a file with which the next one ends with all there is."""
    kill_at = 0
    while True:
        kill_at += long_form(3, 1)
        site = BusySite(3, records=long_form(7, 20))
        line, client = site.line(most=3, kill_at=kill_at)
        path = tmp_path / f"{kill_at}.db"
        was_killed = False
        for changes in (0, 6):
            site.work(changes)
            site.service.pass_time(3 * 86400)
            with Mirror(client, path) as mirror:
                try:
                    mirror.sync()
                except Killed:
                    was_killed = True
                    mirror.close()
                    site.work(2)
                    with Mirror(client, path) as again:
                        assert any(item.resumed for item in again.sync().tables.values()) or line.kill_at == 0
        with Mirror(client, path) as mirror:
            line.kill_at = 0
            mirror.sync(everything=True)
            assert check(mirror, site) == 0
        if not was_killed:
            break
    assert kill_at > 10
    figures("mirror, killed", {"requests, each of which was the last": kill_at - 1})


def test_changes_cost_a_twentieth(tmp_path: Path) -> None:
    """With a hundredth of the records changed, a run takes at most 5 % of the calls of one that reads everything."""
    site = BusySite(1, records=long_form(160, 600))
    site.service.pass_time(2 * 3600)  # more than the overlap
    line, client = site.line(most=long_form(3, 5))
    with Mirror(client, tmp_path / "work.db") as mirror:
        names = ["tasks", "time_entries"]
        mirror.sync(names)
        whole = line.asked
        site.service.pass_time(86400)
        for number in range(long_form(2, 6)):
            site.people.tasks.update([*site.service.records.tasks][number].id, content="changed")
            site.people.time_entries.update([*site.service.records.time_entries][number].id, minutes=59)
        site.service.pass_time(3600)
        report = mirror.sync(names)
        part = line.asked - whole
        assert {item.mode for item in report.tables.values()} == {"changes"}
        check(mirror, site, names)
    figures("mirror, changes", {"requests for everything": whole, "for a hundredth": part})
    assert part <= whole * 0.05
