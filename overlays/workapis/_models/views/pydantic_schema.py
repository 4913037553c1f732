"""Core schema of a model as a field of pydantic, built from dictionaries only.

The schema accepts instances of the model, and dictionaries of Python values or of their JSON, as from `as_dict` and
`as_json`; it serializes as `as_dict` does. Schemas of nested records are references to definitions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, Final
from uuid import UUID

from attrs import NOTHING, fields

from workapis._models.choices import Discriminated, OneOf, OnlyOf, OpenEnum
from workapis._models.codec import Codec, ListOf, MapOf, ModelOf, Nullable, OrEmpty, Scalar
from workapis._models.codecs.instants import LOCAL_DATE_TIME
from workapis._models.codecs.octets import BASE64
from workapis._models.views.kinds import kind_of
from workapis._models.views.python_values import attributes, json_default, python_values

CoreSchema = dict[str, Any]


def _called(kind: str, function: Callable[..., Any], schema: CoreSchema) -> CoreSchema:
    return {"type": kind, "function": {"type": "no-info", "function": function}, "schema": schema}


def _written_by(function: Callable[..., Any], schema: CoreSchema, when: str = "always") -> CoreSchema:
    return {"type": "function-plain", "function": function, "return_schema": schema, "when_used": when}


_INSTANT: Final[CoreSchema] = {"type": "datetime", "tz_constraint": "aware"}
_BYTES: Final[CoreSchema] = {"type": "bytes"}
_DURATION: Final[CoreSchema] = {"type": "str", "metadata": {"pydantic_js_updates": {"format": "duration"}}}
_NUMBER: Final[CoreSchema] = {"type": "any", "metadata": {"pydantic_js_updates": {"type": "number"}}}
_OF_KINDS: Final[dict[type[Any], CoreSchema]] = {
    **{kind: {"type": kind.__name__} for kind in (int, float, str, bool)},
    list: {"type": "list", "items_schema": {"type": "str"}},
    dt.date: {"type": "date"},
    dt.time: {"type": "time"},
    dt.timedelta: {"type": "timedelta", "serialization": _written_by(json_default, _DURATION, "json")},
    UUID: {"type": "uuid"},
    bytes: {
        **_called("function-before", lambda value: BASE64.read(value) if isinstance(value, str) else value, _BYTES),
        "serialization": _written_by(BASE64.write, {"type": "str"}, "json"),
    },
    dt.datetime: _INSTANT,
    Decimal: {"type": "decimal", "serialization": _written_by(json_default, _NUMBER, "json")},
    object: {"type": "union", "choices": [_INSTANT, {"type": "date"}]},
}


def core_schema(model: Any) -> CoreSchema:
    """Return the core schema of a model, with the definitions of all models in it."""
    return {
        "type": "definitions",
        "schema": _reference(model),
        "definitions": [_defined(item) for item in _held(model)],
    }


def _reference(model: Any) -> CoreSchema:
    return {"type": "definition-ref", "schema_ref": _name(model)}


def _name(model: Any) -> str:
    return f"{model.__module__}.{model.__qualname__}:{id(model)}"


def _held(model: Any) -> list[Any]:
    """Return a model and all models in it, at any depth."""
    found: dict[Any, None] = {}
    left = [model]
    while left:
        one = left.pop()
        if one not in found:
            found[one] = None
            left += (part.resolve() for item in one.FIELDS for part in _parts(item.codec) if isinstance(part, ModelOf))
    return [*found]


def _parts(codec: Codec[Any]) -> Iterator[Codec[Any]]:
    yield codec
    match codec:
        case Nullable():
            yield from _parts(codec.inner)
        case ListOf() | MapOf() | OnlyOf():
            yield from _parts(codec.item)
        case OneOf():
            for choice in codec.choices:
                yield from _parts(choice)
        case Discriminated():
            for choice in codec.choices.values():
                yield from _parts(choice)


def _defined(model: Any) -> CoreSchema:
    made = fields(model)
    needed = {item.name for item in model.FIELDS if getattr(made, item.name).default is NOTHING}
    schemas = {item.name: _of(item.codec) for item in model.FIELDS}

    def read(value: Any, read_fields: Callable[[Any], Any]) -> Any:
        return value if isinstance(value, model) else model(**read_fields(value))

    def write(record: Any) -> dict[str, Any]:
        return {key: value.value if isinstance(value, Enum) else value for key, value in attributes(record).items()}

    return {
        **_called("function-wrap", read, _typed_dict(schemas, needed)),
        "ref": _name(model),
        "serialization": _written_by(write, _typed_dict(schemas, set())),
    }


def _typed_dict(schemas: dict[str, CoreSchema], needed: set[str]) -> CoreSchema:
    told = {
        name: {"type": "typed-dict-field", "schema": schema, "required": name in needed}
        for name, schema in schemas.items()
    }
    return {"type": "typed-dict", "fields": told}


def _of(codec: Codec[Any]) -> CoreSchema:  # noqa: PLR0911 (one a codec)
    match codec:
        case Nullable() | OrEmpty():
            return {"type": "nullable", "schema": _of(codec.inner)}
        case ListOf():
            return {"type": "list", "items_schema": _of(codec.item)}
        case MapOf():
            return {"type": "dict", "keys_schema": {"type": "str"}, "values_schema": _of(codec.item)}
        case ModelOf():
            return _reference(codec.resolve())
        case OnlyOf():
            return _of(codec.item)
        case OneOf():
            return _any_of([*codec.choices])
        case Discriminated():
            return _any_of([*codec.choices.values()])
        case OpenEnum():
            return _called("function-after", codec.read, {"type": "str"})
        case Scalar() if codec is LOCAL_DATE_TIME:
            return {"type": "datetime", "tz_constraint": "naive"}
        case Scalar():
            return _OF_KINDS[kind_of(codec)]
        case _:
            return {"type": "any", "serialization": _written_by(python_values, {"type": "any"})}


def _any_of(codecs: list[Codec[Any]]) -> CoreSchema:
    found: list[CoreSchema] = []
    for codec in codecs:
        schema = _of(codec)
        if schema not in found:
            found.append(schema)
    return found[0] if len(found) == 1 else {"type": "union", "choices": found}
