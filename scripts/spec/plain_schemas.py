"""Normalize schemas, so that clients see one form of what JSON Schema can express in several.

An object of several schemas (`allOf`) becomes one schema with all properties, a constant string a list of one value. A
list of values gets a type, with null among its types and not among its values.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, Final

from scripts.document import pointer as pointers
from scripts.document.fault import Fault, FaultsError
from scripts.spec.schemas import schemas

_COMPONENT: Final = "#/components/schemas/"
# Texts for people: of two schemas, the outer one's count.
_TOLD: Final = frozenset(
    {"title", "description", "default", "example", "examples", "deprecated", "externalDocs", "$comment"}
)
# Keywords that become wrong when an object gets the properties of others.
_OF_PARTS: Final = frozenset({"additionalProperties", "unevaluatedProperties", "discriminator"})
_KINDS: Final[Mapping[type, str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


def plain(file: str, document: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a document with normalized schemas; the document itself, if they are.

    Args:
        file: source of the document, for messages.
        document: an overlaid bundle.

    Raises:
        FaultsError: no Python type can represent a schema.
    """
    if not any(_is_not_plain(schema) for _, schema in schemas(dict(document))):
        return document
    result: dict[str, Any] = copy.deepcopy(dict(document))
    merger = _Merger(file, result)
    for place, schema in [*schemas(result)]:
        merger.merge(place, schema, [place.removeprefix(_COMPONENT[1:])])
    for place, schema in [*schemas(result)]:
        _list_values(file, place, schema)
    return result


def _is_not_plain(schema: Mapping[str, Any]) -> bool:
    if "allOf" in schema or isinstance(schema.get("const"), str):
        return True
    return "enum" in schema and [*_kinds(schema["enum"])] != [schema.get("type")]


class _Merger:
    """Merges the parts of each `allOf` into its schema."""

    def __init__(self, file: str, document: Mapping[str, Any]) -> None:
        self.file = file
        self.components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})

    def merge(self, place: str, schema: dict[str, Any], inside: list[str]) -> None:
        """Merge one schema in place; ``inside`` are the components on the way to it."""
        if "allOf" not in schema:
            return
        parts: list[Any] = schema.pop("allOf")
        own = schema.keys() - _TOLD - {key for key in schema if key.startswith("x-")}
        if len(parts) == 1 and not own:
            schema.update({**parts[0], **schema})
            self.merge(place, schema, inside)
            return
        for index, part in enumerate(parts):
            self._add(pointers.join(place, "allOf", index), schema, part, inside)
        if "properties" in schema and place.count("/") > 3 and "/allOf/" not in place:
            fix = "move it to schemas/<Name>.yaml and refer to it"
            raise FaultsError([Fault(self.file, 0, place, "an inline object of several schemas", fix)])

    def _add(self, place: str, schema: dict[str, Any], part: Any, inside: list[str]) -> None:
        if not isinstance(part, dict):
            part = {}
        if "$ref" in part:
            name = str(part["$ref"]).removeprefix(_COMPONENT)
            if name in inside or name not in self.components:
                fix = "refer to a schema that does not hold this one"
                raise FaultsError([Fault(self.file, 0, place, f"allOf refers to {name}, which leads back here", fix)])
            self.merge(f"{_COMPONENT[1:]}{name}", self.components[name], [*inside, name])
            part = self.components[name]
        elif "allOf" in part:
            self.merge(place, part, inside)
        for key, value in copy.deepcopy(part).items():
            self._put(place, schema, key, value)

    def _put(self, place: str, schema: dict[str, Any], key: str, value: Any) -> None:
        if key in _OF_PARTS or (key in schema and (key in _TOLD or key.startswith("x-"))):
            if key == "x-workapis-field-sources":
                schema[key] = [*schema[key], *value]
        elif key == "required":
            schema[key] = list(dict.fromkeys([*schema.get(key, []), *value]))
        elif key == "properties":
            properties = schema.setdefault(key, {})
            for name, told in value.items():
                if properties.setdefault(name, told) != told:
                    self._refuse(place, f"the property {name!r}")
        elif schema.setdefault(key, value) != value:
            self._refuse(place, key)

    def _refuse(self, place: str, what: str) -> None:
        message = f"{what} is another one in another part of this allOf"
        raise FaultsError([Fault(self.file, 0, place, message, "describe it once, in one of the parts")])


def _list_values(file: str, place: str, schema: dict[str, Any]) -> None:
    """Turn a constant string into a list, and add types to a list of values, in place."""
    if isinstance(schema.get("const"), str) and "enum" not in schema:
        schema["enum"] = [schema.pop("const")]
    if "enum" not in schema:
        return
    values = schema["enum"]
    if any(type(value) not in _KINDS for value in values):
        fix = "list texts, numbers, true, false or null"
        raise FaultsError([Fault(file, 0, pointers.join(place, "enum"), "a listed value is an object or a list", fix)])
    found = _kinds(values)
    told = schema.get("type", sorted(found, key=[*_KINDS.values()].index))
    kinds = [told] if isinstance(told, str) else told
    strange = found - {*kinds} - ({"integer"} if "number" in kinds else set())
    if strange:
        message = f"the type of the values is {' or '.join(kinds)}, and one of them is {min(strange)}"
        fix = "put texts into quotes, or add the other type"
        raise FaultsError([Fault(file, 0, pointers.join(place, "enum"), message, fix)])
    schema["type"] = kinds[0] if len(kinds) == 1 else [*kinds]
    schema["enum"] = [value for value in values if value is not None]
    if not schema["enum"] or "string" not in found:
        del schema["enum"]  # of numbers, types have no lists


def _kinds(values: list[Any]) -> set[str]:
    return {_KINDS.get(type(value), "") for value in values}
