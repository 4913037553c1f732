"""Records of a fake for authors of tests: add and inspect them without requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from attrs import define

from workapis._fake.schema import fold
from workapis._fake.spellings import MISSING
from workapis._fake.store import Record, Store
from workapis.testing._faults import known
from workapis.testing._plans import collections


@define(eq=False)
class Shown:
    """A record: its id, and its values by any alias of a name."""

    _store: Store
    _record: Record

    @property
    def id(self) -> int:
        """Id of the record."""
        return self._record.id

    @property
    def collection(self) -> str:
        """Kind of the record."""
        return self._record.collection

    def __getattr__(self, name: str) -> Any:
        """Return the value of a name; raise AttributeError if there is none."""
        value = self._store.look(self._record)(fold(name))
        if name.startswith("__") or value is MISSING:
            message = f"{self._record.collection} {self.id} has no value {name!r}"
            raise AttributeError(f"{message}. It has {', '.join(sorted(self._record.values))}.")
        return value

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._record.values.items())
        return f"{self._record.collection} {self.id}: {shown}"


@define
class Collection:
    """The records of one kind."""

    _store: Store
    _name: str

    def __iter__(self) -> Iterator[Shown]:
        """Iterate over the records in the order of their creation."""
        return iter([Shown(self._store, record) for record in self._store.of(self._name)])

    def __len__(self) -> int:
        """Return the number of records."""
        return len(self._store.of(self._name))

    def all(self, **values: Any) -> list[Shown]:
        """Return the records with these values."""
        return [item for item in self if all(_has(item, name, value) for name, value in values.items())]

    def one(self, **values: Any) -> Shown:
        """Return the record with these values; raise AssertionError unless there is exactly one."""
        found = self.all(**values)
        if len(found) != 1:
            said = " ".join(f"{name}={value!r}" for name, value in values.items())
            there = "".join(f"\n  {item}" for item in self)
            raise AssertionError(f"expected one of {self._name} with {said}, found {len(found)} of {len(self)}:{there}")
        return found[0]


def _has(item: Shown, name: str, value: Any) -> bool:
    return bool(getattr(item, name, MISSING) == value)


@define
class Kept:
    """The records of a fake, by the name of their kind."""

    _store: Store
    _plan: Mapping[str, Any]

    def __getattr__(self, name: str) -> Collection:
        """Return the records of a kind."""
        if name.startswith("__"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> Collection:
        """Return the records of a kind, such as boards.column."""
        return Collection(self._store, known(name, collections(self._plan), "kind of record"))


@define
class Adder:
    """Adds records to a fake."""

    _store: Store
    _plan: Mapping[str, Any]
    _check: Callable[[str, Iterable[str]], None]

    def __getattr__(self, name: str) -> Any:
        """Return a function that adds a record of a kind with its keyword arguments as values."""
        if name.startswith("__"):
            raise AttributeError(name)
        collection = known(name, collections(self._plan), "kind of record")

        def made(**values: Any) -> Shown:
            number = values.pop("id", None)
            self._check(collection, values)
            record = self._store.make(collection, number)
            self._store.put(record, {fold(key): meant(value) for key, value in values.items()})
            return Shown(self._store, record)

        return made


def meant(value: Any) -> Any:
    """Return a value in the form of the store; a record, or a model of one, counts as a reference."""
    if isinstance(value, Shown):
        return {"id": value.id}
    value = value.to_dict() if hasattr(value, "to_dict") else value
    if isinstance(value, dict):
        return {fold(key): meant(item) for key, item in value.items()}
    return [meant(item) for item in value] if isinstance(value, list) else value
