"""The docstring of a method says what the documentation leaves open of a response or a body."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

import pytest

from scripts.plan.api_plan import plan
from scripts.plan.type_values import ModelType, TypePlan
from scripts.plan.values import ApiPlan, OperationPlan
from scripts.render import docstrings, expressions
from tests.repository import FORMATS, SLUGS, published

ITEMS = "The items are undocumented."
REPLY = "The response is undocumented."
BODY = "The request body has no type: it is undocumented, or sources disagree."
PART = "Undocumented in the response: `data`."
PLANS = {slug: plan(slug, published(slug), FORMATS) for slug in SLUGS}
OPEN = {"type": "object"}
CLOSED = {"type": "object", "additionalProperties": {"type": "integer"}}


def _annotated(plan: TypePlan) -> str:
    return expressions.annotation(plan)


def _is_open(plan: TypePlan) -> bool:
    return re.search(r"\bAny\b", _annotated(plan)) is not None


def _told(text: str) -> set[str]:
    words = " ".join(text.split())
    return {sentence for sentence in (ITEMS, REPLY, PART, BODY) if sentence in words}


@pytest.mark.parametrize("slug", SLUGS)
def test_each_method_says_what_is_left_open(slug: str) -> None:
    """Sync and async: a result, its `data`, or a body with the annotation `Any` is mentioned, and nothing else is."""
    for resource in PLANS[slug].resources:
        module = import_module(f"workapis_generated.{slug}.resources.{resource.name}")
        for operation in resource.operations:
            for name in (resource.class_name, f"Async{resource.class_name}"):
                method = getattr(getattr(module, name), operation.method)
                assert (operation.id, _told(method.__doc__)) == (operation.id, _expected(operation, PLANS[slug]))


def _expected(operation: OperationPlan, api: ApiPlan) -> set[str]:
    returned = None if operation.download else operation.item or operation.reply
    body = operation.body.type if operation.body else None
    open_result = returned is not None and _is_open(returned)
    open_body = body is not None and _is_open(body)
    told = {ITEMS if operation.item else REPLY: open_result, BODY: open_body, PART: _has_open_data(operation, api)}
    return {sentence for sentence, is_open in told.items() if is_open}


def _has_open_data(operation: OperationPlan, api: ApiPlan) -> bool:
    if not isinstance(operation.reply, ModelType) or operation.envelope:
        return False
    fields = next(item.fields for item in api.models if item.name == operation.reply.name)
    return any(item.name == "data" and _annotated(item.type) == "Any" for item in fields)


@pytest.mark.parametrize(
    ("reply", "body", "told"),
    [
        (OPEN, CLOSED, {REPLY}),
        ({}, CLOSED, {REPLY}),
        ({"type": "array"}, CLOSED, {REPLY}),
        (CLOSED, OPEN, {BODY}),
        (OPEN, OPEN, {REPLY, BODY}),
        (CLOSED, CLOSED, set()),
    ],
)
def test_reply_and_body_are_told_of_apart(reply: Any, body: Any, told: set[str]) -> None:
    made = _small("post", reply, requestBody={"content": {"application/json": {"schema": body}}})
    assert _told(docstrings.of_operation(made.resources[0].operations[0], made)) == told


def test_items_are_told_of_in_a_list() -> None:
    """A list says it of its items."""
    made = _small("get", {"type": "array", "items": OPEN}, **{"x-workapis-pagination": {"style": "unknown"}})
    assert _told(docstrings.of_operation(made.resources[0].operations[0], made)) == {ITEMS}


def _small(verb: str, reply: Any, **words: Any) -> ApiPlan:
    operation = {
        "operationId": "doThings",
        "x-workapis-method": "things.do",
        "responses": {"200": {"description": "d", "content": {"application/json": {"schema": reply}}}},
    }
    paths = {"/things": {verb: operation | words}}
    document = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "x-workapis-client": "A", "paths": paths}
    return plan("a", document, FORMATS)
