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

WALK: Final = "mirror_walk"  # the walk that read a row last
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
_AS_IT_IS: Final = "JSON BLOB"  # a type of which SQLite makes nothing else: text that looks like a number stays text
_WAIT: Final = 30.0  # seconds for another process that writes


@define
class State:
    """How far a table has come.

    Attributes:
        watermark: up to when every change is in the table; None before the first whole walk.
        reconciled: when a whole walk ended that found what is not there any more.
        since: what the walk asks for: what changed since then; None for everything.
        began: when it began, by the clock of the service; None where no walk is unfinished.
        walk: the number of the walk that runs, or that ran last.
        checkpoint: where it goes on.
        apart: how many of the records that it read have no row: those marked as deleted, and those without an id; less
            those that went away meanwhile.
        total: how many records there are, as the last page said.
        pages: how many pages were read.
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
    """The database."""

    def __init__(
        self, path: str | Path, scope: Mapping[str, Any], tables: Iterable[MirrorTable], views: Mapping[str, str]
    ) -> None:
        """Open the file, or make it.

        Raises:
            ConfigurationError: the file mirrors something else, is none of ours, or cannot be written.
        """
        try:
            self.connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
        except sqlite3.Error as error:
            raise ConfigurationError(f"{path}: cannot be opened as a mirror: {error}") from error
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
            raise ConfigurationError(f"{path}: cannot be opened as a mirror: {error}") from error
        except BaseException:
            self.connection.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Let everything inside happen, or nothing of it."""
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
            raise ConfigurationError(f"{path}: has tables that no mirror made: give the path of a file of its own")
        self.connection.execute("CREATE TABLE IF NOT EXISTS mirror_scope (scope TEXT NOT NULL) STRICT")
        self.connection.execute(_STATE)
        for (other,) in self.connection.execute("SELECT scope FROM mirror_scope"):
            if other != scope:
                raise ConfigurationError(f"{path}: mirrors {other}, not {scope}: give another file")
            return
        self.connection.execute("INSERT INTO mirror_scope VALUES (?)", (scope,))

    def _make(self, table: MirrorTable) -> None:
        """Make a table, or add what it lacks; then all of it is read again."""
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
        """Return the names of the columns of a query and its rows; raise `sqlite3.Error` for one that writes."""
        self.connection.execute("PRAGMA query_only = ON")
        try:
            cursor = self.connection.execute(sql, tuple(values))
            return [item[0] for item in cursor.description or ()], cursor.fetchall()
        finally:
            self.connection.execute("PRAGMA query_only = OFF")

    def _forget(self, table: MirrorTable) -> None:
        """Let the next run read everything; the number of the walk stays, since rows have it."""
        nothing = ", ".join(f"{name} = NULL" for name in ("watermark", "reconciled", "since", "began", "checkpoint"))
        query = f'UPDATE mirror_state SET {nothing} WHERE "table" = ?'
        self.connection.execute(query, (table.name,))

    # How far a table has come.

    def state(self, table: MirrorTable) -> State:
        """Return the state of a table."""
        query = f'SELECT {_COLUMNS} FROM mirror_state WHERE "table" = ?'
        for *moments, walk, checkpoint, apart, total, pages in self.connection.execute(query, (table.name,)):
            watermark, reconciled, since, began = map(_moment, moments)
            return State(watermark, reconciled, since, began, walk, checkpoint, apart, total, pages)
        return State()

    def keep(self, table: MirrorTable, state: State, now: dt.datetime) -> None:
        """Keep the state of a table."""
        values = [item.isoformat() if isinstance(item, dt.datetime) else item for item in astuple(state)]
        marks = ", ".join("?" * (len(values) + 3))
        query = f'INSERT OR REPLACE INTO mirror_state ("table", {_COLUMNS}, asked, synced) VALUES ({marks})'
        self.connection.execute(query, (table.name, *values, table.question, now.isoformat()))

    # The rows.

    def put(self, table: MirrorTable, rows: Iterable[Mapping[str, Value]], walk: int) -> None:
        """Put rows into a table, in the place of those with the same key."""
        names = [*(column.name for column in table.columns), UNKNOWN]
        marks = ", ".join("?" * (len(names) + 1))
        columns = ", ".join(map(_quoted, [*names, WALK]))
        query = f"INSERT OR REPLACE INTO {_quoted(table.name)} ({columns}) VALUES ({marks})"
        self.connection.executemany(query, ([*(row[name] for name in names), walk] for row in rows))

    def copy(self, table: MirrorTable, tables: Mapping[str, MirrorTable]) -> None:
        """Bring up to date what rows show of rows of other tables."""
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
        """Return how many rows a walk has read."""
        query = f"SELECT count(*) FROM {_quoted(table.name)} WHERE {WALK} = ?"
        return int(self.connection.execute(query, (walk,)).fetchone()[0])

    def unseen(self, table: MirrorTable, walk: int) -> list[Value]:
        """Return the keys of the rows that a walk has not read."""
        query = f"SELECT {_quoted(table.key)} FROM {_quoted(table.name)} WHERE {WALK} <> ?"
        return [key for (key,) in self.connection.execute(query, (walk,))]


def _quoted(name: str) -> str:
    return f'"{name}"'


def _moment(text: str | None) -> dt.datetime | None:
    return None if text is None else dt.datetime.fromisoformat(text)
