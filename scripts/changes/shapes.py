"""Describe a schema as its users see it: the kinds of values that it allows, however it is written.

`type: [string, 'null']`, `anyOf` with null, a component and the same schema inline have one shape. Places are kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from scripts.document import pointer as pointers
from scripts.plan.python_names import MODEL_NAMES, attribute
from scripts.spec import spellings
from scripts.spec.operations import resolved

KINDS: Final[Mapping[str, str]] = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_JSON_KINDS: Final = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
_COMPONENT: Final = "#/components/schemas/"
_DEEPEST: Final = 20


@dataclass(frozen=True)
class SchemaPlace:
    """A schema at its place.

    Args:
        pointer: its place, with the reference resolved.
        value: its keywords, with the siblings of the reference.
        name: name of its component, empty if it is inline.
        beside: the siblings of the reference as JSON, since schemas are equal only if these are.
    """

    pointer: str
    value: Any = field(hash=False, compare=False)
    name: str = ""
    beside: str = ""


Kinds = Mapping[str, list[SchemaPlace]]
"""Schemas by the kind of value that they allow.

The kinds are Python's names for scalars (``int``, ``date``), and ``any``, ``null``, ``list``, ``map``, ``record``.
"""


class SchemaShapes:
    """The schemas of one bundle; ``formats`` are the wire formats of its vocabulary."""

    def __init__(self, document: Mapping[str, Any], formats: Mapping[str, Any]) -> None:
        self.document = document
        self.formats = formats
        self.components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self.marks = frozenset(document.get("x-workapis-errors", {}).get("reported", {}))
        self._kinds: dict[SchemaPlace, Kinds] = {}

    def node(self, pointer: str, value: Any) -> SchemaPlace:
        """Return the schema at a place, with its reference resolved and the parts of its `allOf` merged."""
        return self._node(pointer, value, 0)

    def kinds(self, node: SchemaPlace) -> Kinds:
        """Return the kinds of value that a schema allows."""
        found = self._kinds.get(node)
        if found is None:
            kinds: dict[str, list[SchemaPlace]] = {}
            for kind, part in self._alternatives(node, 0):
                parts = kinds.setdefault(kind, [])
                if part not in parts:
                    parts.append(part)
            found = self._kinds[node] = kinds
        return found

    def is_json(self, node: SchemaPlace, depth: int = 0) -> bool:
        """Return whether clients leave values of a schema as parsed JSON: it has no wire format and no object."""
        return depth < _DEEPEST and all(
            kind in ("any", "null")
            or (kind == "list" and self.is_json(self.child(part, "items"), depth + 1))
            or (kind == "map" and self.is_json(self.child(part, "additionalProperties"), depth + 1))
            or (kind in KINDS.values() and part.value.get("format") not in self.formats)
            for kind, parts in self.kinds(node).items()
            for part in parts
        )

    def fields(self, node: SchemaPlace) -> dict[str, SchemaPlace]:
        """Return the properties of an object that are attributes, by key; aliases are not."""
        properties = node.value["properties"]
        return {
            key: self.child(node, "properties", key)
            for key, value in properties.items()
            if key not in self.marks and not (isinstance(value, dict) and spellings.SAME_AS in value)
        }

    def child(self, node: SchemaPlace, *path: str | int) -> SchemaPlace:
        """Return a schema inside another; a missing one allows every value."""
        value = node.value
        for token in path:
            value = value.get(token, True) if isinstance(value, Mapping) else value[token]
        places: Mapping[str, str] = node.value.get(_PLACES, {})
        place = places.get(str(path[-1])) if path[0] == "properties" else None
        return self.node(place or pointers.join(node.pointer, *path), value)

    def aliases(self, node: SchemaPlace) -> dict[str, str]:
        """Return the aliases of properties of an object, with the key that each is an alias of."""
        properties = node.value["properties"]
        return {
            key: value[spellings.SAME_AS]
            for key, value in properties.items()
            if isinstance(value, dict) and spellings.SAME_AS in value
        }

    def told(self, node: SchemaPlace, depth: int = 0) -> str:
        """Return a schema as a Python annotation."""
        kinds = self.kinds(node)
        words = [word for kind, parts in kinds.items() if kind != "null" for word in self._words(kind, parts, depth)]
        return " | ".join(dict.fromkeys([*words, *(["None"] if "null" in kinds else [])])) or "nothing"

    def _words(self, kind: str, parts: list[SchemaPlace], depth: int) -> Iterator[str]:
        if kind in ("list", "map"):
            for part in parts:
                item = self.child(part, "items" if kind == "list" else "additionalProperties")
                inner = self.told(item, depth + 1) if depth < 3 else "…"
                yield f"list[{inner}]" if kind == "list" else f"dict[str, {inner}]"
        elif kind == "record":
            yield from (part.name or "object" for part in parts)
        elif kind == "any":
            yield "Any"
        else:
            titles = [part.value.get("title") or part.name for part in parts if "enum" in part.value]
            yield from (*filter(None, titles), kind)

    def _node(self, pointer: str, value: Any, depth: int) -> SchemaPlace:
        name = beside = ""
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            own = {key: item for key, item in value.items() if key != "$ref"}
            pointer, name = value["$ref"].removeprefix("#"), value["$ref"].removeprefix(_COMPONENT)
            target = resolved(self.document, value)
            value = {**target, **own} if isinstance(target, dict) else target
            beside = json.dumps(own, sort_keys=True) if own else ""
        if isinstance(value, dict) and isinstance(value.get("allOf"), list) and depth < _DEEPEST:
            value = self._merged(pointer, value, depth)
        return SchemaPlace(pointer, True if value is None else value, name, beside)

    def _merged(self, pointer: str, value: Mapping[str, Any], depth: int) -> dict[str, Any]:
        """Return the parts of an `allOf` as one schema that keeps the places of its properties."""
        own = {key: item for key, item in value.items() if key != "allOf"}
        merged: dict[str, Any] = {**own, "properties": {**own.get("properties", {})}}
        places = {key: pointers.join(pointer, "properties", key) for key in merged["properties"]}
        required = [*own.get("required", ())]
        for index, item in enumerate(value["allOf"]):
            part = self._node(pointers.join(pointer, "allOf", index), item, depth + 1)
            said = part.value if isinstance(part.value, dict) else {}
            for key, inner in said.get("properties", {}).items():
                places.setdefault(key, said.get(_PLACES, {}).get(key) or pointers.join(part.pointer, "properties", key))
                merged["properties"].setdefault(key, inner)
            required += said.get("required", ())
            for key, inner in said.items():
                if key not in ("properties", "required", _PLACES) and (len(value["allOf"]) == 1 or key not in _LOOSE):
                    merged.setdefault(key, inner)
        if not merged["properties"]:
            del merged["properties"]
        return {**merged, _PLACES: places, **({"required": [*dict.fromkeys(required)]} if required else {})}

    def _alternatives(self, node: SchemaPlace, depth: int) -> Iterator[tuple[str, SchemaPlace]]:
        value = node.value
        if value is False or depth > _DEEPEST:
            return
        if not isinstance(value, Mapping):
            yield "any", node
            return
        for word in ("anyOf", "oneOf"):
            if word in value:
                for index in range(len(value[word])):
                    yield from self._alternatives(self.child(node, word, index), depth + 1)
                return
        for kind in _kinds(value):
            yield from self._of_kind(kind, node)

    def _of_kind(self, kind: str, node: SchemaPlace) -> Iterator[tuple[str, SchemaPlace]]:
        if kind == "object":
            yield "record" if "properties" in node.value else "map", node
        elif kind not in KINDS:
            yield {"array": "list"}.get(kind, kind), node
        else:
            entry = self.formats.get(node.value.get("format", ""), {})
            is_known = bool(entry) and entry.get("type", "string") == kind
            python = str(entry["python"]) if is_known and "enum" not in node.value else KINDS[kind]
            for name in python.split(" | "):
                yield ("null" if name == "None" else name), node


def required(node: SchemaPlace) -> frozenset[str]:
    """Return the keys that every object has, under any alias."""
    return spellings.required(node.value)


def attribute_of(key: str, node: SchemaPlace) -> str:
    """Return the attribute name of a property."""
    word = node.value.get("x-workapis-name") if isinstance(node.value, Mapping) else None
    return word or attribute(key, MODEL_NAMES)


_PLACES: Final = "x-places"
_LOOSE: Final = frozenset({"additionalProperties", "unevaluatedProperties", "discriminator", "title", "description"})


def _kinds(value: Mapping[str, Any]) -> list[str]:
    said = value.get("type")
    if isinstance(said, list):
        return said
    if said is not None:
        return [said]
    if "properties" in value:
        return ["object"]
    listed = value["enum"] if "enum" in value else [value["const"]] if "const" in value else None
    if listed is not None:
        return list(dict.fromkeys(_JSON_KINDS.get(type(item), "any") for item in listed))
    return ["array"] if "items" in value else ["any"]
