"""Aliases of keys: find the keys that are always present under one of their aliases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SAME_AS = "x-workapis-same-as"
REQUIRED = "x-workapis-required"


def attach(bundle: dict[str, Any]) -> None:
    """Let schemas accept a required key under each of its aliases, in place.

    Requiring one alias would reject objects that services send and clients decode. An extension records that one of the
    aliases is always there.
    """
    for schema in bundle.get("components", {}).get("schemas", {}).values():
        properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
        others = {value[SAME_AS] for value in properties.values() if isinstance(value, dict) and SAME_AS in value}
        marked = [key for key in schema.get("required", ()) if key in others] if others else []
        for key in marked:
            schema["required"].remove(key)
            properties[key] = {**properties[key], REQUIRED: True}
        if marked and not schema["required"]:
            del schema["required"]


def required(schema: Mapping[str, Any]) -> frozenset[str]:
    """Return the keys of a schema that are always present, under any alias."""
    properties: Mapping[str, Any] = schema.get("properties", {})
    marked = (key for key, value in properties.items() if isinstance(value, Mapping) and REQUIRED in value)
    return frozenset({*schema.get("required", ()), *marked})
