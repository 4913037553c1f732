"""Fill the tables of a mirror, remember the position, and find deleted records."""

from __future__ import annotations

import datetime as dt
import math
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from attrs import define, evolve, field

from workapis._client.client import AsyncClient
from workapis.errors import ArgumentError, ForbiddenError, GoneError, NotFoundError
from workapis.sync._progress import Bar, SyncProgress
from workapis.sync._store import MirrorStore, State
from workapis.sync._tables import MirrorTable, Value, check_given, method_of, tables_of, wanted_of
from workapis.sync._walk import WALKS, WEEK, Batch, batches, now, shrunk, since_of, total_of


@define(frozen=True)
class TableReport:
    """What a run did to one table.

    Attributes:
        mode: "everything", or "changes" where only those were asked for.
        pages: how many pages were read; repetitions of a call are not counted.
        read: how many records they had.
        deleted: how many rows are gone.
        resumed: whether the run went on with an unfinished one.
        moved: whether the list did not hold still: then the next run reads all of it again.
        missing: how many records the service counts and does not list, if it holds still.
        unread: how many values could not be read, which are NULL, and how many records have no id, and so no row;
            `client.drift` tells which.
    """

    mode: str
    pages: int = 0
    read: int = 0
    deleted: int = 0
    resumed: bool = False
    moved: bool = False
    missing: int = 0
    unread: int = 0


@define(frozen=True)
class SyncReport:
    """What a run did, by table."""

    tables: Mapping[str, TableReport] = field(factory=dict[str, TableReport])

    def __str__(self) -> str:
        """Return a line a table."""
        lines = [
            f"{name}: {item.mode}, {item.pages} pages, {item.read} records, {item.deleted} gone"
            for name, item in self.tables.items()
        ]
        return "\n".join(lines)


@define(frozen=True)
class PlannedTable:
    """What a run would do to one table: its mode as in `TableReport`, and how many requests that takes."""

    mode: str
    requests: int


@define(frozen=True)
class SyncPlan:
    """What a run would do.

    Attributes:
        tables: what it would do to each table.
        requests: about how many requests it takes: retries, and records that are looked for, come on top; of an
            unfinished run all pages count.
        minutes: how long that takes at the documented rate; 0 where there is none.
    """

    tables: Mapping[str, PlannedTable]
    requests: int
    minutes: float

    def __str__(self) -> str:
        """Return a line a table, and one for all."""
        lines = [f"{name}: {item.mode}, {item.requests} requests" for name, item in self.tables.items()]
        return "\n".join([*lines, f"{self.requests} requests, {self.minutes:.1f} minutes at the documented rate"])


