"""Project a bundle to the part that openapi-python-client parses: the models and their references.

The projection has no operations, since that parser drops their `x-` keys and copies every model that they reach. It has
no wire formats or unions, which the parser types wrongly or rejects; the plan has their types. For the rest parser and
plan agree: classes, keys and their order, required keys, nullable ones, and closed enums.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.plan.types import Schema, name_of
from scripts.plan.values import ApiPlan
from scripts.spec import spellings
from scripts.spec.plain_schemas import plain

_PLAIN = ("string", "integer", "number", "boolean")


def projection(document: Mapping[str, Any], plan: ApiPlan) -> dict[str, Any]:
    """Return the document for the generator."""
    names = {item.name for item in plan.models}
    components = plain(plan.slug, document).get("components", {}).get("schemas", {})
    return {
        "openapi": "3.1.0",
        "info": {"title": plan.title, "version": "0"},
        "paths": {},
        "components": {"schemas": {name: _model(components[name], components, names) for name in sorted(names)}},
    }


def _model(schema: Mapping[str, Any], components: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    properties = {key: _property(value, components, names) for key, value in schema["properties"].items()}
    return {"type": "object", "required": sorted(spellings.required(schema)), "properties": properties}


def _property(schema: Schema, components: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    if isinstance(schema, bool):
        return {}
    plain, may_be_null = _without_null(schema)
    seen = _plain(plain, components, names)
    return {"anyOf": [seen, {"type": "null"}]} if seen and may_be_null else seen


def _without_null(schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], bool]:
    """Return the only other choice of a schema that has null as a choice; any other schema unchanged."""
    kinds = schema.get("type")
    if isinstance(kinds, list) and "null" in kinds:
        rest = [kind for kind in kinds if kind != "null"]
        return {**schema, "type": rest[0] if len(rest) == 1 else rest}, True
    choices = schema.get("anyOf") or schema.get("oneOf") or []
    others = [choice for choice in choices if not (isinstance(choice, Mapping) and choice.get("type") == "null")]
    if len(others) == 1 < len(choices) and isinstance(others[0], Mapping):
        return others[0], True
    return schema, False


def _plain(schema: Mapping[str, Any], components: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    """Return the projected part of a schema; an empty one for a union, or if only the plan has its type."""
    if "$ref" in schema:
        name = name_of(schema["$ref"])
        return {"$ref": schema["$ref"]} if name in names else _values(components[name])
    if schema.get("type") == "array":
        return {"type": "array", "items": _property(schema.get("items", True), components, names)}
    if schema.get("type") == "string" and "enum" in schema:
        return _values(schema)
    kind = schema.get("type")
    return {"type": kind} if isinstance(kind, str) and kind in _PLAIN and "discriminator" not in schema else {}


def _values(schema: Schema) -> dict[str, Any]:
    """Return a closed list of values, empty if there is none."""
    is_closed = isinstance(schema, Mapping) and schema.get("type") == "string" and bool(schema.get("enum"))
    return {"type": "string", "enum": schema["enum"]} if isinstance(schema, Mapping) and is_closed else {}
