"""Writes that the vendor documents with an envelope: clients wrap the arguments in it."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
from functools import cache
from typing import Any

import pytest

from scripts.plan.api_plan import plan
from scripts.plan.type_values import is_text
from scripts.plan.values import OperationPlan
from scripts.render import expressions
from tests.pipeline.plan.documented_wrappers import WRAPPERS
from tests.repository import FORMATS, published
from workapis.errors import WorkAPIsError
from workapis.testing import FakeService

OPERATIONS = {
    operation.id: operation
    for resource in plan("teamwork_projects", published("teamwork_projects"), FORMATS).resources
    for operation in resource.operations
    if not operation.is_further
}


@cache
def fake() -> FakeService:
    """Return the service of all clients here."""
    return FakeService("teamwork_projects")


def sent(operation: OperationPlan, is_async: bool, **arguments: Any) -> Any:
    """Return the body that a client sends to the fake; the response does not matter."""
    service, before = fake(), len(fake().log)
    client = service.async_client() if is_async else service.client()
    given = ["comments" if is_text(item.type) else 1 for item in operation.positional]
    with contextlib.suppress(WorkAPIsError):
        outcome = getattr(getattr(client, operation.resource), operation.method)(*given, **arguments)
        if is_async:
            asyncio.run(_awaited(outcome))
    (seen,) = service.log[before:]
    return seen.body


async def _awaited(outcome: Any) -> None:
    await outcome


OPEN = [name for name, item in OPERATIONS.items() if item.body and not expressions.classes(item.body.type)]
TYPED = [name for name in WRAPPERS if name not in OPEN]
SAMPLES = {"str": "A", "int": 7, "Identifier": 7, "bool": True, "Decimal": 1, "dt.date": dt.date(2026, 12, 24)}


def sample(annotation: str) -> Any:
    """Return a value of the first type of an annotation."""
    first = annotation.partition(" | ")[0]
    if first.startswith(("list[", "Sequence[")):
        return ["1"] if first.partition("[")[2].removesuffix("]") in SAMPLES else [{}]
    return SAMPLES.get(first, {})


def test_every_open_body_is_listed() -> None:
    """The writes with an open object as body are among those whose envelope was looked up in a source."""
    assert {*OPEN} < {*WRAPPERS}
    assert len(WRAPPERS) == 30
    assert OPEN == ["updatePermissions"]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", OPEN)
def test_every_open_body_is_sent_in_its_wrapper(name: str, is_async: bool) -> None:
    """A dict as body goes under the documented key, or is the body if none is documented."""
    wrapper, source = WRAPPERS[name]
    assert source
    body = {"name": "A", "list": [1, None]}
    assert sent(OPERATIONS[name], is_async, body=body) == ({wrapper: body} if wrapper else body)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", TYPED)
def test_every_described_body_is_sent_in_its_wrapper(name: str, is_async: bool) -> None:
    """Each argument is under its key, inside the documented envelope or beside it."""
    wrapper, source = WRAPPERS[name]
    assert source
    operation = OPERATIONS[name]
    inside = [item for item in operation.arguments if item.place == "body"]
    given = {item.name: sample(expressions.annotation(item.type)) for item in inside}
    body = sent(operation, is_async, **given)
    wrapped = body[wrapper] if wrapper else body
    beside = {key: value for key, value in body.items() if key != wrapper} if wrapper else {}
    assert {*wrapped, *beside} == {item.key for item in inside}
    assert {*beside} == ({"positionAfterId"} if name == "createCard" else set())


def test_a_key_beside_the_wrapper_is_an_argument() -> None:
    """The place of a new card is beside the card."""
    given = {"task_id": 7, "position_after_id": -1}
    assert sent(OPERATIONS["createCard"], False, **given) == {"card": {"taskId": 7}, "positionAfterId": -1}
