"""Sample records as a client returns them, for tests of functions that accept records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar, overload

from attrs import define, fields

from workapis._fake.schema import Look, Schemas, fold
from workapis._fake.seeds import put_made_up
from workapis._fake.spellings import MISSING
from workapis._fake.store import Store, whole
from workapis.testing._faults import known
from workapis.testing._plans import api_of, collections, read_plan
from workapis.testing._records import meant

if TYPE_CHECKING:
    from workapis._models.model import Model

    M = TypeVar("M", bound=Model)

_START: Final = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)


@overload
def sample(model: type[M], /, *, seed: int = 0, **values: Any) -> M: ...


@overload
def sample(api: str, kind: str, /, *, seed: int = 0, **values: Any) -> Any: ...


def sample(of: Any, kind: str = "", /, *, seed: int = 0, **values: Any) -> Any:
    """Return a record as a client returns it, without a service: `sample(TodoItem, content="Write it")`.

    Other values, and the records that they refer to, are generated; the same seed generates the same ones.

    Args:
        of: Class of a model; or name of an API, followed by the kind of a record, such as "tasks".
        kind: Kind of the record, if `of` is the name of an API.
        seed: Seed of the generated values.
        values: Fields by the names of the model; pass another sample as a reference to it.

    Raises:
        ValueError: there is no such API, kind or field, no method returns such a model, or a value does not match its
            field.
    """
    if isinstance(of, str):
        samples = _samples(of, seed)
        return samples.of(known(kind, collections(samples.plan), "kind of record"), "", values)
    samples = _samples(api_of(of), seed)
    return samples.of(samples.kind_of(of.__name__), of.__name__, values)


@define
class SampleMaker:
    """Creates samples of an API, by the name of their kind."""

    _api: str
    _seed: int

    def __getattr__(self, kind: str) -> Any:
        """Return a function that creates a sample of a kind with its keyword arguments as values."""
        if kind.startswith("__"):
            raise AttributeError(kind)
        samples = _samples(self._api, self._seed)
        known(kind, collections(samples.plan), "kind of record")
        return lambda **values: samples.of(kind, "", values)


class _Samples:
    """One record of each kind of an API, which refer to each other, and the creation of samples from them."""

    def __init__(self, api: str, seed: int) -> None:
        self.plan: Mapping[str, Any] = read_plan(api)
        self._models: Any = import_module(f"workapis.{api}.models") if self.plan["schemas"] else None
        self._schemas = Schemas(self.plan["schemas"])
        self._store = Store(self.plan["names"], lambda: _START, self.plan["words"].get("world", {}).get("members"))
        put_made_up(self._store, self.plan, self._schemas, 1, seed)

    def kind_of(self, model: str) -> str:
        """Return the kind of record of a model."""
        for plan in self._reads():
            if self._named(plan) == model:
                return str(plan["of"])
        raise ValueError(f"sample: no method returns a {model}, alone or in a list. Pass another model.")

    def of(self, kind: str, model: str, values: Mapping[str, Any]) -> Any:
        """Return a sample of a kind: of a model, or of that of the first method for the kind."""
        plans = [plan for plan in self._reads() if plan["of"] == kind and model in ("", self._named(plan))]
        if not plans:
            raise ValueError(f"sample: no method returns {kind}. Pass another kind.")
        schema = self._schemas.at(plans[0]["reply"], plans[0].get("at", []))
        model = self._named(plans[0])
        store = self._store.clone()
        (record, *_) = store.of(kind)
        record.id = whole(values.get("id")) or record.id
        meanings = {fold(name): meant(value) for name, value in values.items() if name != "id"}
        store.put(record, meanings)
        for name, about in meanings.items():
            other = store.get(store.named(name, kind), whole(about.get("id")) or 0) if isinstance(about, dict) else None
            if other is not None:
                other.values |= {key: value for key, value in about.items() if key != "id"}
        look = store.look(record)
        self._check(model, schema, look, values)
        found = self._schemas.object_of(look, schema)
        return getattr(self._models, model).from_dict(found) if model else {**values, **found, "id": record.id}

    def _check(self, model: str, schema: Any, look: Look, values: Iterable[str]) -> None:
        """Raise ValueError for fields that a model does not have, and for values that do not match their field."""
        names = {fold(item.name): item.name for item in fields(getattr(self._models, model))} if model else {}
        properties = {fold(key): item for key, item in self._schemas.resolved(schema).get("properties", {}).items()}
        for name in values if model else ():
            if fold(name) not in names:
                known(name, names.values(), f"field of {model} such as")
            if self._schemas.spelled(look(fold(name)), properties[fold(name)]) is MISSING:
                raise ValueError(f"sample: {name}= of {model} does not match the documentation. Pass another value.")

    def _reads(self) -> Iterable[Mapping[str, Any]]:
        """Return the plans of operations that return records, those of single ones first."""
        plans = [
            plan for plan in self.plan["operations"].values() if plan.get("does") in ("get", "list") and "reply" in plan
        ]
        return sorted(plans, key=lambda plan: plan["does"])

    def _named(self, plan: Mapping[str, Any]) -> str:
        """Return the name of the schema of a response's records, which is that of their class; "" if they have none."""
        found = self._schemas.at(plan["reply"], plan.get("at", []))
        return str(found.get("$ref", "")).rpartition("/")[2] if isinstance(found, dict) else ""


@cache
def _samples(api: str, seed: int) -> _Samples:
    return _Samples(api, seed)
