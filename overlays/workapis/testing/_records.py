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
    """A record: its id and what is known of it, by any spelling of a name."""

    _store: Store
    _record: Record

    @property
    def id(self) -> int:
        """The id."""
        return self._record.id

    @property
    def collection(self) -> str:
        """The kind."""
        return self._record.collection

    def __getattr__(self, name: str) -> Any:
        """Return what is known under a name; raise AttributeError where nothing is."""
        value = self._store.look(self._record)(fold(name))
        if name.startswith("__") or value is MISSING:
            raise AttributeError(f"nothing is known of {name!r}; known are {', '.join(sorted(self._record.values))}")
        return value

    def __repr__(self) -> str:
        """Show the values."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self._record.values.items())
        return f"{self._record.collection} {self.id}: {shown}"


@define
class Collection:
    """The records of one kind."""

    _store: Store
    _name: str

    def __iter__(self) -> Iterator[Shown]:
        """Iterate over them, in the order in which they came."""
        return iter([Shown(self._store, record) for record in self._store.of(self._name)])

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._store.of(self._name))

    def all(self, **values: Any) -> list[Shown]:
        """Return those that have these values."""
        return [item for item in self if all(_has(item, name, value) for name, value in values.items())]

    def one(self, **values: Any) -> Shown:
        """Return the one that has these values; raise AssertionError where there is not one."""
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
    """The collections of a fake, each by its name."""

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
    """Puts records into a fake."""

    _store: Store
    _plan: Mapping[str, Any]
    _check: Callable[[str, Iterable[str]], None]

    def __getattr__(self, name: str) -> Any:
        """Return what makes a record of a kind, of the values that it is given."""
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
    """Return a value as records keep it; a record that is shown, or a model of one, stands for itself."""
    if isinstance(value, Shown):
        return {"id": value.id}
    value = value.to_dict() if hasattr(value, "to_dict") else value
    if isinstance(value, dict):
        return {fold(key): meant(item) for key, item in value.items()}
    return [meant(item) for item in value] if isinstance(value, list) else value
