"""The part of a bundle that openapi-python-client parses: the models and how they refer to one another.

It sees no operations, since its parser drops their `x-` keys and copies every model that they reach; and no wire
formats, unions or nulls, which it types wrongly or refuses. The plan has their types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.plan.types import Schema, name_of
from scripts.plan.values import ApiPlan

_PLAIN = ("string", "integer", "number", "boolean")


def projection(document: Mapping[str, Any], plan: ApiPlan) -> dict[str, Any]:
    """Return the document that the generator parses."""
    names = {item.name for item in plan.models}
    components = document.get("components", {}).get("schemas", {})
    return {
        "openapi": "3.1.0",
        "info": {"title": plan.title, "version": "0"},
        "paths": {},
        "components": {"schemas": {name: _model(components[name], names) for name in sorted(names)}},
    }


def _model(schema: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    properties = {key: _property(value, names) for key, value in schema["properties"].items()}
    return {"type": "object", "properties": properties}


def _property(schema: Schema, names: set[str]) -> dict[str, Any]:
    if isinstance(schema, bool):
        return {}
    if "$ref" in schema:
        return {"$ref": schema["$ref"]} if name_of(schema["$ref"]) in names else {}
    if schema.get("type") == "array":
        return {"type": "array", "items": _property(schema.get("items", True), names)}
    return {"type": schema["type"]} if schema.get("type") in _PLAIN else {}
