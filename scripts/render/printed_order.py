"""Order the keys of a model as in payloads, because msgspec finds the next key faster in the expected order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.plan.type_values import ListType, ModelType, NullableType, TypePlan
from scripts.plan.values import ApiPlan
from scripts.spec.operations import structured

Order = dict[str, int]


def printed_orders(plan: ApiPlan, document: Mapping[str, Any]) -> dict[str, Order]:
    """Return the place of each key in its first documented example, for each model with a response example."""
    types: dict[str, dict[str, TypePlan]] = {
        item.name: {key: field.type for field in item.fields for key in field.keys} for item in plan.models
    }
    found: dict[str, Order] = {}
    replies = {item.id: item for resource in plan.resources for item in resource.operations if item.reply}
    for told in _operations(document):
        operation = replies.get(told.get("operationId", ""))
        if operation is None or operation.reply is None:
            continue
        for value in _examples(document, told):
            payload = value.get(operation.envelope) if operation.envelope and isinstance(value, dict) else value
            _learn(operation.reply, payload, types, found)
    return found


def _operations(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for item in document["paths"].values():
        yield from (told for told in item.values() if isinstance(told, dict) and "responses" in told)


def _examples(document: Mapping[str, Any], told: Mapping[str, Any]) -> Iterator[Any]:
    for status, response in told["responses"].items():
        media = (structured(document, response) if status.startswith("2") else None) or {}
        yield from (example["value"] for example in media.get("examples", {}).values() if "value" in example)


def _learn(plan: TypePlan, value: Any, types: dict[str, dict[str, TypePlan]], found: dict[str, Order]) -> None:
    if isinstance(plan, NullableType):
        _learn(plan.type, value, types, found)
    elif isinstance(plan, ListType) and isinstance(value, list):
        for item in value:
            _learn(plan.item, item, types, found)
    elif isinstance(plan, ModelType) and isinstance(value, dict):
        order = found.setdefault(plan.name, {})
        for key, inner in value.items():
            order.setdefault(key, len(order))
            if key in types[plan.name]:
                _learn(types[plan.name][key], inner, types, found)
