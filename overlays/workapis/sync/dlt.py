"""The tables of an API as a source of dlt (https://dlthub.com), which loads them into DuckDB, Postgres or elsewhere.

Needs `workapis[dlt]`. dlt handles state, merging and loading; this package handles pages, encodings, retries and drift.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import dlt
from dlt.extract import DltResource, DltSource

from workapis.errors import PaginationError
from workapis.sync._tables import UNKNOWN, MirrorTable, Value, check_given, tables_of, wanted_of
from workapis.sync._walk import WALKS, WEEK, Batch, batches, now, shrunk, since_of, total_of

__all__ = ("source",)

_GONE: Final = "is_deleted"  # the column that marks rows for dlt to remove
_TYPES: Final = {
    "INTEGER": "bigint",
    "REAL": "double",
    "NUMERIC": "decimal",
    "BOOLEAN": "bool",
    "DATE": "date",
    "DATETIME": "timestamp",
    "JSON": "json",
}


def source(
    client: Any,
    tables: Iterable[str] | None = None,
    *,
    arguments: Mapping[str, Any] | None = None,
    reconcile: dt.timedelta = WEEK,
    everything: bool = False,
) -> DltSource:
    """Return a source for `dlt.pipeline(...).run`, with a resource for each table.

    A run loads the changes since the last one, if the service can return those, and otherwise replaces the table. A
    deleted record disappears if a list reports it, otherwise in a run that replaces the table, which happens at least
    once in each `reconcile`.

    Args:
        client: A sync client of the API.
        tables: Names of the tables, None for all.
        arguments: Arguments that the lists of the API need, such as `{"workspace_id": 7}`.
        reconcile: As of `Mirror`; 7 days by default.
        everything: True to replace all tables in this run.

    Raises:
        ArgumentError: there is no such table, it needs `arguments`, or no table accepts one of them.
    """
    slug, given = client._session.service.api.slug, dict(arguments or {})
    known = tables_of(slug)[0]
    check_given(given, known.values())
    found = wanted_of(client, tables, given, known)
    reads = [_Read(client, table, given, reconcile, everything=everything) for table in found]

    @dlt.source(name=slug)
    def made() -> list[DltResource]:
        return [read.resource() for read in reads]

    return made()


class _Read:
    """The runs of one table."""

    def __init__(
        self, client: Any, table: MirrorTable, given: Mapping[str, Any], reconcile: dt.timedelta, *, everything: bool
    ) -> None:
        self._client, self._table, self._given = client, table, given
        self._reconcile, self._everything = reconcile, everything
        self._began: dt.datetime | None = None
        self._total: int | None = None
        self._seen: set[Value] = set()

    def resource(self) -> DltResource:
        """Return the resource of the table."""
        columns: Any = {item.name: {"data_type": _TYPES.get(item.type, "text")} for item in self._table.columns}
        columns |= {UNKNOWN: {"data_type": "json"}, _GONE: {"data_type": "bool", "hard_delete": True}}
        table = self._table

        @dlt.resource(name=table.name, primary_key=table.key, write_disposition="merge", columns=columns)
        def rows() -> Iterator[Any]:
            yield from self._rows(dlt.current.resource_state())

        return rows()

    def _rows(self, state: dict[str, Any]) -> Iterator[Any]:
        """Yield the rows to load, page by page, and record the position."""
        since = self._since(state)
        self._forget()
        is_all = False
        for _ in range(WALKS):
            for batch in self._walked(since):
                rows = self._fresh(batch)
                hints = dlt.mark.make_hints(write_disposition="replace" if since is None else "merge")
                yield dlt.mark.with_hints(rows, hints)
            if is_all := self._total is None or len(self._seen) >= self._total:
                break
        if not is_all and since is None:  # nothing is loaded then
            message = (
                f"{self._table.method}: the list changed during each of {WALKS} iterations. Run the pipeline again."
            )
            raise PaginationError(message, operation_id=self._table.method, page=None)
        if since is None:
            yield dlt.mark.materialize_table_schema()
        if is_all:
            began = (self._began or now(self._client)).isoformat()
            state["watermark"] = began
            state["reconciled"] = began if since is None else state["reconciled"]
        else:
            state.pop("reconciled", None)  # the next run reads everything

    def _forget(self) -> None:
        self._began, self._total, self._seen = None, None, set()

    def _since(self, state: Mapping[str, Any]) -> dt.datetime | None:
        watermark, reconciled = (
            dt.datetime.fromisoformat(state[name]) if name in state else None for name in ("watermark", "reconciled")
        )
        since = since_of(self._client, self._table, watermark, reconciled, self._reconcile)
        return None if self._everything else since

    def _walked(self, since: dt.datetime | None) -> Iterator[Batch]:
        """Yield the pages of an iteration, then the changes since its start, if records are missing."""
        apart, total = 0, None
        for batch in batches(self._client, self._table, since, self._given):
            self._began = self._began or batch.answered
            apart += batch.nameless - shrunk(total, batch.total)  # as of `Mirror`
            total = batch.total
            self._total = None if total is None else total - apart
            yield batch
        is_short = self._total is not None and len(self._seen) < self._total
        if since is None and self._table.changed and is_short:
            yield from batches(self._client, self._table, self._began, self._given)
            last = total_of(self._client, self._table, None, self._given)
            self._total = None if last is None else last - apart + shrunk(total, last)

    def _fresh(self, batch: Batch) -> list[dict[str, Any]]:
        """Return the rows of a page that this run has not loaded yet."""
        there = [(self._table.id_of(record), record) for record in batch.records]
        rows = [self._table.values(record) | {_GONE: False} for key, record in there if key not in self._seen]
        rows += [{self._table.key: key, _GONE: True} for key in batch.deleted if key not in self._seen]
        self._seen.update([*(key for key, _ in there), *batch.deleted])
        return rows
