"""Tables of an API: their lists, and the row of a record."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from importlib import resources
from typing import Any, Final

from attrs import Factory, define, field

from workapis._models.views.columns import NestedForm
from workapis.errors import ArgumentError, DecodeError
from workapis.unset import UNSET

Value = str | int | float | bytes | None
"""Value of a column."""

UNKNOWN: Final = "unknown_keys"
JSON: Final = "JSON"
_NOTHING: Final[tuple[object, ...]] = ({}, "{}")  # no unknown keys, as a value and as JSON
_BITS: Final = 64  # of an integer in SQLite


@define(frozen=True)
class MirrorColumn:
    """A column: its name, its SQL type, and the attributes that lead to its value."""

    name: str
    type: str
    path: tuple[str, ...]


@define(frozen=True)
class MirrorTable:
    """A table of records, and the list that fills it.

    Attributes:
        name: Name of the table.
        method: Method of the client, such as `tasks.list`; `get` is the method for one record, "" if there is none.
        key: Column that identifies records.
        columns: Stored values of a record.
        arguments: Arguments of the list, with which it returns every record.
        takes: Arguments that the caller must pass.
        parents: By column, the table that it refers to, and the columns that copy its values.
        size: Argument for the page size, and the largest size, empty if the list has none.
        changed: Argument for the start of changes, whether that is a date or a datetime, and the overlap in seconds.
        deleted: Argument and value that include deleted records, and the mark of these.
    """

    name: str
    method: str
    key: str
    columns: tuple[MirrorColumn, ...]
    arguments: Mapping[str, Any] = field(factory=dict[str, Any])
    takes: tuple[str, ...] = ()
    parents: Mapping[str, Mapping[str, Any]] = field(factory=dict[str, Any])
    size: Mapping[str, Any] = field(factory=dict[str, Any])
    get: str = ""
    changed: Mapping[str, Any] = field(factory=dict[str, Any])
    deleted: Mapping[str, Any] = field(factory=dict[str, Any])
    # Computed once for all records: the place of each column in the row of a record, and the column of the key.
    _places: tuple[tuple[str, str], ...] = field(
        default=Factory(lambda self: _places_of(self.columns), takes_self=True), init=False, repr=False, eq=False
    )
    _key_column: MirrorColumn = field(
        default=Factory(lambda self: _named(self.columns, self.key), takes_self=True), init=False, repr=False, eq=False
    )

    def asked(self, since: dt.datetime | None, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments of the list for the changes since a time; None for everything."""
        missing = [name for name in self.takes if name not in given]
        if missing:
            names = ", ".join(f"{name!r}: ..." for name in missing)
            message = f"table {self.name} needs arguments of the caller. Pass arguments={{{names}}}."
            raise ArgumentError(f"{self.method}: {message}")
        asked = {**self.arguments, **{name: given[name] for name in self.takes}}
        if self.size:
            asked[self.size["argument"]] = self.size["most"]
        if since is not None:
            moment = since - dt.timedelta(seconds=self.changed["overlap"])
            asked[self.changed["argument"]] = moment.date() if self.changed["kind"] == "day" else moment
        if self.tells_deleted and since is not None:
            asked[self.deleted["argument"]] = self.deleted["value"]
        return asked

    @property
    def tells_deleted(self) -> bool:
        """True if the list can include deleted records."""
        return "argument" in self.deleted

    @property
    def question(self) -> str:
        """The request of the list as text. If a new version changes it, the table reads everything again."""
        return json.dumps([self.arguments, self.key, self.changed, self.deleted], sort_keys=True)

    def is_deleted(self, record: Any) -> bool:
        """Return whether a record is marked as deleted."""
        return bool(self.deleted) and _at(record, self.deleted["path"]) == self.deleted["is"]

    def id_of(self, record: Any) -> Value:
        """Return the key of a record, None if it has no value that identifies a row."""
        key = plain(_at(record, self._key_column.path))
        return None if self._key_column.type == "INTEGER" and not isinstance(key, int) else key

    def fits(self, record: Any) -> bool:
        """Return whether a record has all columns, since a getter may return another model."""
        return {place for _, place in self._places} <= {*record.as_row()}

    def values(self, record: Any, nested: NestedForm = "values") -> dict[str, Any]:
        """Return the values of the columns: None for an absent value, and for one that did not decode."""
        row = record.as_row(exact=True, nested=nested, unknown=True)
        values = {name: row[place] for name, place in self._places}
        return values | {UNKNOWN: None if row["unknown"] in _NOTHING else row["unknown"]}

    def row(self, record: Any) -> dict[str, Value]:
        """Return a record as a row of SQLite."""
        return {name: plain(value) for name, value in self.values(record, "json").items()}


