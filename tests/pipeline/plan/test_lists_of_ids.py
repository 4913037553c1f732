"""Arguments that are ids, or lists of them, take numbers, digits and the things themselves."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest

from scripts.plan.api_plan import plan
from scripts.plan.type_values import ModelType, ScalarType, TypePlan, UnionType, is_list, parts
from scripts.plan.values import ArgumentPlan, OperationPlan, operations
from scripts.render import expressions
from tests.repository import FORMATS, SLUGS, published
from workapis.errors import WorkAPIsError
from workapis.testing import FakeService

EVERY = [
    (slug, operation, argument)
    for slug in SLUGS
    for operation in operations(plan(slug, published(slug), FORMATS))
    for argument in operation.arguments
]
ARGUMENTS = [item for item in EVERY if item[2].place in {"path", "query"} and item[2].name.endswith("_ids")]
SENT = [item[1:] for item in ARGUMENTS if item[0] == "teamwork_projects" and is_list(item[2].type)]


def _is_number(kind: TypePlan) -> bool:
    inner = parts(kind)
    if isinstance(kind, ScalarType):
        return kind.format in {"integer", "id-number", "digits", "digits-or-empty"}
    return not isinstance(kind, UnionType) and bool(inner) and all(map(_is_number, inner))


def _name(item: str | OperationPlan | ArgumentPlan) -> str:
    return item if isinstance(item, str) else item.id if isinstance(item, OperationPlan) else item.name


@dataclass(frozen=True)
class Thing:
    id: int


@pytest.fixture(scope="module")
def service() -> FakeService:
    """Return a fake that records the requests; its responses do not matter."""
    return FakeService("teamwork_projects")


@pytest.mark.parametrize(("slug", "operation", "argument"), ARGUMENTS, ids=_name)
def test_each_is_typed_so(slug: str, operation: OperationPlan, argument: ArgumentPlan) -> None:
    """Of every API; a `list[int]` and a `list[str]` fit a sequence of identifiers."""
    expected = "Sequence[Identifier]" if is_list(argument.type) else "Identifier"
    assert expressions.argument_annotation(argument.type) == expected, (slug, operation.id)


@pytest.mark.parametrize(("operation", "argument"), SENT, ids=_name)
def test_each_is_sent_so(service: FakeService, operation: OperationPlan, argument: ArgumentPlan) -> None:
    """As one text, separated by commas."""
    before = len(service.log)
    method = getattr(getattr(service.client(), operation.resource), operation.method)
    days = {item.name: dt.date(2026, 12, 24) for item in operation.arguments if item.place == "query" and item.required}
    given: dict[str, Any] = {**days, argument.name: [1, "2", Thing(3)]}
    with suppress(WorkAPIsError):
        list(method(*[1 for _ in operation.positional], **given))
    sent = {(seen.method, seen.query[argument.key]) for seen in service.log[before:]}
    assert sent == {(f"{operation.resource}.{operation.method}", "1,2,3")}


BODIES = [
    item
    for item in EVERY
    if item[2].place == "body" and item[2].name.endswith(("_id", "_ids")) and _is_number(item[2].type)
]


def test_bodies_have_ids() -> None:
    """The law below runs over as many as there are."""
    assert len(BODIES) >= 80


@pytest.mark.parametrize(("slug", "operation", "argument"), BODIES, ids=_name)
def test_each_in_a_body_takes_things(slug: str, operation: OperationPlan, argument: ArgumentPlan) -> None:
    """Numbers, digits and things are typed so, and written as the same id."""
    assert "Identifier" in expressions.argument_annotation(argument.type), (slug, operation.id)
    assert operation.body is not None
    kinds = [kind for kind in (operation.body.type, operation.body.around) if isinstance(kind, ModelType)]
    found = [getattr(import_module(f"workapis.{slug}.models"), kind.name).FIELDS for kind in kinds]
    (codec,) = {item.codec for fields in found for item in fields if item.keys[0] == argument.key}
    as_list = is_list(argument.type)
    written = [codec.write([value] if as_list else value) for value in (3, "3", Thing(3))]
    assert written in ([[3]] * 3, [["3"]] * 3, ["3"] * 3, [3] * 3)
