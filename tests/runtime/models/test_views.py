"""Views of records: dictionaries, JSON and rows of every model of every API."""

from __future__ import annotations

import copy
import datetime as dt
import enum
import json
import random
import types
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin
from uuid import UUID

import attrs
import msgspec
import pytest

from tests import generated
from tests.clients.typed_fields import fields
from tests.fakes.substitutions import printed, substituted, text
from tests.repository import SLUGS
from workapis._formats.parse import parsed_json
from workapis._models import wire
from workapis._models.codec import Scalar
from workapis._models.findings import Findings
from workapis._models.model import Model
from workapis._models.views.columns import NestedForm
from workapis._models.views.kinds import OF_SCALARS
from workapis._models.views.python_values import Keys
from workapis.teamwork_projects.models import TodoItem
from workapis.unset import UNSET, Unset
from workapis.values import columns_of, json_default

PLAIN = (str, int, float, bool, type(None), list, dict)
VARIANTS = 4  # records of each model, with odd values put in their places
OF_EACH = pytest.mark.parametrize("slug", [slug for slug in SLUGS if generated.models(slug)])


@cache
def records(slug: str, name: str) -> tuple[Model, ...]:
    """Return records of a model: the documented one, and some with an unexpected value, a missing or an unknown key."""
    chance, model, record = random.Random(f"views {slug}.{name}"), generated.models(slug)[name], printed(slug, name)
    sources = [record, *(substituted(chance, model, record) for _ in range(VARIANTS))]
    sources += [dict.fromkeys(record, odd) for odd in ('{"x": [1e400]}', '[{"x": 1e400}]')]
    return tuple(model.read(parsed_json(text(source).encode()), Findings()) for source in sources)


def every_record(slug: str) -> Iterator[tuple[str, Model]]:
    """Yield those of every model of an API, each with the name of its model."""
    return ((name, record) for name in sorted(generated.models(slug)) for record in records(slug, name))


@cache
def documented(slug: str, name: str) -> dict[str, Any]:
    """Return the types of a model's attributes as the bundle has them, not as the code that is tested does."""
    known = {slug: vars_of(slug), "dt": dt, "Decimal": Decimal, "UUID": UUID, "Any": Any}
    known |= {"Unset": Unset, "Literal": Literal}
    return {attribute: eval(kind.replace("| Unset", "| None"), known) for attribute, kind in fields(slug, name)}


def vars_of(slug: str) -> Any:
    """Return the classes of an API as attributes."""
    module = generated.modules(f"workapis.{slug}")
    return next(item for item in module if item.__name__.endswith(".models"))


def fits(slug: str, value: object, kind: Any) -> bool:
    """Say whether a value is what a documented type is without records, listed values and `UNSET`."""
    origin, parts = get_origin(kind), get_args(kind)
    if kind is Any:
        inside = [*value.values()] if isinstance(value, dict) else [*value] if isinstance(value, list) else []
        return type(value) in PLAIN and all(fits(slug, part, Any) for part in inside)
    if origin in (Union, types.UnionType):
        return any(fits(slug, value, part) for part in parts)
    if origin is list:
        return isinstance(value, list) and all(fits(slug, item, parts[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(fits(slug, item, parts[1]) for item in value.values())
    if origin is Literal:
        return value in parts
    if isinstance(kind, type) and issubclass(kind, Model):
        inner = documented(slug, kind.__name__)
        return isinstance(value, dict) and all(fits(slug, item, inner[key]) for key, item in value.items())
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return type(value) is str
    return type(value) is kind or (kind is float and type(value) is int)


@OF_EACH
def test_a_dictionary_has_the_documented_types(slug: str) -> None:
    """Of every record, whatever came: Python values of the types that the bundle names, and no class of the package."""
    for name, record in every_record(slug):
        kinds, found = documented(slug, name), record.as_dict()
        wrong = {key: value for key, value in found.items() if not fits(slug, value, kinds.get(key, Any))}
        assert wrong == {}, name
        absent = {item.name for item in record.FIELDS if item.name not in found}
        assert absent == {key for key in record.as_dict(absent="none") if key not in found}, name
        assert all(key in record.unread or getattr(record, key) is UNSET for key in absent), name


@OF_EACH
def test_json_is_the_dictionary(slug: str) -> None:
    """`as_json` is `as_dict` as the default of `json.dumps` renders it, under either keys, and msgspec agrees."""
    encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=json_default)
    for name, record in every_record(slug):
        choices: tuple[Keys, ...] = ("python", "wire")
        for keys in choices:
            rendered = json.loads(json.dumps(record.as_dict(keys=keys), default=json_default))
            assert json.loads(record.as_json(keys=keys)) == rendered, name
        assert json.loads(json.dumps([record], default=json_default)) == [json.loads(record.as_json())], name
        if record is records(slug, name)[0]:
            assert json.loads(encoder.encode(record)) == json.loads(record.as_json()), name


@OF_EACH
def test_rows_have_the_columns_of_the_model(slug: str) -> None:
    """Every row has the same columns in one order, and in each a value of its type, or None."""
    choices: tuple[tuple[bool, NestedForm], ...] = ((False, "values"), (True, "json"))
    for exact, nested in choices:
        for name, record in every_record(slug):
            columns = columns_of(generated.models(slug)[name], exact=exact, nested=nested, unknown=True)
            row = record.as_row(exact=exact, nested=nested, unknown=True)
            assert [*row] == [*columns], name
            assert {key: value for key, value in row.items() if not _is_of(value, columns[key])} == {}, name


def _is_of(value: object, kind: type[Any]) -> bool:
    if isinstance(value, dt.datetime) and kind is not object:
        return kind is dt.datetime and value.tzinfo is dt.UTC
    return value is None or kind is object or type(value) is kind


@OF_EACH
def test_equal_records_have_one_hash(slug: str) -> None:
    """A record hashes whatever it holds, and as another that is equal: read again, copied, made from its values."""
    for name, record in every_record(slug):
        again = generated.models(slug)[name].read(dict(record.raw), Findings())
        for other in (again, copy.copy(record)):
            assert other == record, name
            assert hash(other) == hash(record), name
            assert {record: 1}[other] == 1, name


def test_records_that_differ_seldom_share_a_hash() -> None:
    """The hash is of the values, of those that lists and maps do not hold."""
    tasks = [TodoItem(id=number, content="x", tags=[]) for number in range(100)]
    assert len({hash(task) for task in tasks}) == len(tasks)
    assert hash(attrs.evolve(tasks[0], grant_access_to=["1"])) == hash(tasks[0])


def test_scalars_have_kinds() -> None:
    """Every wire format but those of text has its type, which is that of what it reads."""
    for name, codec in vars(wire).items():
        if isinstance(codec, Scalar) and name.isupper():
            assert codec in OF_SCALARS or codec.read("x") == "x", name
