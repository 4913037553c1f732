"""A mirror: fills the tables, remembers how far it came, and finds what is not there any more."""

from __future__ import annotations

import datetime as dt
import math
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from attrs import define, evolve, field

from workapis.errors import NotFoundError
from workapis.sync._progress import Bar, SyncProgress
from workapis.sync._store import MirrorStore, State
from workapis.sync._tables import MirrorTable, Value, chosen, method_of, tables_of
from workapis.sync._walk import Batch, batches, now, total_of

_WEEK: Final = dt.timedelta(days=7)
_WALKS: Final = 3  # whole walks through a list that moves meanwhile


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
        unread: how many values could not be read, which are NULL, and how many records have no id, and so no row;
            `client.drift` tells which.
    """

    mode: str
    pages: int = 0
    read: int = 0
    deleted: int = 0
    resumed: bool = False
    moved: bool = False
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
        requests: how many requests it takes at least: retries, and records that are looked for, come on top.
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

    One process at a time may run `sync` on a file; any number may read it meanwhile.
    """

    def __init__(
        self,
        client: Any,
        path: str | Path,
        *,
        arguments: Mapping[str, Any] | None = None,
        reconcile: dt.timedelta = _WEEK,
    ) -> None:
        """Open the file of a mirror, or make it.

        Args:
            client: a sync client of the API.
            path: of the file.
            arguments: what the lists of the API need, such as `{"workspace_id": 7}`.
            reconcile: the longest time for which a deleted record stays in a table whose list does not tell it.

        Raises:
            ConfigurationError: the file mirrors something else, or is no mirror.
        """
        service = client._session.service
        self._client = client
        self._given = dict(arguments or {})
        self._reconcile = reconcile
        self._api = service.api
        self.tables, views = tables_of(service.api.slug)
        scope = {"api": service.api.slug, "url": service.base_url, **{k: str(v) for k, v in self._given.items()}}
        self._store = MirrorStore(path, scope, self.tables.values())
        self._store.show(views)

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
        """
        cursor = self._store.connection.execute(sql, values)
        names = [item[0] for item in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def plan(self, tables: Iterable[str] | None = None) -> SyncPlan:
        """Return what the next run would do, by one request a table at most.

        Args:
            tables: as of `sync`.
        """
        found: dict[str, PlannedTable] = {}
        for table in self._chosen(tables):
            state = self._begun(table, self._store.state(table))
            found[table.name] = PlannedTable(_mode(state), self._requests(table, state))
        requests = sum(item.requests for item in found.values())
        limit = self._api.rate_limit
        return SyncPlan(found, requests, 0.0 if limit is None else requests * limit.seconds / limit.requests / 60)

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
            progress: called after each page; None for a bar where the standard error output is a terminal.

        Returns:
            What was done, by table.

        Raises:
            ArgumentError: there is no such table, or it needs `arguments`.
            WorkAPIsError: as the calls of the client; what was read until then is kept.
        """
        wanted = self._chosen(tables)
        tell = progress or Bar(sys.stderr)
        report = SyncReport({table.name: self._synced(table, everything, tell) for table in wanted})
        with self._store.transaction():
            for table in self.tables.values():
                self._store.copy(table, self.tables)
        return report

    def _chosen(self, names: Iterable[str] | None) -> list[MirrorTable]:
        tables = chosen(names, self.tables, self._api.slug)
        for table in tables:
            table.asked(None, self._given)  # before anything is sent
        return tables

    def _requests(self, table: MirrorTable, state: State) -> int:
        total = total_of(self._client, table, state.since, self._given) if table.size else None
        return 1 if total is None else max(1, math.ceil(total / table.size["most"]))

    # A table.

    def _synced(self, table: MirrorTable, everything: bool, tell: Callable[[SyncProgress], None]) -> TableReport:
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
        is_due = state.reconciled is None or now(self._client) - state.reconciled >= self._reconcile
        is_whole = everything or not table.changed or (is_due and not (table.deleted and state.reconciled))
        since = None if is_whole else state.watermark
        return evolve(state, walk=state.walk + 1, since=since, checkpoint=None, apart=0, total=None)

    def _walked(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> tuple[State, TableReport]:
        """Walk, again where the list moved meanwhile, and remember that the table is up to date."""
        is_all = False
        for _ in range(_WALKS):
            state, report = self._pages(table, state, report, tell)
            state, report = self._caught_up(table, state, report, tell)
            if is_all := self._missing(table, state) <= 0:
                break
            state = evolve(state, walk=state.walk + 1, checkpoint=None, apart=0, total=None)
        gone = self._gone(table, state) if is_all and state.since is None else []
        with self._store.transaction():
            report = evolve(report, deleted=report.deleted + self._store.drop(table, gone), moved=not is_all)
            if is_all:
                reconciled = state.began if state.since is None else state.reconciled
                state = evolve(state, watermark=state.began, reconciled=reconciled)
            else:
                state = evolve(state, reconciled=None)
            state = evolve(state, began=None, since=None, checkpoint=None)
            self._store.keep(table, state, now(self._client))
        return state, report

    def _pages(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> tuple[State, TableReport]:
        """Read what is left of a walk; a page and where to go on behind it are written together."""
        for batch in batches(self._client, table, state.since, self._given, state.checkpoint):
            state = evolve(
                state,
                began=state.began or batch.answered,
                checkpoint=batch.checkpoint,
                apart=state.apart + len(batch.deleted) + batch.nameless,
                total=batch.total,
            )
            report = self._put(table, state, report, batch)
            tell(SyncProgress(table.name, batch.number, batch.pages, report.read))
        return evolve(state, began=state.began or now(self._client)), report

    def _caught_up(
        self, table: MirrorTable, state: State, report: TableReport, tell: Callable[[SyncProgress], None]
    ) -> tuple[State, TableReport]:
        """Read what came while everything was read, where that is how records can be missing."""
        if state.since is not None or not table.changed or self._missing(table, state) <= 0:
            return state, report
        for batch in batches(self._client, table, state.began, self._given):
            report = self._put(table, state, report, batch)
            tell(SyncProgress(table.name, batch.number, batch.pages, report.read))
        return evolve(state, total=total_of(self._client, table, None, self._given)), report

    def _put(self, table: MirrorTable, state: State, report: TableReport, batch: Batch) -> TableReport:
        with self._store.transaction():
            self._store.put(table, map(table.row, batch.records), state.walk)
            gone = self._store.drop(table, batch.deleted)
            self._store.keep(table, state, now(self._client))
        return evolve(
            report,
            pages=report.pages + 1,
            read=report.read + len(batch.records) + len(batch.deleted) + batch.nameless,
            deleted=report.deleted + gone,
            unread=report.unread + batch.unread + batch.nameless,
        )

    def _missing(self, table: MirrorTable, state: State) -> int:
        """Return how many records there are that the walk has not read."""
        return 0 if state.total is None else state.total - state.apart - self._store.seen(table, state.walk)

    def _gone(self, table: MirrorTable, state: State) -> list[Value]:
        """Return the keys of the rows that are not in the service any more.

        A record can slip through a list that moves while its pages are read: who is not there is asked for.
        """
        keys = self._store.unseen(table, state.walk)
        is_one_page = table.size and state.total is not None and state.total <= table.size["most"]
        return keys if is_one_page or not table.get else [key for key in keys if self._is_gone(table, key)]

    def _is_gone(self, table: MirrorTable, key: Value) -> bool:
        try:
            return table.is_deleted(method_of(self._client, table.get)(key))
        except NotFoundError:
            return True


def _mode(state: State) -> str:
    return "everything" if state.since is None else "changes"