class Mirror:
    """A copy of a service in an SQLite file, for queries.

    Each table is filled by a list of the client. The first run reads everything; later ones read what changed since,
    where the service can be asked that, and everything where it cannot. What was deleted is removed where a list tells
    it, and else by a run that reads everything, at least each `reconcile`. A run that ends early goes on where it was.

    One process at a time may run `sync` on a file; any number may read it meanwhile. A mirror is for the thread that
    made it.
    """

    def __init__(
        self,
        client: Any,
        path: str | Path,
        *,
        arguments: Mapping[str, Any] | None = None,
        reconcile: dt.timedelta = WEEK,
    ) -> None:
        """Open the file of a mirror, or make it.

        Args:
            client: a sync client of the API.
            path: of the file.
            arguments: what the lists of the API need, such as `{"workspace_id": 7}`.
            reconcile: the longest time for which a deleted record stays in a table whose list does not tell it.

        Raises:
            ConfigurationError: the file mirrors something else, is no mirror, or cannot be written.
            ArgumentError: the client is async, or no table takes one of the arguments.
        """
        service = client._session.service
        if isinstance(client, AsyncClient):
            raise ArgumentError(f"client: give a sync client, {type(client).__name__.removeprefix('Async')}")
        terms = service.terms(service.settings, service.settings.clock.monotonic() + service.settings.deadline)
        client._session.run(service.located(terms))
        self._client = client
        self._given = dict(arguments or {})
        self._reconcile = reconcile
        self._api = service.api
        self.tables, views = tables_of(service.api.slug)
        check_given(self._given, self.tables.values())
        given = {name: str(value) for name, value in self._given.items()}
        scope = {"api": service.api.slug, "url": service.base_url, "arguments": given}
        self._store = MirrorStore(path, scope, self.tables.values(), views)

    def __enter__(self) -> Self:
        """Return the mirror."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; the client stays open."""
        self._store.connection.close()

    def query(self, sql: str, *values: Value) -> list[dict[str, Value]]:
        """Return the rows of a query, by the names of their columns.

        Args:
            sql: a SELECT, with a question mark for each of the values.
            values: what stands for the question marks.

        Raises:
            ArgumentError: two columns have one name.
            sqlite3.Error: it is no SQL over the tables, or would change them.
        """
        names, rows = self._store.read(sql, values)
        if len({*names}) < len(names):
            raise ArgumentError(f"sql: two columns have one name, of {', '.join(names)}: name them by AS")
        return [dict(zip(names, row, strict=True)) for row in rows]

    def plan(self, tables: Iterable[str] | None = None) -> SyncPlan:
        """Return what the next run would do, by one request a table at most.

        Args:
            tables: as of `sync`.
        """
        found: dict[str, PlannedTable] = {}
        for table in wanted_of(self._client, tables, self._given, self.tables):
            state = self._begun(table, self._store.state(table))
            found[table.name] = PlannedTable(_mode(state), self._requests(table, state))
        requests = sum(item.requests for item in found.values())
        minutes = [requests * limit.seconds / limit.requests / 60 for limit in self._api.rate_limits]
        return SyncPlan(found, requests, max(minutes, default=0.0))

    def sync(
        self,
        tables: Iterable[str] | None = None,
        *,
        everything: bool = False,
        progress: Callable[[SyncProgress], None] | None = None,
    ) -> SyncReport:
        """Bring tables up to date.

        A page and how far it came are written together: whatever ends a run, the next one goes on behind the last page.
        The rows of a table are as they were in the service after its walk began; what changed later comes with the next
        run.

        Args:
            tables: their names; None for all.
            everything: whether everything is read, so that every deleted record is found.
            progress: called after each page, and after each row that is looked for by itself; None for a bar, if the
                standard error output is a terminal.

        Returns:
            What was done, by table.

        Raises:
            ArgumentError: there is no such table, or it needs `arguments`.
            WorkAPIsError: as the calls of the client; what was read until then is kept.
        """
        wanted = wanted_of(self._client, tables, self._given, self.tables)
        bar = Bar(sys.stderr)
        try:
            report = SyncReport(
                {table.name: self._synced(table, progress or bar, everything=everything) for table in wanted}
            )
        finally:
            bar.close()
        with self._store.transaction():
            for table in wanted:
                self._store.copy(table, {other.name: other for other in wanted})
        return report

    def _requests(self, table: MirrorTable, state: State) -> int:
        total = total_of(self._client, table, state.since, self._given) if table.size else None
        return 1 if total is None else max(1, math.ceil(total / table.size["most"]))

    # A table.

    def _synced(self, table: MirrorTable, tell: Callable[[SyncProgress], None], *, everything: bool) -> TableReport:
        state = self._store.state(table)
        report = TableReport(_mode(state), resumed=state.began is not None)
        if report.resumed:  # and then what came after it began
            state, report = self._walked(table, state, report, tell)
        state = self._begun(table, state, everything=everything)
        report = evolve(report, mode=report.mode if report.resumed and state.since else _mode(state))
        return self._walked(table, state, report, tell)[1]

    def _begun(self, table: MirrorTable, state: State, *, everything: bool = False) -> State:
        """Return the state with the next walk, or with that which is unfinished."""
        if state.began is not None:
            return state
        since = since_of(self._client, table, state.watermark, state.reconciled, self._reconcile)
        return evolve(_anew(state), since=None if everything else since)

    def _walked(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> tuple[State, TableReport]:
        """Walk, again where the list moved meanwhile, and remember that the table is up to date."""
        missing, is_all = -1, False
        for _ in range(WALKS):
            state, report = self._pages(table, state, report, tell)
            state, report = self._caught_up(table, state, report, tell)
            before, missing = missing, self._missing(table, state)
            if is_all := missing <= 0 or missing == before:  # as many again: the list holds still, its total is wrong
                break
            state = _anew(state)
        if is_all and state.since is None:
            report = self._sweep(table, state, report, tell)
        reconciled = state.began if state.since is None else state.reconciled
        done = {"watermark": state.began, "reconciled": reconciled} if is_all else {"reconciled": None}
        state = evolve(state, **done, began=None, since=None, checkpoint=None)
        with self._store.transaction():
            self._store.keep(table, state, now(self._client))
        return state, evolve(report, moved=not is_all, missing=max(missing, 0))

    def _pages(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> tuple[State, TableReport]:
        """Read what is left of a walk; a page and where to go on behind it are written together."""
        for batch in batches(self._client, table, state.since, self._given, state.checkpoint):
            # Records that went away meanwhile may have been read, and let others slip to a page that was: those miss.
            apart = state.apart + len(batch.deleted) + batch.nameless - shrunk(state.total, batch.total)
            state = evolve(
                state,
                began=state.began or batch.answered,
                checkpoint=batch.checkpoint,
                apart=apart,
                total=batch.total,
                pages=state.pages + 1,
            )
            report = self._put(table, state, report, batch, tell)
        return evolve(state, began=state.began or now(self._client)), report

    def _caught_up(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> tuple[State, TableReport]:
        """Read what came while everything was read, where that is how records can be missing."""
        if state.since is not None or not table.changed or self._missing(table, state) <= 0:
            return state, report
        for batch in batches(self._client, table, state.began, self._given):
            report = self._put(table, state, report, batch, tell)
        total = total_of(self._client, table, None, self._given)
        return evolve(state, total=total, apart=state.apart - shrunk(state.total, total)), report

    def _put(
        self,
        table: MirrorTable,
        state: State,
        report: TableReport,
        batch: Batch,
        tell: Callable[[SyncProgress], None],
    ) -> TableReport:
        with self._store.transaction():
            self._store.put(table, map(table.row, batch.records), state.walk)
            gone = self._store.drop(table, batch.deleted)
            self._store.keep(table, state, now(self._client))
        report = evolve(
            report,
            pages=report.pages + 1,
            read=report.read + len(batch.records) + len(batch.deleted) + batch.nameless,
            deleted=report.deleted + gone,
            unread=report.unread + batch.unread + batch.nameless,
        )
        tell(SyncProgress(table.name, batch.number, batch.pages, report.read))
        return report

    def _missing(self, table: MirrorTable, state: State) -> int:
        """Return how many records there are that the walk has not read."""
        return 0 if state.total is None else state.total - state.apart - self._store.seen(table, state.walk)

    def _sweep(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> TableReport:
        """Remove the rows that are not in the service any more.

        A record can slip through a list that moves while its pages are read: who was not there is asked for.
        """
        unseen = self._store.unseen(table, state.walk)
        for number, key in enumerate(unseen, 1):
            is_asked = state.pages > 1 and bool(table.get)
            if not is_asked or self._is_gone(table, key):
                with self._store.transaction():
                    report = evolve(report, deleted=report.deleted + self._store.drop(table, [key]))
            if is_asked:
                tell(SyncProgress(table.name, state.pages, state.pages, report.read, number, len(unseen)))
        return report

    def _is_gone(self, table: MirrorTable, key: Value) -> bool:
        try:
            record = method_of(self._client, table.get)(key)
        except (NotFoundError, GoneError):
            return True
        except ForbiddenError:
            return False  # nobody says that it is gone
        if not table.is_deleted(record) and table.fits(record):
            with self._store.transaction():
                self._store.put(table, [table.row(record)], 0)
        return table.is_deleted(record)


def _anew(state: State) -> State:
    """Return the state at the begin of another walk."""
    return evolve(state, walk=state.walk + 1, checkpoint=None, apart=0, total=None, pages=0)


def _mode(state: State) -> str:
    return "everything" if state.since is None else "changes"