def _places_of(columns: Iterable[MirrorColumn]) -> tuple[tuple[str, str], ...]:
    return tuple((column.name, ".".join(column.path)) for column in columns)


def _named(columns: Iterable[MirrorColumn], name: str) -> MirrorColumn:
    return next(column for column in columns if column.name == name)


def tables_of(slug: str) -> tuple[dict[str, MirrorTable], dict[str, str]]:
    """Return the tables of an API by name, parents first, and the SQL of its views by name."""
    text = resources.files(f"workapis_generated.{slug}").joinpath("mirror.json").read_bytes()
    plan = json.loads(text)
    tables = {name: _table(name, item) for name, item in plan["tables"].items()}
    return tables, {name: view["sql"] for name, view in plan["views"].items()}


def chosen(names: Iterable[str] | None, tables: Mapping[str, MirrorTable], api: str) -> list[MirrorTable]:
    """Return the named tables, parents first; None for all.

    Raises:
        ArgumentError: there is no such table.
    """
    wanted = list(tables) if names is None else [names] if isinstance(names, str) else list(names)
    for name in wanted:
        if name not in tables:
            near = get_close_matches(name, tables, 1)
            known = f"Pass one of {', '.join(tables)}." if tables else "It has none."
            there = f"Did you mean {near[0]!r}?" if near else known
            raise ArgumentError(f"{api}: no table {name!r}. {there}")
    return [table for name, table in tables.items() if name in wanted]


def check_given(given: Iterable[str], tables: Iterable[MirrorTable]) -> None:
    """Raise `ArgumentError` for arguments that no table accepts."""
    takes = {name for table in tables for name in table.takes}
    for name in given:
        if name not in takes:
            known = f"Pass {', '.join(sorted(takes))}" if takes else "Pass no arguments"
            raise ArgumentError(f"sync: no table accepts {name!r} in arguments=. {known}.")


def wanted_of(
    client: Any, names: Iterable[str] | None, given: Mapping[str, Any], tables: Mapping[str, MirrorTable]
) -> list[MirrorTable]:
    """Return the named tables, parents first, after a check that their lists have all arguments.

    Raises:
        ArgumentError: there is no such table, or it needs `arguments`.
    """
    found = chosen(names, tables, client._session.service.api.slug)
    for table in found:
        table.asked(None, given)  # raises before the first request
    return found


def method_of(client: Any, name: str) -> Callable[..., Any]:
    """Return a method of a client, such as `tasks.list`."""
    resource, _, method = name.partition(".")
    found: Callable[..., Any] = getattr(getattr(client, resource), method)
    return found


def plain(value: Any) -> Value:
    """Return a value as SQLite stores it: dates and times in ISO 8601, durations in seconds, booleans as 0 and 1."""
    if isinstance(value, dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, dt.timedelta):
        return value.total_seconds()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()  # a file cannot store a lone surrogate
    return value if value is None or isinstance(value, (float, bytes)) or _fits(value) else str(value)


def _fits(value: Any) -> bool:
    return isinstance(value, int) and value.bit_length() < _BITS


def _at(record: Any, path: Iterable[str]) -> Any:
    """Return the value at a path of attributes; None if it is absent or did not decode."""
    for name in path:
        try:
            record = getattr(record, name)
        except DecodeError:
            return None  # the drift of the client counts it
        if record is UNSET or record is None:
            return None
    return record


def _table(name: str, plan: Mapping[str, Any]) -> MirrorTable:
    columns = tuple(MirrorColumn(column, kind, tuple(path)) for column, kind, path in plan["columns"])
    return MirrorTable(name=name, columns=columns, **{key: value for key, value in plan.items() if key != "columns"})
