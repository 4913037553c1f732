"""Errors: every failure has a class of the tree, with the message of the service and the remedy."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.stage import API, DOCS, Stage, operation
from workapis import errors
from workapis._api.api import ErrorFormat
from workapis._api.operation import RateLimit
from workapis._models.codec import ListOf, MapOf
from workapis._models.wire import INTEGER
from workapis.options import RetryPolicy
from workapis.transport import Response

TREE = {
    errors.ConfigurationError: errors.WorkAPIsError,
    errors.ArgumentError: errors.ConfigurationError,
    errors.TransportError: errors.WorkAPIsError,
    errors.RequestTimeoutError: errors.TransportError,
    errors.DeadlineError: errors.TransportError,
    errors.ResponseError: errors.WorkAPIsError,
    errors.StatusError: errors.ResponseError,
    errors.ReportedError: errors.ResponseError,
    errors.DecodeError: errors.ResponseError,
    errors.PaginationError: errors.WorkAPIsError,
}
ALL = [item for _, item in inspect.getmembers(errors, inspect.isclass) if issubclass(item, errors.WorkAPIsError)]


def test_the_tree_is_as_drawn() -> None:
    """Each class has its parent, and the drawing in the module names every class."""
    for kind, parent in TREE.items():
        assert kind.__bases__[0] is parent
    assert all(kind.__name__ in (errors.__doc__ or "") for kind in ALL)
    assert issubclass(errors.RequestTimeoutError, TimeoutError)
    assert issubclass(errors.ArgumentError, ValueError)


def status_error(stage: Stage, response: Response, api: Any = API, **more: Any) -> errors.StatusError:
    stage.script = [response]
    service = stage.service(api, retry=RetryPolicy(attempts=1))
    with pytest.raises(errors.StatusError) as caught:
        stage.call(operation(**more), service)
    return caught.value


KINDS = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.GoneError,
    418: errors.StatusError,
    422: errors.ValidationError,
    429: errors.RateLimitedError,
    302: errors.RedirectError,
    304: errors.StatusError,
    101: errors.StatusError,
    500: errors.ServerError,
    520: errors.ServerError,
    529: errors.ServerError,
    599: errors.ServerError,
}


@pytest.mark.parametrize("status", KINDS)
@pytest.mark.parametrize("body", [b"", b"<html>\xff", b'{"MESSAGE"', b'{"MESSAGE": 7}', b"[]", b"null", b"[" * 99_999])
def test_a_status_alone_decides_the_class(stage: Stage, status: int, body: bytes) -> None:
    """Whatever the body, the status chooses the class; 520 and its like are no exception."""
    error = status_error(stage, Response(status, {}, body), documented=frozenset({404, 500}))
    assert type(error) is KINDS[status]
    assert error.status == status
    assert error.documented is (status in (404, 500))
    assert error.reply is not None
    assert error.reply.content == body


def test_an_error_says_what_the_service_said_and_what_to_do(stage: Stage) -> None:
    """The message has operation, status, the words of the service, its request id, advice and the documentation."""
    body = b'{"MESSAGE": "You are not the site owner", "STATUS": "Error"}'
    error = status_error(stage, Response(401, {"X-Request-Id": "r-1"}, body))
    for part in (
        "doThings",
        "401",
        "You are not the site owner",
        ". Check the credentials, ",
        "base_url. [Request ID: r-1] [Docs: ",
        DOCS,
    ):
        assert part in str(error)
    assert (error.operation_id, error.docs_url, error.request_id) == ("doThings", DOCS, "r-1")
    assert error.body == {"MESSAGE": "You are not the site owner", "STATUS": "Error"}
    assert error.said == "You are not the site owner"


def test_messages_by_field_are_read(stage: Stage) -> None:
    """`errors` by field, as in WebWork's 422, and a map that is the whole body, as in TeamPulse's 400."""
    words = evolve(API, errors=ErrorFormat(message=("message",), fields="errors"))
    body = b'{"message": "invalid", "errors": {"email": ["required", "too long"], "role": "invalid", "x": 5}}'
    error = status_error(stage, Response(422, {}, body), words)
    assert isinstance(error, errors.ValidationError)
    assert error.fields == {"email": ("required", "too long"), "role": ("invalid",)}
    assert "email: required too long" in str(error)
    root = evolve(API, errors=ErrorFormat(fields=""))
    error = status_error(stage, Response(400, {}, b'{"te.note": "too long"}'), root)
    assert error.fields == {"te.note": ("too long",)}


NESTED = [
    (("/error/message",), b'{"error": {"message": "no"}}'),
    (("/errors/0/message",), b'{"errors": [{"message": "no"}, {"message": "never"}]}'),
    (("/0/message",), b'[{"message": "no"}]'),
    (("/error~1said",), b'{"error/said": "no"}'),
    (("/error/message", "title"), b'{"title": "no"}'),
    (("title", "/error/message"), b'{"error": {"message": "no"}, "title": 5}'),
    (("/errors/0/message",), b'{"errors": [], "message": "no"}'),
    (("/errors/x/message",), b'{"errors": [{"message": "never"}], "message": "no"}'),
]


@pytest.mark.parametrize(("words", "body"), NESTED)
def test_messages_below_a_key_are_read(stage: Stage, words: tuple[str, ...], body: bytes) -> None:
    """A word that begins with a slash is a JSON pointer; the first word that leads to a text is the message."""
    error = status_error(stage, Response(400, {}, body), evolve(API, errors=ErrorFormat(message=words)))
    assert error.said == "no"
    assert "no" in str(error)


LISTS: list[tuple[ErrorFormat, str, tuple[str, ...], dict[str, tuple[str, ...]]]] = [
    (ErrorFormat(), '[{"message": "no"}, {"message": "never"}]', ("no", "never"), {}),
    (ErrorFormat(), '["no", "", "no", "never"]', ("no", "never"), {}),
    (ErrorFormat(), '{"errors": ["Name can\'t be blank"]}', ("Name can't be blank",), {}),
    (ErrorFormat(), '{"errors": [{"code": "e7", "detail": "no"}, {"code": "e8"}, {"code": 9}]}', ("no", "e8", "9"), {}),
    (ErrorFormat(), '{"error": {"message": "no", "code": 7}}', ("no",), {}),
    (ErrorFormat(), '{"error": {"errors": [{"reason": "no"}]}}', ("no",), {}),
    (ErrorFormat(), '{"message": "no", "errors": ["never"]}', ("no",), {}),
    (ErrorFormat(), '[{"field": "name", "message": "is blank"}]', ("name: is blank",), {}),
    (ErrorFormat(), '[{"name": ["is blank", "is short"]}]', ("name: is blank is short",), {}),
    (ErrorFormat(), '{"errors": {"name": ["can\'t be blank"]}}', (), {"name": ("can't be blank",)}),
    (
        ErrorFormat(),
        '{"errors": {"home": {"city": "blank"}, "tags": [{"message": "odd"}]}}',
        (),
        {"home.city": ("blank",), "tags": ("odd",)},
    ),
    (ErrorFormat(message=("/errors/*/detail",)), '{"errors": [{"detail": "no", "title": "x"}, {}]}', ("no",), {}),
    (ErrorFormat(message=("/*/said",)), '[{"said": "no"}, {"said": "never"}]', ("no", "never"), {}),
    (ErrorFormat(message=("/a/*/b/*",)), '{"a": [{"b": ["no", "never"]}, {"b": "x"}]}', ("no", "never"), {}),
    (ErrorFormat(message=("/faults",)), '{"faults": {"name": "is blank"}}', ("name: is blank",), {}),
    (ErrorFormat(message=("/faults",)), '{"faults": 5, "title": "x"}', (), {}),
    (ErrorFormat(message=("/*x/a", "/*")), '{"*x": {"a": "no"}, "b": "never"}', ("no",), {}),
    (ErrorFormat(), '[[[[[[[["too deep"]]]]]]]]', (), {}),
]


@pytest.mark.parametrize(("words", "body", "messages", "fields"), LISTS)
def test_messages_in_lists_are_read(stage: Stage, words: ErrorFormat, body: str, messages: Any, fields: Any) -> None:
    """All of them are there one by one, and joined; those of fields by their names."""
    error = status_error(stage, Response(400, {}, body.encode()), evolve(API, errors=words))
    assert (error.messages, error.fields) == (messages, fields)
    assert error.said == "; ".join(messages)
    for text in (error.said, *(text for texts in fields.values() for text in texts)):
        assert text in str(error)


def test_messages_have_a_bound(stage: Stage) -> None:
    """A hundred of 2000 characters each are kept, what is said and shown is less."""
    many = json.dumps({"errors": [f"{number}" + "x" * 2100 for number in range(110)]})
    error = status_error(stage, Response(400, {}, many.encode()))
    assert [len(text) for text in error.messages] == [2001] * 100
    assert len(error.said) == 2001
    assert len(str(error)) < 1000
    many = json.dumps({"errors": {f"f{number}": "no" for number in range(200)}})
    assert len(status_error(stage, Response(400, {}, many.encode())).fields) == 100


def test_messages_by_field_below_a_key_are_read(stage: Stage) -> None:
    """The map of messages by field may be below a key too."""
    words = evolve(API, errors=ErrorFormat(fields="/error/fields"))
    error = status_error(stage, Response(400, {}, b'{"error": {"fields": {"email": ["required"]}}}'), words)
    assert error.fields == {"email": ("required",)}


@pytest.mark.parametrize(
    ("status", "limit", "header", "seconds"),
    [(429, 429, "90", 90.0), (503, 503, "90", 90.0), (429, 429, "", None)],
)
def test_the_status_of_the_limit(stage: Stage, status: int, limit: int, header: str, seconds: float | None) -> None:
    """429, and the status that the API documents for its limit, is a `RateLimitedError` with `retry_after`."""
    api = evolve(API, rate_limits=(RateLimit(10, 60, status=limit),))
    error = status_error(stage, Response(status, {"Retry-After": header} if header else {}), api)
    assert isinstance(error, errors.RateLimitedError)
    assert error.retry_after == seconds


def test_an_error_under_a_success_status_is_reported(stage: Stage) -> None:
    """`STATUS: Error` under 200 is a `ReportedError`, for reads, writes and responses without a payload."""
    for what in (operation(), operation("POST", reply=None), operation(envelope="thing")):
        stage.script = [Response(200, {}, b'{"STATUS": "Error", "MESSAGE": "no such thing", "thing": {}}')]
        with pytest.raises(errors.ReportedError, match="no such thing") as caught:
            stage.call(what)
        assert caught.value.status == 200
        assert caught.value.body == {"STATUS": "Error", "MESSAGE": "no such thing", "thing": {}}
    false = evolve(API, errors=ErrorFormat({"success": False}))
    for body, fails in ((b'{"success": false}', True), (b'{"success": "No"}', True), (b'{"success": true}', False)):
        stage.script = [Response(200, {}, body)]
        if fails:
            with pytest.raises(errors.ReportedError):
                stage.call(service=stage.service(false))
        else:
            assert stage.call(service=stage.service(false)).parsed == {}


def test_the_word_of_success_is_never_seen(stage: Stage) -> None:
    """The key that says only whether a call succeeded is not part of the value."""
    stage.script = [Response(200, {}, b'{"STATUS": "OK", "id": "7"}')]
    assert stage.call().parsed == {"id": "7"}


@pytest.mark.parametrize(
    "body",
    [b"<html>no</html>", b'{"a": [', b"\xff\xfe\xff", b"[" * 200_000, b"NaN", b'{"a": Infinity}', b"9" * 5000, b"{}{}"],
)
def test_bodies_that_are_not_json(stage: Stage, body: bytes) -> None:
    """HTML, truncated, badly encoded, too deep or otherwise broken JSON is a `DecodeError`."""
    stage.script = [Response(200, {}, body)] * 4
    with pytest.raises(errors.DecodeError) as caught:
        stage.call()
    assert len(stage.seen) == (1 if body.startswith(b"<html") else 4), "what may have been cut off is asked for again"
    assert caught.value.pointer == ""
    assert caught.value.reply is not None


def test_an_empty_body(stage: Stage) -> None:
    """An empty body is a `DecodeError` if a value is documented, and nothing if any value or none is."""
    stage.script = [Response(200, {}, b" ")] * 4
    with pytest.raises(errors.DecodeError, match="empty body"):
        stage.call(operation(reply=ListOf(INTEGER)))
    for reply in (operation(), operation(reply=None)):
        stage.script = [Response(204)]
        assert stage.call(reply).parsed is None
    stage.script = [Response(204)]
    assert stage.call(operation("PUT", reply=None)).parsed is None
    stage.script = [Response(200, {}, b"<html>")]
    with pytest.raises(errors.DecodeError, match="HTML"):
        stage.call(operation("PUT", reply=None))


def test_a_value_of_another_kind(stage: Stage) -> None:
    """The error has the pointer, the expected type and the type that came, and never the value."""
    stage.script = [Response(200, {}, b'{"things": {"a/b": [1, "private words"]}}')]
    with pytest.raises(errors.DecodeError) as caught:
        stage.call(operation(reply=MapOf(ListOf(INTEGER)), envelope="things"), stage.service(strict=True))
    error = caught.value
    assert (error.pointer, error.found) == ("/things/a~1b/1", "string of 13 characters")
    assert "private words" not in str(error) + repr(error)
    assert DOCS in str(error)


def test_a_missing_envelope(stage: Stage) -> None:
    """A body without the key that wraps the payload is a `DecodeError`."""
    for body in (b"{}", b"[]", b"5"):
        stage.script = [Response(200, {}, body)]
        with pytest.raises(errors.DecodeError, match="things"):
            stage.call(operation(envelope="things"))


@given(st.binary(max_size=200), st.integers(100, 599), st.sampled_from(["GET", "DELETE"]))
def test_whatever_comes_is_in_the_tree(body: bytes, status: int, method: str) -> None:
    """No body and no status raises anything that is not of the tree."""
    stage = Stage(script=[Response(status, {"Location": "::", "Retry-After": "x"}, body)])
    service = stage.service(retry=RetryPolicy(attempts=1))
    try:
        stage.call(operation(method, reply=ListOf(INTEGER)), service)
    except errors.ResponseError as error:
        caught = error
    else:
        return
    assert pickle.loads(pickle.dumps(caught)).reply == caught.reply
    assert caught.operation_id == "doThings"


@pytest.mark.parametrize("kind", ALL)
def test_every_error_pickles(kind: type[errors.WorkAPIsError]) -> None:
    """Pickle and copy keep class, message and attributes, and every class can be made from a message alone."""
    error = kind("the message", operation_id="doThings", docs_url=DOCS)
    error.__dict__["more"] = Response(500, {"A": "b"}, b"x")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert str(twin) == "the message"
        assert twin.__dict__ == error.__dict__
        assert twin.docs_url == DOCS
    assert kind.__doc__


def test_errors_of_the_transport_get_their_place(stage: Stage) -> None:
    """An error without a response names operation and documentation too, and the remedy."""
    stage.script = [errors.TransportError("broken")]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation("POST"))
    assert (caught.value.operation_id, caught.value.docs_url) == ("doThings", DOCS)
    advice = "Check the network, the proxy and base_url."
    applied = "The write may have been applied: check before you retry it."
    assert str(caught.value) == f"doThings: broken. {advice} {applied} [Docs: {DOCS}]"
    stage.script = [errors.TooLargeError("too large")]
    with pytest.raises(errors.TooLargeError, match="sizes="):
        stage.call()
    assert len(stage.seen) == 2
