"""Streamed responses: requested as any other, and not decoded."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fakes.stage import DOCS, Stage, operation
from workapis import errors
from workapis._call.exchange import open_target
from workapis._request.prepare import PreparedRequest
from workapis.options import CallOptions, Hooks
from workapis.transport import Response


def opened(stage: Stage, *, streamed: bool = True, headers: Any = None, **options: Any) -> Response:
    """Open a target by the driver of a stage."""
    target = PreparedRequest("/things.json", headers or {}, None, streamed=streamed)
    response: Response = stage.run(open_target(stage.service(**options), operation(), target))
    return response


def test_an_answer_in_parts_is_asked_for_and_not_read(stage: Stage) -> None:
    """It is requested uncompressed, and passed on as it came, whatever is in it."""
    body = [b"not", b"json"]
    stage.script = [Response(200, {"X-A": "b"}, stream=body)]
    response = opened(stage)
    assert response.stream is body
    (request,) = stage.seen
    assert request.streamed
    assert request.headers["accept-encoding"] == "identity"
    assert request.url == "https://acme.example.org/api/things.json"
    stage.call()
    assert not stage.seen[1].streamed
    assert stage.seen[1].headers["accept-encoding"] == "gzip, deflate"


def test_opening_is_a_call_like_any_other(stage: Stage) -> None:
    """It is retried and observed, takes options and fails as calls do."""
    events: list[Any] = []
    hooks = Hooks(call_started=events.append, call_ended=events.append)
    stage.script = [Response(503), Response(200, stream=[])]
    assert opened(stage, hooks=hooks, headers={"Accept": "*/*"}).status == 200
    assert [(event.status, event.error, event.attempts) for event in events] == [(None, None, 0), (200, None, 2)]
    assert stage.seen[0].headers["accept"] == "*/*"
    target = PreparedRequest("/things.json", {}, None, streamed=True)
    stage.script = [Response(404)]
    with pytest.raises(errors.NotFoundError) as caught:
        stage.run(open_target(stage.service(hooks=hooks), operation(), target, CallOptions(headers={"X-A": "b"})))
    assert caught.value.docs_url == DOCS
    assert stage.seen[-1].headers["x-a"] == "b"
    assert (events[-1].status, events[-1].error) == (404, "NotFoundError")
