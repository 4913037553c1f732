"""Drift reports: count deviations from the documentation over all calls of a client.

`client.drift` states place, number and shape of deviating values, never the values themselves. You can paste its export
into an issue.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import define, evolve

from workapis._fork import renew_in_child

__all__ = ("Deviation", "Drift", "DriftKind")

REMEMBERED: Final = 1000
"""Maximum number of distinct deviations; `Drift.others` counts any more, so that memory is bounded."""


class DriftKind(StrEnum):
    """Kind of a deviation from the documentation."""

    UNKNOWN_KEY = "unknown key"
    UNKNOWN_VALUE = "unknown enum value"
    MISSING_KEY = "missing required key"
    UNEXPLAINED_VALUE = "unexplained value"
    UNDOCUMENTED_STATUS = "undocumented status"
    CONTENT_TYPE = "wrong content type"
    PAGES = "page drift"


@define
class Note:
    """One deviation: kind, JSON pointer, expected type and observed type. Do not change it."""

    kind: DriftKind
    pointer: str
    expected: str
    shape: str
    count: int = 1


_Key = tuple[str, DriftKind, str, str]
_BY_SHAPE: Final = frozenset({DriftKind.UNDOCUMENTED_STATUS, DriftKind.CONTENT_TYPE, DriftKind.PAGES})


@define(frozen=True)
class Deviation:
    """One deviation of responses from the documentation.

    Attributes:
        kind: kind of the deviation.
        operation_id: operationId of the responses, "" for untyped requests.
        docs_url: documentation page of the operation, None if unknown.
        pointer: JSON pointer into the body, with `*` for any index and for any key that is data.
        expected: the documented type, in words.
        shape: type, length and character classes of the first such value, never the value.
        count: number of occurrences.
        records: number of records in all responses of the operation, with and without the deviation.
    """

    kind: DriftKind
    operation_id: str
    docs_url: str | None
    pointer: str
    expected: str
    shape: str
    count: int
    records: int

    def __str__(self) -> str:
        """Return a summary in one line."""
        place = f"{self.operation_id or 'an untyped request'} {self.pointer or 'as a whole'}"
        many = f"{self.count} times in {self.records} records"
        return f"{place}: {self.kind}, {many}: expected {self.expected}, found {self.shape}"


OnDrift = Callable[[Deviation], object]
"""Function that receives each new deviation."""


class Drift:
    """The deviations that a client observed, shared by its copies; thread-safe. `slug` is the name of the API."""

    def __init__(self, slug: str = "") -> None:
        self._slug = slug
        self._found: dict[_Key, Deviation] = {}
        self._records: dict[str, int] = {}
        self._others = 0
        self._lock = threading.Lock()
        renew_in_child(self)

    def after_fork(self) -> None:
        """Replace the lock in a child process; the counts stay."""
        self._lock = threading.Lock()

    def take(
        self, operation_id: str, docs_url: str | None, notes: Sequence[Note], records: int = 0, others: int = 0
    ) -> tuple[Deviation, ...]:
        """Count the deviations of a response, and return the new ones; `others` is the number without details."""
        with self._lock:
            self._others += others
            if operation_id in self._records or len(self._records) < REMEMBERED:
                self._records[operation_id] = self._records.get(operation_id, 0) + records
            if not notes:
                return ()
            new = [key for note in notes if (key := self._count(operation_id, docs_url, note)) is not None]
            return tuple(self._told(key) for key in new)

    def _count(self, operation_id: str, docs_url: str | None, note: Note) -> _Key | None:
        by = note.shape if note.kind in _BY_SHAPE else ""
        key = (operation_id, note.kind, note.pointer, by)
        if key in self._found:
            old = self._found[key]
            self._found[key] = evolve(old, count=old.count + note.count)
            return None
        if len(self._found) >= REMEMBERED:
            self._others += note.count
            return None
        self._found[key] = Deviation(
            note.kind, operation_id, docs_url, note.pointer, note.expected, note.shape, note.count, 0
        )
        return key

    def _told(self, key: _Key) -> Deviation:
        return evolve(self._found[key], records=self._records.get(key[0], 0))

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """All deviations, in order of first occurrence."""
        with self._lock:
            return tuple(map(self._told, self._found))

    @property
    def records(self) -> Mapping[str, int]:
        """Number of decoded records, by operationId."""
        with self._lock:
            return MappingProxyType(dict(self._records))

    @property
    def others(self) -> int:
        """Number of deviations beyond the maximum of distinct ones, or beyond the details of one response."""
        return self._others

    def clear(self) -> None:
        """Delete all counts."""
        with self._lock:
            self._found.clear()
            self._records.clear()
            self._others = 0

    def __len__(self) -> int:
        """Return the number of distinct deviations."""
        return len(self._found)

    def __iter__(self) -> Iterator[Deviation]:
        """Iterate over the deviations, in order of first occurrence."""
        return iter(self.deviations)

    def __repr__(self) -> str:
        """Return the API and the number of deviations."""
        return f"<Drift of {self._slug}: {len(self)} deviations>"

    def summary(self) -> str:
        """Return a line with the totals, and one for each deviation."""
        with self._lock:
            read = sum(self._records.values())
        lines = [f"{self._slug}: {len(self)} deviations in {read} records", *map(str, self)]
        return "\n".join([*lines, f"and {self._others} more without details"] if self._others else lines)

    def export(self) -> str:
        """Return all deviations as YAML, to paste into an issue; `nox -s learn` derives proposals from it."""
        lines = [
            {
                "kind": item.kind,
                "operation": item.operation_id,
                "pointer": item.pointer,
                "expected": item.expected,
                "shape": item.shape,
                "count": item.count,
                "records": item.records,
            }
            for item in self
        ]
        listed = "".join(f"- {json.dumps(line)}\n" for line in lines)  # an object of JSON is one of YAML
        return f"api: {self._slug}\ndeviations:{chr(10) if listed else ' []'}{listed}" + ("" if listed else "\n")
