"""Plan the models of a client from the component schemas of a bundle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.document.fault import Fault, FaultsError, Gathering
from scripts.document.pointer import join
from scripts.plan.python_names import MODEL_NAMES, attribute, snake
from scripts.plan.type_values import ListType, NullableType, ScalarType, TypePlan
from scripts.plan.types import Types, is_model
from scripts.plan.values import FieldPlan, ModelPlan, former_names, with_former
from scripts.spec import field_sources, spellings


def models(file: str, types: Types) -> tuple[ModelPlan, ...]:
    """Return the models, sorted by name.

    Raises:
        FaultsError: two properties of a schema would be one attribute.
    """
    found = Gathering()
    names = [name for name in sorted(types.components) if is_model(types.components[name])]
    plans = [found.take(model_plan, file, name, types) for name in names]
    found.tell()
    return tuple(filter(None, plans))


def model_plan(file: str, name: str, types: Types) -> ModelPlan:
    """Return the model of one component schema; raises `FaultsError` as `models` does."""
    schema = types.components[name]
    fields = [_field(key, schema, types) for key in _written_keys(schema)]
    _refuse_collisions(file, name, fields)
    doc = with_deprecation(schema.get("description") or schema.get("title") or name, schema)
    source = field_sources.told_of_schema(schema)
    names = {key: item.name for item in fields for key in item.keys}
    shown = tuple(
        names[key] for key in schema.get("x-workapis-shown", ()) if key in names
    )  # a lint rule reports others
    return ModelPlan(name, snake(name), "\n\n".join(filter(None, [doc, source])), tuple(fields), shown)


def with_deprecation(text: str, *nodes: Mapping[str, Any]) -> str:
    """Return a text with the note that a node, a schema, a parameter or an operation, is deprecated."""
    return f"{text} Deprecated by the vendor.".lstrip() if is_deprecated(*nodes) else text


def is_deprecated(*nodes: Mapping[str, Any]) -> bool:
    """Return whether the service deprecates one of the nodes."""
    return any(node.get("deprecated") is True for node in nodes)


def with_default(text: str, *schemas: Mapping[str, Any]) -> str:
    """Return a text with the default that the service has for an argument, as the first of the schemas documents it.

    The client sends no default.
    """
    values = [schema["default"] for schema in schemas if "default" in schema]
    told = ["an empty string" if value == "" else f"`{value}`" for value in values[:1]]
    return " ".join(filter(None, [text, *(f"Default of the service: {value}." for value in told)]))


def _written_keys(schema: Mapping[str, Any]) -> list[str]:
    return [key for key, value in schema["properties"].items() if "x-workapis-same-as" not in value]


def _field(key: str, schema: Mapping[str, Any], types: Types) -> FieldPlan:
    properties: Mapping[str, Mapping[str, Any]] = schema["properties"]
    others = [other for other, value in properties.items() if value.get("x-workapis-same-as") == key]
    name = properties[key].get("x-workapis-name") or attribute(key, MODEL_NAMES)
    former = former_names(properties[key])
    return FieldPlan(
        name=name,
        keys=(key, *others),
        type=_of_ids(types.of(properties[key])) if name.endswith(("_id", "_ids")) else types.of(properties[key]),
        required=key in spellings.required(schema),
        doc=with_former(f"{_told(properties[key])} {field_sources.told_of_field(schema, key)}".rstrip(), former),
        former=former,
    )


def _of_ids(plan: TypePlan) -> TypePlan:
    """Return the type of numbers that are ids, for which an encoder accepts objects too."""
    match plan:
        case ScalarType("integer"):
            return ScalarType("id-number", plan.python)
        case ListType(item):
            return ListType(_of_ids(item))
        case NullableType(inner):
            return NullableType(_of_ids(inner))
        case _:
            return plan


def _told(schema: Mapping[str, Any]) -> str:
    text: str = schema.get("description") or "Undocumented."
    return with_deprecation(text, schema)


def _refuse_collisions(file: str, name: str, fields: list[FieldPlan]) -> None:
    seen: dict[str, str] = {}
    faults = []
    for item in fields:
        if item.name in seen:
            pointer = join("/components/schemas", name, "properties", item.keys[0])
            message = f"{item.keys[0]!r} and {seen[item.name]!r} would both be the attribute {item.name!r}"
            fix = "add x-workapis-same-as to one if both mean the same, or name it with x-workapis-name"
            faults.append(Fault(file, 0, pointer, message, fix))
        seen[item.name] = item.keys[0]
    if faults:
        raise FaultsError(faults)
