"""Writes whose body is an open object: clients wrap it in the key that the vendor documents."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from scripts.plan.api_plan import plan
from scripts.plan.type_values import is_text
from scripts.plan.values import OperationPlan
from scripts.render import expressions
from tests.pipeline.plan.documented_wrappers import WRAPPERS
from tests.repository import FORMATS, published
from workapis.errors import WorkAPIsError
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.transport import Request, Response

OPERATIONS = {
    operation.id: operation
    for resource in plan("teamwork_projects", published("teamwork_projects"), FORMATS).resources
    for operation in resource.operations
    if not operation.is_further
}
DONE = Response(200, {}, b'{"STATUS":"OK","id":"1"}')


@dataclass
class Sent:
    """A transport that keeps the bodies of the requests, and answers that all is done."""

    bodies: list[Any] = field(default_factory=list[Any])

    def send(self, request: Request) -> Response:
        """Keep the body."""
        self.bodies.append(json.loads(request.content) if isinstance(request.content, bytes) else None)
        return DONE


@dataclass
class SentLater:
    """The same for clients of asyncio."""

    sent: Sent

    async def send(self, request: Request) -> Response:
        """Keep the body."""
        return self.sent.send(request)


def sent(operation: OperationPlan, is_async: bool, **arguments: Any) -> Any:
    """Return the body that a client sends; the reply fits most operations, and is none of this matter."""
    transport = Sent()
    given = ["comments" if is_text(item.type) else 1 for item in operation.positional]
    with contextlib.suppress(WorkAPIsError):
        if is_async:
            asyncio.run(_later(operation, SentLater(transport), given, arguments))
        else:
            client = TeamworkProjects(base_url="https://x.example", api_key="k", transport=transport)
            getattr(getattr(client, operation.resource), operation.method)(*given, **arguments)
    (body,) = transport.bodies
    return body


async def _later(operation: OperationPlan, transport: SentLater, given: list[Any], arguments: dict[str, Any]) -> None:
    client = AsyncTeamworkProjects(base_url="https://x.example", api_key="k", transport=transport)
    await getattr(getattr(client, operation.resource), operation.method)(*given, **arguments)


def test_every_open_body_is_listed() -> None:
    """The writes that take an open object as body are those of which a source was asked for the wrapper."""
    assert {name for name, item in OPERATIONS.items() if item.body and not expressions.classes(item.body.type)} == {
        *WRAPPERS
    }
    assert len(WRAPPERS) == 30


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", WRAPPERS)
def test_every_open_body_is_sent_in_its_wrapper(name: str, is_async: bool) -> None:
    """A dict that is given as body stands under the documented key, or as it is where none is documented."""
    wrapper, source = WRAPPERS[name]
    assert source
    body = {"name": "A", "list": [1, None]}
    assert sent(OPERATIONS[name], is_async, body=body) == ({wrapper: body} if wrapper else body)


def test_a_key_beside_the_wrapper_is_an_argument() -> None:
    """The place of a new card stands beside the card."""
    given = {"body": {"taskId": 7}, "position_after_id": -1}
    assert sent(OPERATIONS["createCard"], False, **given) == {"card": {"taskId": 7}, "positionAfterId": -1}
