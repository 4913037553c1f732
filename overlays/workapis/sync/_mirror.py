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
    """Report of a run on one table.

    Attributes:
        mode: "everything", or "changes" if the run requested only those.
        pages: Number of result pages, without retries.
        read: Number of records on them.
        deleted: Number of deleted rows.
        resumed: True if the run continued an unfinished one.
        moved: True if the list changed during iteration; then the next run reads all of it again.
        missing: Number of records that the service counts but does not list, if the list did not change.
        unread: Number of values that did not decode, which are NULL, and of records without an id, which have no row;
            `client.drift` lists both.
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
    """Report of a run, by table."""

    tables: Mapping[str, TableReport] = field(factory=dict[str, TableReport])

    def __str__(self) -> str:
        """Return a line for each table."""
        lines = [
            f"{name}: {item.mode}, {item.pages} pages, {item.read} records, {item.deleted} deleted"
            for name, item in self.tables.items()
        ]
        return "\n".join(lines)


@define(frozen=True)
class PlannedTable:
    """Plan of a run for one table: its mode as in `TableReport`, and the number of requests."""

    mode: str
    requests: int


@define(frozen=True)
class SyncPlan:
    """Plan of a run.

    Attributes:
        tables: Plan for each table.
        requests: Approximate number of requests, without retries and without lookups of single records; for an
            unfinished run it counts all pages.
        minutes: Duration at the documented rate limit; 0 without one.
    """

    tables: Mapping[str, PlannedTable]
    requests: int
    minutes: float

    def __str__(self) -> str:
        """Return a line for each table, and one for the total."""
        lines = [f"{name}: {item.mode}, {item.requests} requests" for name, item in self.tables.items()]
        return "\n".join([*lines, f"{self.requests} requests, {self.minutes:.1f} minutes at the documented rate"])


class Mirror:
    """A copy of a service in an SQLite file, for queries.

    A list of the client fills each table. The first run reads everything; later runs read the changes, if the service
    can return those, otherwise everything. A deleted record disappears if a list reports it, otherwise in a run that
    reads everything, which happens at least once in each `reconcile`. After an interruption, the next run resumes.

    One process at a time may run `sync` on a file; any number may read it meanwhile. Use a mirror only in the thread
    that created it.
    """

    def __init__(
        self,
        client: Any,
        path: str | Path,
        *,
        arguments: Mapping[str, Any] | None = None,
        reconcile: dt.timedelta = WEEK,
    ) -> None:
        """Open the file of a mirror, or create it.

        Args:
            client: A sync client of the API.
            path: Path of the file.
            arguments: Arguments that the lists of the API need, such as `{"workspace_id": 7}`.
            reconcile: Maximum time for which a deleted record stays in a table whose list does not report deletions; 7
                days by default.

        Raises:
            ConfigurationError: the file mirrors another service or account, is no mirror, or cannot be written.
            ArgumentError: the client is async, or no table accepts one of the arguments.
        """
        service = client._session.service
        if isinstance(client, AsyncClient):
            kind = type(client).__name__
            raise ArgumentError(f"Mirror: client= must be a sync client. Pass a {kind.removeprefix('Async')}.")
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
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the client stays open."""
        self._store.connection.close()

    def query(self, sql: str, *values: Value) -> list[dict[str, Value]]:
        """Return the rows of a query, as dictionaries by column.

        Args:
            sql: A SELECT, with a question mark for each value.
            values: Values for the question marks.

        Raises:
            ArgumentError: two columns have one name.
            sqlite3.Error: the query is invalid, or would change the tables.
        """
        names, rows = self._store.read(sql, values)
        if len({*names}) < len(names):
            listed = ", ".join(names)
            raise ArgumentError(f"Mirror: sql= returns two columns of one name ({listed}). Name them with AS.")
        return [dict(zip(names, row, strict=True)) for row in rows]

    def plan(self, tables: Iterable[str] | None = None) -> SyncPlan:
        """Return the plan of the next run, with at most one request for each table.

        Args:
            tables: As of `sync`.
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

        One transaction writes a page and the position after it, so that the next run resumes after the last page,
        whatever ended this one. The rows of a table are as in the service after the start of its iteration; later
        changes come with the next run.

        Args:
            tables: Names of the tables, None for all.
            everything: True to read everything, which finds every deleted record.
            progress: Callback after each page, and after each lookup of a single row, None for a bar, if the standard
                error output is a terminal.

        Returns:
            The report of the run, by table.

        Raises:
            ArgumentError: there is no such table, or it needs `arguments`.
            WorkAPIsError: as the calls of the client; the pages read so far are kept.
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
        if report.resumed:  # afterwards the changes since it began
            state, report = self._walked(table, state, report, tell)
        state = self._begun(table, state, everything=everything)
        report = evolve(report, mode=report.mode if report.resumed and state.since else _mode(state))
        return self._walked(table, state, report, tell)[1]

    def _begun(self, table: MirrorTable, state: State, *, everything: bool = False) -> State:
        """Return the state with the next iteration, or with the unfinished one."""
        if state.began is not None:
            return state
        since = since_of(self._client, table, state.watermark, state.reconciled, self._reconcile)
        return evolve(_anew(state), since=None if everything else since)

    def _walked(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> tuple[State, TableReport]:
        """Iterate, again if the list changed meanwhile, and record that the table is up to date."""
        missing, is_all = -1, False
        for _ in range(WALKS):
            state, report = self._pages(table, state, report, tell)
            state, report = self._caught_up(table, state, report, tell)
            before, missing = missing, self._missing(table, state)
            if (
                is_all := missing <= 0 or missing == before
            ):  # the same number again: the list did not change, and its total is wrong
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
        """Read the rest of an iteration; one transaction writes a page and the position after it."""
        for batch in batches(self._client, table, state.since, self._given, state.checkpoint):
            # Records deleted meanwhile may be read already, and move others to a page read before: those are missing.
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
        """Read the changes since the start of a full iteration, if records may be missing because of them."""
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
        """Return the number of records that the iteration has not read."""
        return 0 if state.total is None else state.total - state.apart - self._store.seen(table, state.walk)

    def _sweep(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> TableReport:
        """Remove the rows that the service no longer has.

        A record can be missed if the list changes during iteration, so that each missing one is looked up.
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
            return False  # the response does not say that it is deleted
        if not table.is_deleted(record) and table.fits(record):
            with self._store.transaction():
                self._store.put(table, [table.row(record)], 0)
        return table.is_deleted(record)


def _anew(state: State) -> State:
    """Return the state at the start of another iteration."""
    return evolve(state, walk=state.walk + 1, checkpoint=None, apart=0, total=None, pages=0)


def _mode(state: State) -> str:
    return "everything" if state.since is None else "changes"
