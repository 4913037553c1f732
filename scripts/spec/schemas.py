"""Find the Schema Objects of an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.references import is_data, is_map

_ONE = frozenset(
    {
        *("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"),
        *("unevaluatedItems", "unevaluatedProperties", "contentSchema"),
    }
)
_LIST = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_MAP = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs"})


def schemas(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield place and value of every Schema Object, outer ones before inner ones."""
    for pointer, value in _outermost(document, "", False):
        yield from subschemas(value, pointer)


def subschemas(schema: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield a schema and all schemas inside it, each with its place, without resolving references."""
    if not isinstance(schema, dict):
        return  # true and false are schemas too, with nothing in them
    yield pointer, schema
    for key, value in schema.items():
        place = pointers.join(pointer, key)
        if key in _ONE:
            yield from subschemas(value, place)
        elif key in _LIST and isinstance(value, list):
            for index, item in enumerate(value):
                yield from subschemas(item, pointers.join(place, index))
        elif key in _MAP and isinstance(value, dict):
            for name, item in value.items():
                yield from subschemas(item, pointers.join(place, name))


def _outermost(value: Any, pointer: str, named: bool) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _outermost(item, pointers.join(pointer, index), False)
        return
    for key, item in value.items() if isinstance(value, dict) else ():
        place = pointers.join(pointer, key)
        if not named and key == "schema":
            yield place, item
        elif not named and key == "schemas" and isinstance(item, dict):
            yield from ((pointers.join(place, name), schema) for name, schema in item.items())
        elif named or not is_data(key):
            yield from _outermost(item, place, not named and is_map(key, item))
