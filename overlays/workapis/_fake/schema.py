"""Slim schemas: validate a value, decode its meaning, and encode a meaning as a schema requires.

A meaning is the value behind several encodings: `"1"`, `true` and `"yes"` are True, `"20131204"` is a date. Records
keep meanings, so that you can write a value in one encoding and read it in another.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, Final

from workapis._fake.spellings import MISSING, as_json, meaning_of_number, meaning_of_text, scalar

_TYPES: Final[dict[str, Callable[[Any], bool]]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "integer": lambda value: (isinstance(value, int) and not isinstance(value, bool)) or _is_whole(value),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
}
_NO_UUID: Final = "00000000-0000-0000-0000-000000000000"
_START: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

Look = Callable[[str], Any]
"""Returns the value of a folded name, or MISSING; a value with nested names is a `Look` too."""


def _become(meant: dict[str, Any], words: Iterable[Sequence[str]]) -> dict[str, Any]:
    """Move meanings to the names of the fields that they become."""
    for name, first, *rest in words:
        if fold(name) in meant:
            value, field = meant.pop(fold(name)), fold(first)
            meant[field] = {**meant.get(field, {}), rest[0]: value} if rest else value
    return meant


def _faults_of_text(value: str, schema: Mapping[str, Any], at: str) -> Iterator[str]:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        yield f"{at} has {len(value)} characters"
    if "pattern" in schema and not _pattern(schema["pattern"]).search(value):
        yield f"{at} must match {schema['pattern']}"


def _is_whole(value: Any) -> bool:
    return isinstance(value, float) and value.is_integer()


@lru_cache(8192)
def fold(name: str) -> str:
    """Return a name without case and separators."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


