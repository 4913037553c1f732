"""What the flow does for files and validators, in the places that a change of one sign would move."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from tests.fakes.stage import API, DOCS, Stage, operation
from tests.runtime.call.test_renewal import Renewing
from workapis import errors
from workapis._api.operation import RequestBody
from workapis._call.exchange import call, open_target
from workapis._formats.formats import Formats, TypedElements
from workapis._models.codec import ANYTHING
from workapis._request.prepare import PreparedRequest
from workapis.options import CallOptions, Hooks, RetryPolicy
from workapis.transport import Response
from workapis.uploads import FileContent


def opened(stage: Stage, *, streamed: bool = True, headers: Any = None, **options: Any) -> Response:
    """Open a target by the driver of a stage."""
    target = PreparedRequest("/things.json", headers or {}, None, streamed=streamed)
    response: Response = stage.run(open_target(stage.service(**options), operation(), target))
    return response


def test_an_answer_in_parts_is_asked_for_and_not_read(stage: Stage) -> None:
    """It is asked for uncompressed, and given as it came, whatever is in it."""
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
    """It is repeated, is told of, takes options and fails as calls do."""
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


def test_a_body_that_is_a_file_says_its_own_type(stage: Stage) -> None:
    """JSON is said of bytes alone; a file is sent again where it can be rewound."""
    content = FileContent(b"abc", 3)
    stage.script = [Response(429), Response(200, {}, b"{}")]
    stage.call(operation("POST"), content=content)
    assert [request.content for request in stage.seen] == [content, content]
    assert "content-type" not in stage.seen[0].headers
    stage.call(operation("POST"), content=b"{}")
    assert stage.seen[2].headers["content-type"] == "application/json"


@pytest.mark.parametrize("name", ["If-None-Match", "if-modified-since"])
def test_a_304_to_a_validator(stage: Stage, name: str) -> None:
    """It is `NotModified`, with the service's validator, and is not repeated."""
    stage.script = [Response(304, {"ETag": '"v2"'})]
    with pytest.raises(errors.NotModified) as caught:
        stage.call(options=CallOptions(headers={name: "x"}))
    assert (caught.value.etag, caught.value.status, len(stage.seen)) == ('"v2"', 304, 1)


@pytest.mark.parametrize("headers", [{}, {"If-Match": "x"}])
def test_a_304_to_nothing(stage: Stage, headers: dict[str, str]) -> None:
    """Without a validator it is a status like any other."""
    stage.script = [Response(304)]
    with pytest.raises(errors.StatusError) as caught:
        stage.call(options=CallOptions(headers=headers))
    assert type(caught.value) is errors.StatusError


@pytest.mark.parametrize(("first", "sent"), [(True, True), (False, False)])
def test_what_was_sent_before_is_remembered(stage: Stage, first: bool, sent: bool) -> None:
    """The last of several errors says whether any attempt sent something."""
    stage.script = [errors.TransportError("a", sent=first), errors.TransportError("b", sent=False)]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(options=CallOptions(retry=RetryPolicy(attempts=2)))
    assert caught.value.sent is sent
    assert not caught.value.may_have_been_applied


def test_a_write_is_repeated_for_what_its_own_attempt_sent(stage: Stage) -> None:
    """After a refusal that was answered, an attempt that sent nothing is repeated all the same."""
    stage.script = [Response(429), errors.TransportError("b", sent=False), Response(200, {}, b"{}")]
    assert stage.call(operation("POST")).attempts == 3


def test_what_was_not_sent_is_no_repetition(stage: Stage) -> None:
    """After renewed credentials and an attempt that sent nothing, the first DELETE that is let in may find nothing."""
    stage.script = [Response(401), errors.TransportError("b", sent=False), Response(404)]
    with pytest.raises(errors.NotFoundError):
        stage.call(operation("DELETE"), stage.service(auth=Renewing()))


def test_the_format_of_a_call(stage: Stage) -> None:
    """That of the call goes before that of the client, and decides suffix, header and body."""
    api = evolve(API, formats=Formats("json", ("xml",), TypedElements()))
    what = operation("POST", body=RequestBody(ANYTHING))
    stage.script = [Response(200, {}, b"<a>1</a>"), Response(200, {}, b"{}"), Response(200, {}, b"{}")]
    arguments = {"body": {"a": 1}}
    stage.run(call(stage.service(api, format="xml"), what, arguments))
    stage.run(call(stage.service(api, format="xml"), what, arguments, CallOptions(format="json")))
    stage.run(call(stage.service(api), what, arguments, CallOptions(deadline=5.0)))
    assert [request.url.rpartition(".")[2] for request in stage.seen] == ["xml", "json", "json"]
    assert [request.headers["accept"] for request in stage.seen] == ["application/xml", *["application/json"] * 2]
    bodies = [request.content for request in stage.seen]
    assert [body[:1] for body in bodies if isinstance(body, bytes)] == [b"<", b"{", b"{"]


def test_an_end_that_nothing_was_sent_before_says_so(stage: Stage) -> None:
    """A deadline that passes while no connection is found sent nothing."""
    stage.takes = 5.0
    stage.script = [errors.TransportError("no connection", sent=False)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(operation("POST"), options=CallOptions(deadline=5))
    assert caught.value.sent is False
    assert caught.value.may_have_been_applied is False
