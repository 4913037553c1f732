"""Compare schemas for equality, whatever the names of their components and however they refer to each other."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from scripts.changes import word_changes
from scripts.changes.shapes import SchemaPlace, SchemaShapes


class Equality:
    """Equality of the schemas of two bundles, with a cache of the pairs that were compared."""

    def __init__(self, old: SchemaShapes, new: SchemaShapes) -> None:
        self.old = old
        self.new = new
        self._found: dict[tuple[SchemaPlace, SchemaPlace], bool] = {}

    def holds(self, one: SchemaPlace, other: SchemaPlace) -> bool:
        """Return whether two schemas and all schemas in them are equal, whatever the names of their components."""
        if (one, other) not in self._found:
            seen, left, is_equal = {(one, other)}, [(one, other)], True
            while left and is_equal:
                pair = left.pop()
                inner = self._inner(*pair) if _own(pair[0]) == _own(pair[1]) else None
                is_equal = inner is not None
                left += [item for item in inner or () if item not in seen]
                seen.update(inner or ())
            self._found[one, other] = is_equal
        return self._found[one, other]

    def _inner(self, one: SchemaPlace, other: SchemaPlace) -> list[tuple[SchemaPlace, SchemaPlace]] | None:
        """Return the pairs of schemas inside two schemas, None if these differ in structure."""
        if not isinstance(one.value, Mapping):
            return []
        places = [_places(node) for node in (one, other)]
        if places[0] != places[1]:
            return None
        return [(self.old.child(one, *path), self.new.child(other, *path)) for path in places[0]]


def _own(node: SchemaPlace) -> str:
    """Return the keywords of a schema itself, without texts."""
    if not isinstance(node.value, Mapping):
        return json.dumps(node.value)
    inside = {"properties", "items", "additionalProperties", "anyOf", "oneOf", "allOf", "$ref", "x-places"}
    own = {key: value for key, value in node.value.items() if key not in inside and key not in word_changes.TEXTS}
    own["required"] = sorted(own.get("required", ()))
    if "discriminator" in own:
        own["discriminator"] = [own["discriminator"]["propertyName"], sorted(own["discriminator"].get("mapping", ()))]
    return json.dumps(own, sort_keys=True, default=str)


def _places(node: SchemaPlace) -> list[tuple[str | int, ...]]:
    """Return the places of the schemas inside one, in an order that does not depend on the order of keys."""
    value: Mapping[str, Any] = node.value
    found: list[tuple[str | int, ...]] = [("properties", key) for key in sorted(value.get("properties", ()))]
    found += [(word,) for word in ("items", "additionalProperties") if word in value]
    return found + [(word, index) for word in ("anyOf", "oneOf") for index in range(len(value.get(word, ())))]