class Schemas:
    """The schemas of an API."""

    def __init__(self, named: Mapping[str, Any]) -> None:
        self._named = named
        self._names: dict[tuple[str, int], frozenset[str]] = {}

    def resolved(self, schema: Any) -> Mapping[str, Any]:
        """Return a schema with references resolved; an empty one for a schema that allows everything."""
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self._named[schema["$ref"].rpartition("/")[2]]
        return schema if isinstance(schema, dict) else {}

    def at(self, schema: Any, steps: Sequence[str]) -> Any:
        """Return the schema, or the reference to it, at a path of keys, in which [] means the items of a list."""
        for step in steps:
            found = self.resolved(schema)
            schema = found.get("items") if step == "[]" else found.get("properties", {}).get(step)
        return schema

    def faults(self, value: Any, schema: Any, at: str = "") -> Iterator[str]:
        """Yield the violations of a schema in a value, each with its place."""
        schema = self.resolved(schema)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if kinds and not any(_TYPES[kind](value) for kind in kinds):
            yield f"{at or 'the body'} must be {' or '.join(kinds)}"
            return
        if "anyOf" in schema and not any(not [*self.faults(value, item, at)] for item in schema["anyOf"]):
            yield f"{at or 'the body'} is none of what is allowed"
        if "enum" in schema and value not in schema["enum"]:
            yield f"{at} must be one of {', '.join(map(repr, schema['enum']))}"
        if "const" in schema and value != schema["const"]:
            yield f"{at} must be {schema['const']!r}"
        if isinstance(value, dict):
            yield from self._faults_of_object(value, schema, at)
        elif isinstance(value, list):
            yield from self._faults_of_array(value, schema, at)
        elif isinstance(value, str):
            yield from _faults_of_text(value, schema, at)
        elif isinstance(value, (int, float)) and not schema.get("minimum", value) <= value <= schema.get(
            "maximum", value
        ):
            yield f"{at} is out of range"

    def _faults_of_object(self, value: dict[str, Any], schema: Mapping[str, Any], at: str) -> Iterator[str]:
        properties, others = schema.get("properties", {}), schema.get("additionalProperties")
        if len(value) < schema.get("minProperties", 0):
            yield f"{at or 'the body'} is empty"
        for key in schema.get("required", ()):
            if key not in value:
                yield f"{_below(at, key)} is required"
        for key, item in value.items():
            if key in properties:
                yield from self.faults(item, properties[key], _below(at, key))
            elif others is False:
                yield f"{_below(at, key)} is not known"
            elif others is not None:
                yield from self.faults(item, others, _below(at, key))

    def _faults_of_array(self, value: list[Any], schema: Mapping[str, Any], at: str) -> Iterator[str]:
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{at} has {len(value)} items"
        for number, item in enumerate(value):
            yield from self.faults(item, schema.get("items"), f"{at}[{number}]")

    def meaning(self, value: Any, schema: Any) -> Any:
        """Return the meaning of a value; objects have folded names."""
        schema = self.resolved(schema)
        for option in schema.get("anyOf", ()):
            if not [*self.faults(value, option)]:
                return self.meaning(value, option)
        if isinstance(value, dict):
            known = schema.get("properties", {})
            meant = {fold(key): self.meaning(item, known.get(key)) for key, item in value.items()}
            return _become(meant, schema.get("becomes", ()))
        if isinstance(value, list):
            return [self.meaning(item, schema.get("items")) for item in value]
        form = str(schema.get("format", ""))
        return meaning_of_text(value, form) if isinstance(value, str) else meaning_of_number(value, form)

    def spelled(self, meaning: Any, schema: Any) -> Any:
        """Encode a meaning for a schema; return MISSING if the schema cannot represent it."""
        schema = self.resolved(schema)
        if "anyOf" in schema:
            found = (self.spelled(meaning, option) for option in schema["anyOf"])
            return next((item for item in found if item is not MISSING), MISSING)
        kinds = schema.get("type", [])
        for kind in [kinds] if isinstance(kinds, str) else kinds:
            value = self._as(kind, meaning, schema)
            if value is not MISSING and not [*self.faults(value, schema)]:
                return value
        return MISSING if kinds else as_json(meaning)

    def _as(self, kind: str, meaning: Any, schema: Mapping[str, Any]) -> Any:
        if kind == "object" and isinstance(meaning, dict) and not schema.get("properties"):
            inside = schema.get("additionalProperties", {})
            pairs = ((key, self.spelled(item, inside)) for key, item in meaning.items())
            return {key: item for key, item in pairs if item is not MISSING}
        if kind == "object":
            look = meaning if callable(meaning) else look_of(meaning) if isinstance(meaning, dict) else None
            return MISSING if look is None else self.object_of(look, schema)
        if callable(meaning):
            return MISSING
        if kind == "array":
            if isinstance(meaning, str):
                meaning = [part for part in meaning.split(",") if part]
            items = meaning if isinstance(meaning, list) else [meaning]
            spelled = [self.spelled(item, schema.get("items")) for item in items]
            return MISSING if meaning is None else [item for item in spelled if item is not MISSING]
        return scalar(kind, meaning, str(schema.get("format", "")))

    def names_in(self, schema: Any, deepest: int = 4) -> frozenset[str]:
        """Return the folded names of the properties of a schema, and of nested ones."""
        key = (schema.get("$ref", "") if isinstance(schema, dict) else "", deepest)
        if key not in self._names:
            found = self._names_in(self.resolved(schema), deepest)
            if not key[0]:
                return found
            self._names[key] = found
        return self._names[key]

    def _names_in(self, schema: Mapping[str, Any], deepest: int) -> frozenset[str]:
        properties = schema.get("properties", {})
        found = frozenset(map(fold, properties))
        inner = [*properties.values(), *schema.get("anyOf", ()), schema.get("items")]
        return found.union(*(self.names_in(item, deepest - 1) for item in inner if deepest and item))

    def object_of(self, look: Look, schema: Any) -> dict[str, Any]:
        """Return an object with the known values of its properties, and with all required ones."""
        schema = self.resolved(schema)
        found: dict[str, Any] = {}
        required = [*schema.get("required", ()), *schema.get("always", ())]  # the latter under any of several aliases
        for key, item in schema.get("properties", {}).items():
            if key in schema.get("alias", ()):
                continue
            meaning = look(fold(key))
            value = MISSING if meaning is MISSING else self.spelled(meaning, item)
            if value is not MISSING:
                found[key] = value
            elif key in required:
                found[key] = self.blank(item)
        return found

    def blank(self, schema: Any) -> Any:
        """Return an empty value, as far as a schema allows one."""
        schema = self.resolved(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        if "anyOf" in schema:
            return self.blank(schema["anyOf"][0])
        kinds = schema.get("type", "object")
        kind = kinds if isinstance(kinds, str) else "null" if "null" in kinds else kinds[0]
        if kind == "object":
            return self.object_of(lambda _: MISSING, schema)
        if kind == "array":
            return [self.blank(schema.get("items"))] * schema.get("minItems", 0)
        if kind in ("integer", "number"):
            return min(max(schema.get("minimum", 0), 0), schema.get("maximum", 0))
        if kind != "string":
            return False if kind == "boolean" else None
        options = (
            "",
            0,
            False,
            _START,
            _START.date(),
            "00:00",
            "0:00",
            _NO_UUID,
            "x" * schema.get("minLength", 0),
            "0",
        )
        return next((item for item in (self.spelled(one, schema) for one in options) if item is not MISSING), "")


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _below(at: str, key: str) -> str:
    return f"{at}.{key}" if at else key


def look_of(values: Mapping[str, Any]) -> Look:
    """Return a function that looks values up by folded names."""
    return lambda name: values.get(name, MISSING)
