"""From a schema to a Python type and its codec."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scripts.document.fault import Fault, FaultsError
from scripts.plan.python_names import constant, members, snake
from scripts.plan.runtime_names import imported
from scripts.plan.values import EnumPlan, TypePlan

Schema = Mapping[str, Any] | bool

_COMPONENT = "#/components/schemas/"

_PYTHON_IMPORTS = {"Decimal": "decimal:Decimal"}
_CALENDAR = re.compile(r"\b(datetime|date|time)\b")


def name_of(reference: str) -> str:
    """Return the name of the component that a `$ref` of a bundle names."""
    return reference.removeprefix(_COMPONENT)


def is_model(schema: Schema) -> bool:
    """Tell whether a schema becomes a class: whether it has properties."""
    return isinstance(schema, Mapping) and "properties" in schema


class Types:
    """The types of one document."""

    def __init__(self, file: str, document: Mapping[str, Any], formats: Mapping[str, Any], package: str) -> None:
        """Take the bundle and its file, the wire formats, and the package whose `models` hold the classes."""
        self.file = file
        self.enums: dict[str, EnumPlan] = {}
        self.components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self.models = {name for name, schema in self.components.items() if is_model(schema)}
        self.formats = formats
        self.package = package

    def of(self, schema: Schema) -> TypePlan:
        """Return the type of a schema.

        Raises:
            FaultsError: two lists of values have one title.
        """
        if isinstance(schema, bool):
            return anything()
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
        """Return the type of the item of a list that has exactly one."""
        item = self.of(schema.get("items", True))
        runtime = item.runtime | imported("OnlyOf")
        return replace(item, codec=f"OnlyOf({item.codec})", runtime=runtime)

    def module_of(self, name: str) -> str:
        """Return the full name of the module of a model."""
        return f"{self.package}.models.{snake(name)}"

    def _of_reference(self, name: str) -> TypePlan:
        component = self.components[name]
        if not is_model(component):
            return self.of({"title": name, **component} if _is_enum(component) else component)
        codec = f'ModelOf("{self.module_of(name)}", "{name}")'
        return TypePlan(name, codec, imported("ModelOf"), frozenset({name}))

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
        plan = choices[0] if len(choices) == 1 else _one_of(choices)
        return nullable(plan) if any(map(_is_null, schemas)) else plan

    def _is_read_by(self, schema: Schema, other: Schema) -> bool:
        """Tell whether another choice reads as its own what a schema allows: a list {}, a decimal a number."""
        if not isinstance(schema, Mapping) or not isinstance(other, Mapping):
            return False
        if schema.get("type") == "object" and schema.get("maxProperties") == 0:
            return other.get("type") == "array"
        reads = self.formats.get(other.get("format", ""), {}).get("reads", ())
        return schema.get("type") == "number" and any(isinstance(value, float) for value in reads)

    def _follow(self, schema: Schema) -> Schema:
        """Return an enum that a `$ref` names, titled; anything else as it is."""
        if isinstance(schema, bool) or "$ref" not in schema:
            return schema
        name = name_of(schema["$ref"])
        return {"title": name, **self.components[name]} if _is_enum(self.components[name]) else schema

    def _of_open_enum(self, schema: Mapping[str, Any]) -> TypePlan:
        if "title" not in schema:
            return _scalar("str", "STRING")
        name = self._enum(schema)
        codec = f'OpenEnum("{self.module_of(name)}", "{name}")'
        return TypePlan(f"{name} | str", codec, imported("OpenEnum"), frozenset({name}))

    def _enum(self, schema: Mapping[str, Any]) -> str:
        name: str = schema["title"]
        doc = schema.get("description") or f"The documented values of {name}."
        plan = EnumPlan(name, snake(name), doc, members(schema["enum"]))
        if self.enums.setdefault(name, plan).members != plan.members or name in self.models:
            message = f"{name} is the title of two different lists of values, or of a schema too"
            raise FaultsError([Fault(self.file, 0, "", message, "give one of them another title")])
        return name

    def _of_discriminator(self, schema: Mapping[str, Any]) -> TypePlan:
        key = schema["discriminator"]["propertyName"]
        mapping = schema["discriminator"].get("mapping") or {
            name_of(item["$ref"]): item["$ref"] for item in schema.get("oneOf") or schema["anyOf"]
        }
        choices = {value: self._of_reference(name_of(reference)) for value, reference in mapping.items()}
        codecs = ", ".join(f"{value!r}: {choice.codec}" for value, choice in choices.items())
        names = dict.fromkeys(choice.annotation for choice in choices.values())
        models = frozenset[str]().union(*(choice.models for choice in choices.values()))
        runtime = imported("ModelOf", "Discriminated")
        return TypePlan(" | ".join(names), f"Discriminated({key!r}, {{{codecs}}})", runtime, models)

    def _of_kinds(self, schema: Mapping[str, Any]) -> TypePlan:
        kinds = [kind for kind in schema["type"] if kind != "null"]
        choices = [self._of_kind({**schema, "type": kind}) for kind in kinds]
        plan = choices[0] if len(choices) == 1 else _one_of(choices)
        return nullable(plan) if "null" in schema["type"] else plan

    def _of_kind(self, schema: Mapping[str, Any]) -> TypePlan:
        match schema.get("type"):
            case "string":
                return self._of_string(schema)
            case "integer":
                return _scalar("int", "INTEGER")
            case "number":
                return _scalar("float", "NUMBER")
            case "boolean":
                return _scalar("bool", "BOOLEAN")
            case "array":
                return _container("list[{}]", "ListOf", self.of(schema.get("items", True)))
            case "object":
                return _container("dict[str, {}]", "MapOf", self.of(schema.get("additionalProperties", True)))
            case _:
                return anything()

    def _of_string(self, schema: Mapping[str, Any]) -> TypePlan:
        if "enum" in schema:
            values = ", ".join(map(repr, schema["enum"]))
            runtime = imported("choice") | {"typing:Literal"}
            plan = TypePlan(f"Literal[{values}]", f"choice({values})", runtime)
            if "title" not in schema:
                return plan
            name = self._enum(schema)
            return replace(plan, annotation=f"{name} | {plan.annotation}", models=frozenset({name}))
        name = schema.get("format", "")
        if name not in self.formats:
            return _scalar("str", "STRING")
        return _scalar(self.formats[name]["python"], constant(name))


def anything() -> TypePlan:
    """Return the type of a value that the documentation leaves open: parsed JSON."""
    return TypePlan("Any", "ANYTHING", imported("ANYTHING") | {"typing:Any"})


def nullable(plan: TypePlan) -> TypePlan:
    """Return the type of a value that may be null."""
    if plan.annotation == "Any":
        return plan
    annotation = plan.annotation if plan.annotation.endswith("| None") else f"{plan.annotation} | None"
    return replace(
        plan, annotation=annotation, codec=f"Nullable({plan.codec})", runtime=plan.runtime | imported("Nullable")
    )


def _scalar(python: str, codec: str) -> TypePlan:
    runtime = {*imported(codec)}
    runtime |= {wanted for name, wanted in _PYTHON_IMPORTS.items() if name in python}
    annotation = _CALENDAR.sub(r"dt.\1", python)
    if annotation != python:
        runtime.add("datetime:")
    return TypePlan(annotation, codec, frozenset(runtime))


def _container(annotation: str, codec: str, item: TypePlan) -> TypePlan:
    runtime = item.runtime | imported(codec)
    return TypePlan(annotation.format(item.annotation), f"{codec}({item.codec})", runtime, item.models)


def _one_of(choices: list[TypePlan]) -> TypePlan:
    parts = [part for choice in choices for part in choice.annotation.split(" | ")]
    return TypePlan(
        " | ".join(dict.fromkeys(parts)),
        f"OneOf({', '.join(choice.codec for choice in choices)})",
        imported("OneOf").union(*(choice.runtime for choice in choices)),
        frozenset().union(*(choice.models for choice in choices)),
    )


def _is_null(schema: Schema) -> bool:
    return isinstance(schema, Mapping) and schema.get("type") == "null"


def _is_enum(schema: Schema) -> bool:
    return isinstance(schema, Mapping) and "enum" in schema


def _is_any_string(schema: Schema) -> bool:
    return isinstance(schema, Mapping) and schema.get("type") == "string" and not schema.keys() & {"enum", "format"}
