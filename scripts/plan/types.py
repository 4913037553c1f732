"""Convert a schema to a type of the plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from scripts.document.fault import Fault, FaultsError
from scripts.plan.python_names import members, snake
from scripts.plan.type_values import (
    AnyType,
    DiscriminatedType,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    NullableType,
    OnlyItemType,
    OpenEnumType,
    ScalarType,
    TypePlan,
    UnionType,
)
from scripts.plan.values import EnumPlan
from scripts.spec.wire_formats import json_type

Schema = Mapping[str, Any] | bool

_COMPONENT = "#/components/schemas/"
_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_LIST = re.compile(r"list\[(.*)\]")


def name_of(reference: str) -> str:
    """Return the component name in a `$ref` of a bundle."""
    return reference.removeprefix(_COMPONENT)


def is_model(schema: Schema) -> bool:
    """Return whether a schema becomes a class: whether it has properties."""
    return isinstance(schema, Mapping) and "properties" in schema


class Types:
    """Converts the schemas of one document to types."""

    def __init__(self, file: str, document: Mapping[str, Any], formats: Mapping[str, Any], package: str) -> None:
        self.file = file
        self.enums: dict[str, EnumPlan] = {}
        self.components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self.models = {name for name, schema in self.components.items() if is_model(schema)}
        self.formats = formats
        self.package = package

    def of(self, schema: Schema) -> TypePlan:
        """Return the type of a schema.

        Raises:
            FaultsError: two enums have the same title.
        """
        if isinstance(schema, bool):
            return AnyType()
        if "$ref" in schema:
            return self._of_reference(name_of(schema["$ref"]))
        if "discriminator" in schema:
            return self._of_discriminator(schema)
        if "anyOf" in schema or "oneOf" in schema:
            return self._of_choices(schema.get("anyOf") or schema["oneOf"])
        if isinstance(schema.get("type"), list):
            return self._of_kinds(schema)
        return self._of_kind(schema)

    def only(self, schema: Mapping[str, Any]) -> TypePlan:
        """Return the type of the item of a list that has exactly one item."""
        return OnlyItemType(self.of(schema.get("items", True)))

    def module_of(self, name: str) -> str:
        """Return the full module name of a model."""
        return f"{self.package}.models.{snake(name)}"

    def _of_reference(self, name: str) -> TypePlan:
        component = self.components[name]
        if not is_model(component):
            return self.of({"title": name, **component} if _is_enum(component) else component)
        return ModelType(name, self.module_of(name))

    def _of_choices(self, schemas: list[Schema]) -> TypePlan:
        schemas = [schema for schema in schemas if not any(self._is_read_by(schema, other) for other in schemas)]
        followed = [self._follow(schema) for schema in schemas]
        if any(map(_is_any_string, followed)) and any(map(_is_enum, followed)):
            plain = [schema for schema in followed if not _is_any_string(schema)]
            choices = [
                self._of_open_enum(item) if isinstance(item, Mapping) and _is_enum(item) else self.of(item)
                for item in plain
            ]
        else:
            choices = [self.of(schema) for schema in schemas if not _is_null(schema)]
        choices = list(dict.fromkeys(choices))
        self._refuse_numbers_that_tell(choices)
        plan = choices[0] if len(choices) == 1 else UnionType(tuple(choices))
        return nullable(plan) if any(map(_is_null, schemas)) else plan

    def _refuse_numbers_that_tell(self, choices: list[TypePlan]) -> None:
        """Raise `FaultsError` if a discriminator value is no string: no client compares those."""
        models = [self.components[choice.name]["properties"] for choice in choices if isinstance(choice, ModelType)]
        for key in set(models[0]).intersection(*models[1:]) if len(models) > 1 else ():
            if all("const" in properties[key] for properties in models):
                message = f"{key!r} distinguishes models by a value that is not a string"
                fix = "describe one model that has the properties of all"
                raise FaultsError([Fault(self.file, 0, "/components/schemas", message, fix)])

    def _is_read_by(self, schema: Schema, other: Schema) -> bool:
        """Return whether another choice decodes values of a schema as its own: a list {}, a decimal a number."""
        if not isinstance(schema, Mapping) or not isinstance(other, Mapping):
            return False
        if schema.get("type") == "object" and schema.get("maxProperties") == 0:
            return other.get("type") == "array"
        reads = self.formats.get(other.get("format", ""), {}).get("reads", ())
        is_plain = schema.get("type") == "number" and schema.get("format") not in self.formats
        return is_plain and any(isinstance(value, float) for value in reads)

    def _follow(self, schema: Schema) -> Schema:
        """Return the target of a `$ref` to an enum, titled; anything else unchanged."""
        if isinstance(schema, bool) or "$ref" not in schema:
            return schema
        name = name_of(schema["$ref"])
        return {"title": name, **self.components[name]} if _is_enum(self.components[name]) else schema

    def _of_open_enum(self, schema: Mapping[str, Any]) -> TypePlan:
        if "title" not in schema:
            return _plain("string")
        name = self._enum(schema)
        return OpenEnumType(name, self.module_of(name))

    def _enum(self, schema: Mapping[str, Any]) -> str:
        name: str = schema["title"]
        doc = schema.get("description") or f"The documented values of {name}."
        plan = EnumPlan(name, snake(name), doc, members(schema["enum"]))
        if self.enums.setdefault(name, plan).members != plan.members or name in self.models:
            message = f"{name} is the title of two different lists of values, or of a schema too"
            raise FaultsError([Fault(self.file, 0, "", message, "change one of the titles")])
        return name

    def _of_discriminator(self, schema: Mapping[str, Any]) -> TypePlan:
        key = schema["discriminator"]["propertyName"]
        listed = schema.get("oneOf") or schema["anyOf"]
        mapping = schema["discriminator"].get("mapping") or {
            name_of(item["$ref"]): item["$ref"] for item in listed if not _is_null(item)
        }
        choices = ((value, self._of_reference(name_of(reference))) for value, reference in mapping.items())
        plan = DiscriminatedType(key, tuple(choices))
        return nullable(plan) if any(map(_is_null, listed)) else plan

    def _of_kinds(self, schema: Mapping[str, Any]) -> TypePlan:
        kinds = [kind for kind in schema["type"] if kind != "null"]
        choices = [self._of_kind({**schema, "type": kind}) for kind in kinds]
        plan = choices[0] if len(choices) == 1 else UnionType(tuple(choices))
        return nullable(plan) if "null" in schema["type"] else plan

    def _of_kind(self, schema: Mapping[str, Any]) -> TypePlan:
        match schema.get("type"):
            case "string":
                return self._of_string(schema)
            case "integer" | "number" | "boolean" as kind:
                return self._of_format(schema, kind)
            case "array":
                return ListType(self.of(schema.get("items", True)))
            case "object":
                return MapType(self.of(schema.get("additionalProperties", True)))
            case _:
                return AnyType()

    def _of_string(self, schema: Mapping[str, Any]) -> TypePlan:
        if "enum" in schema:
            texts = {**schema, "enum": [value for value in schema["enum"] if isinstance(value, str)]}
            return LiteralType(tuple(texts["enum"]), self._enum(texts) if "title" in schema else "")
        return self._of_format(schema, "string")

    def _of_format(self, schema: Mapping[str, Any], kind: str) -> ScalarType:
        """Return the type of a schema's wire format, if it is for this JSON type; else the plain type."""
        name = schema.get("format", "")
        if name not in self.formats or json_type(self.formats[name]) != kind:
            return _plain(kind)
        return _of_format(name, self.formats[name]["python"])


def nullable(plan: TypePlan) -> TypePlan:
    """Return a type that accepts null too."""
    return plan if isinstance(plan, AnyType) else NullableType(plan)


def _plain(kind: str) -> ScalarType:
    return ScalarType(kind, (_PLAIN[kind],))


def _of_format(name: str, python: str) -> ScalarType:
    """Return the type of a wire format, whose Python type is names joined by `|`, or a list of such."""
    listed = _LIST.fullmatch(python)
    return ScalarType(name, tuple((listed[1] if listed else python).split(" | ")), is_list=bool(listed))


def _is_null(schema: Schema) -> bool:
    return isinstance(schema, Mapping) and schema.get("type") == "null"


def _is_enum(schema: Schema) -> bool:
    return isinstance(schema, Mapping) and "enum" in schema


def _is_any_string(schema: Schema) -> bool:
    return isinstance(schema, Mapping) and schema.get("type") == "string" and not schema.keys() & {"enum", "format"}
