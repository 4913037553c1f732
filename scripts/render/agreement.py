"""Compare the plan with openapi-python-client's result for the same schemas; a difference is an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.document.fault import Fault
from scripts.document.pointer import join
from scripts.plan.type_values import LiteralType, NullableType, TypePlan
from scripts.plan.values import ApiPlan, FieldPlan, ModelPlan

_FIX = "simplify the schema, or correct the part of the pipeline that reads it wrongly: scripts/plan or the projection"


def disagreements(plan: ApiPlan, models: Iterable[Any]) -> Iterator[Fault]:
    """Yield an error for each class, key, required key, null and enum that differs.

    Args:
        plan: the plan of the client.
        models: the generator's models of the projection, in its order.
    """
    found = {str(model.class_info.name): model for model in models if isinstance(model, ModelProperty)}
    names = [model.name for model in plan.models]
    if [*found] != names:
        yield _fault(plan, "/components/schemas", [*found], names)
    for model in plan.models:
        if model.name in found:
            yield from _of_model(plan, model, found[model.name])


def _of_model(plan: ApiPlan, model: ModelPlan, found: ModelProperty) -> Iterator[Fault]:
    place = f"/components/schemas/{model.name}"
    required, optional = found.required_properties or [], found.optional_properties or []
    keys = {field.keys[0] for field in model.fields}
    for told, wanted in ((required, True), (optional, False)):
        given = [_key(item) for item in told if item.name in keys]
        planned = [field.keys[0] for field in model.fields if field.required is wanted]
        if given != planned:
            yield _fault(plan, place, given, planned)
    properties = {_key(item): item for item in (*required, *optional)}
    for field in model.fields:
        if field.keys[0] in properties:
            yield from _of_field(plan, place, field, properties)


def _of_field(plan: ApiPlan, place: str, field: FieldPlan, properties: Mapping[str, Any]) -> Iterator[Fault]:
    found, type_ = properties[field.keys[0]], field.type
    there = join(place, "properties", field.keys[0])
    if isinstance(found, AnyProperty):  # the projection leaves it open
        return
    given, planned = _may_be_null(found), isinstance(type_, NullableType)
    if given != planned:
        yield _fault(plan, there, "null" if given else "no null", "null" if planned else "no null")
    values, known = _values(found), _planned_values(type_)
    if values != known:
        yield _fault(plan, there, sorted(values), sorted(known))


def _key(found: Any) -> str:
    key: str = found.name.get_untrusted_value()  # it is compared, never printed as code
    return key


def _may_be_null(found: object) -> bool:
    return isinstance(found, UnionProperty) and any(isinstance(item, NoneProperty) for item in found.inner_properties)


def _values(found: object) -> set[str]:
    parts = found.inner_properties if isinstance(found, UnionProperty) else [found]
    return {str(value) for item in parts if isinstance(item, LiteralEnumProperty) for value in item.values}


def _planned_values(plan: TypePlan) -> set[str]:
    inner = plan.type if isinstance(plan, NullableType) else plan
    return {*inner.values} if isinstance(inner, LiteralType) else set()


def _fault(plan: ApiPlan, place: str, given: object, planned: object) -> Fault:
    message = f"openapi-python-client reads {given} here, the plan {planned}"
    return Fault(f"specs/{plan.slug}/openapi.yaml", 0, place, message, _FIX)
