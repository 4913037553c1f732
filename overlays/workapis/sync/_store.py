"""SQLite file of a mirror: the tables, and the position in each."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from attrs import astuple, define

from workapis.errors import ConfigurationError
from workapis.sync._tables import JSON, UNKNOWN, MirrorTable, Value

WALK: Final = "mirror_walk"  # the last iteration that read a row
_STATE: Final = """CREATE TABLE IF NOT EXISTS mirror_state (
    "table" TEXT PRIMARY KEY,
    watermark TEXT,
    reconciled TEXT,
    walk INTEGER NOT NULL DEFAULT 0,
    since TEXT,
    began TEXT,
    checkpoint TEXT,
    apart INTEGER NOT NULL DEFAULT 0,
    total INTEGER,
    pages INTEGER NOT NULL DEFAULT 0,
    asked TEXT,
    synced TEXT
) STRICT"""
_COLUMNS: Final = "watermark, reconciled, since, began, walk, checkpoint, apart, total, pages"
_AS_IT_IS: Final = "JSON BLOB"  # SQLite converts nothing to this type: text that looks like a number stays text
_WAIT: Final = 30.0  # seconds to wait for a writing process


@define
class State:
    """Position of a table.

    Attributes:
        watermark: Time up to which the table has every change, None before the first complete iteration.
        reconciled: End of the last full iteration that found deleted records.
        since: Start of the changes that the iteration requests, None for everything.
        began: Start of the unfinished iteration, by the clock of the service, None if none is unfinished.
        walk: Number of the current or last iteration.
        checkpoint: Position to resume from.
        apart: Number of read records without a row: those marked as deleted, and those without an id, less those
            deleted meanwhile.
        total: Number of all records, as of the last page.
        pages: Number of pages read.
    """

    watermark: dt.datetime | None = None
    reconciled: dt.datetime | None = None
    since: dt.datetime | None = None
    began: dt.datetime | None = None
    walk: int = 0
    checkpoint: str | None = None
    apart: int = 0
    total: int | None = None
    pages: int = 0


class MirrorStore:
    """The database of a mirror."""

    def __init__(
        self, path: str | Path, scope: Mapping[str, Any], tables: Iterable[MirrorTable], views: Mapping[str, str]
    ) -> None:
        """Open the file, or create it.

        Raises:
            ConfigurationError: the file mirrors another service or account, is no mirror, or cannot be written.
        """
        try:
            self.connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
        except sqlite3.Error as error:
            raise ConfigurationError(_unopened(path, error)) from error
        try:
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = NORMAL")
            with self.transaction():
                self._check(path, json.dumps(scope, sort_keys=True))
                for table in tables:
                    self._make(table)
                for name, query in views.items():
                    self.connection.execute(f"DROP VIEW IF EXISTS {_quoted(name)}")
                    self.connection.execute(f"CREATE VIEW {_quoted(name)} AS {query}")
        except sqlite3.Error as error:
            self.connection.close()
            raise ConfigurationError(_unopened(path, error)) from error
        except BaseException:
            self.connection.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all changes inside, or none."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def _check(self, path: str | Path, scope: str) -> None:
        known = {name for (name,) in self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if known and "mirror_scope" not in known:
            raise ConfigurationError(f"Mirror: {path} has tables of another application. Pass the path of a new file.")
        self.connection.execute("CREATE TABLE IF NOT EXISTS mirror_scope (scope TEXT NOT NULL) STRICT")
        self.connection.execute(_STATE)
        for (other,) in self.connection.execute("SELECT scope FROM mirror_scope"):
            if other != scope:
                raise ConfigurationError(f"Mirror: {path} mirrors {other}, not {scope}. Pass another path.")
            return
        self.connection.execute("INSERT INTO mirror_scope VALUES (?)", (scope,))

    def _make(self, table: MirrorTable) -> None:
        """Create a table, or add missing columns and then read everything again."""
        quoted = _quoted(table.name)
        known = {row[1] for row in self.connection.execute(f"PRAGMA table_info({quoted})")}
        columns = {column.name: column.type for column in table.columns} | {UNKNOWN: JSON, WALK: "INTEGER NOT NULL"}
        columns = {name: _AS_IT_IS if kind == JSON else kind for name, kind in columns.items()}
        if not known:
            lines = [f"{_quoted(name)} {kind}{' PRIMARY KEY' * (name == table.key)}" for name, kind in columns.items()]
            self.connection.execute(f"CREATE TABLE {quoted} ({', '.join(lines)})")
        for name in columns.keys() - known if known else ():
            self.connection.execute(f"ALTER TABLE {quoted} ADD COLUMN {_quoted(name)} {columns[name]}")
            self._forget(table)
        row = self.connection.execute('SELECT asked FROM mirror_state WHERE "table" = ?', (table.name,)).fetchone()
        if row is not None and row[0] != table.question:
            self._forget(table)
        for name in table.parents:
            index = _quoted(f"{table.name}_by_{name}")
            self.connection.execute(f"CREATE INDEX IF NOT EXISTS {index} ON {quoted} ({_quoted(name)})")

    def read(self, sql: str, values: Iterable[Value]) -> tuple[list[str], list[tuple[Value, ...]]]:
        """Return the column names and the rows of a query; raise `sqlite3.Error` for one that writes."""
        self.connection.execute("PRAGMA query_only = ON")
        try:
            cursor = self.connection.execute(sql, tuple(values))
            return [item[0] for item in cursor.description or ()], cursor.fetchall()
        finally:
            self.connection.execute("PRAGMA query_only = OFF")

    def _forget(self, table: MirrorTable) -> None:
        """Make the next run read everything; the number of the iteration stays, since rows refer to it."""
        nothing = ", ".join(f"{name} = NULL" for name in ("watermark", "reconciled", "since", "began", "checkpoint"))
        query = f'UPDATE mirror_state SET {nothing} WHERE "table" = ?'
        self.connection.execute(query, (table.name,))

    # The position of a table.

    def state(self, table: MirrorTable) -> State:
        """Return the state of a table."""
        query = f'SELECT {_COLUMNS} FROM mirror_state WHERE "table" = ?'
        for *moments, walk, checkpoint, apart, total, pages in self.connection.execute(query, (table.name,)):
            watermark, reconciled, since, began = map(_moment, moments)
            return State(watermark, reconciled, since, began, walk, checkpoint, apart, total, pages)
        return State()

    def keep(self, table: MirrorTable, state: State, now: dt.datetime) -> None:
        """Save the state of a table."""
        values = [item.isoformat() if isinstance(item, dt.datetime) else item for item in astuple(state)]
        marks = ", ".join("?" * (len(values) + 3))
        query = f'INSERT OR REPLACE INTO mirror_state ("table", {_COLUMNS}, asked, synced) VALUES ({marks})'
        self.connection.execute(query, (table.name, *values, table.question, now.isoformat()))

    # The rows.

    def put(self, table: MirrorTable, rows: Iterable[Mapping[str, Value]], walk: int) -> None:
        """Put rows into a table; each replaces one with the same key."""
        names = [*(column.name for column in table.columns), UNKNOWN]
        marks = ", ".join("?" * (len(names) + 1))
        columns = ", ".join(map(_quoted, [*names, WALK]))
        query = f"INSERT OR REPLACE INTO {_quoted(table.name)} ({columns}) VALUES ({marks})"
        self.connection.executemany(query, ([*(row[name] for name in names), walk] for row in rows))

    def copy(self, table: MirrorTable, tables: Mapping[str, MirrorTable]) -> None:
        """Update the columns that copy values of other tables."""
        mine = _quoted(table.name)
        for column, parent in table.parents.items():
            if parent["table"] not in tables:
                continue
            other, key = _quoted(parent["table"]), _quoted(tables[parent["table"]].key)
            for copy, name in parent["copies"].items():
                ours, theirs = f"{mine}.{_quoted(copy)}", f"above.{_quoted(name)}"
                where = f"above.{key} = {mine}.{_quoted(column)} AND {ours} IS NOT {theirs}"
                self.connection.execute(
                    f"UPDATE {mine} SET {_quoted(copy)} = {theirs} FROM {other} AS above WHERE {where}"
                )

    def drop(self, table: MirrorTable, keys: Iterable[Value]) -> int:
        """Remove rows by their keys; return how many there were."""
        query = f"DELETE FROM {_quoted(table.name)} WHERE {_quoted(table.key)} = ?"
        return sum(self.connection.execute(query, (key,)).rowcount for key in keys)

    def seen(self, table: MirrorTable, walk: int) -> int:
        """Return the number of rows that an iteration has read."""
        query = f"SELECT count(*) FROM {_quoted(table.name)} WHERE {WALK} = ?"
        return int(self.connection.execute(query, (walk,)).fetchone()[0])

    def unseen(self, table: MirrorTable, walk: int) -> list[Value]:
        """Return the keys of the rows that an iteration has not read."""
        query = f"SELECT {_quoted(table.key)} FROM {_quoted(table.name)} WHERE {WALK} <> ?"
        return [key for (key,) in self.connection.execute(query, (walk,))]


def _unopened(path: str | Path, error: Exception) -> str:
    return f"Mirror: cannot open {path}: {error}. Pass the path of a mirror, or of a new file in a writable folder."


def _quoted(name: str) -> str:
    return f'"{name}"'


def _moment(text: str | None) -> dt.datetime | None:
    return None if text is None else dt.datetime.fromisoformat(text)
