"""The body of a success says that the call was done, that it failed, or neither."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, ClassVar

import pytest
from attrs import define

from tests.fakes.stage import Stage, operation
from workapis._api.api import Api, ErrorFormat
from workapis._api.operation import Operation
from workapis._formats.formats import Formats
from workapis._models.codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._models.json_field import Field
from workapis._models.model import Model
from workapis._models.wire import INTEGER, STRING
from workapis._response.decoder import ResponseDecoder
from workapis.errors import DecodeError, ReportedError
from workapis.transport import Response
from workapis.unset import UNSET, Unset

WORDS = ErrorFormat({"STATUS": "Bad"}, ("MESSAGE",))
FAILED = (
    *("error", "errors", "fail", "failed", "failure", "false", "no", "0", "ko", "not ok", "nok", "invalid"),
    *("denied", "forbidden", "unauthorized", "unauthenticated", "exception", "rejected"),
    *("400", "404", "499", "500", "599"),
)
DONE = (
    *("ok", "okay", "success", "successful", "succeeded", "true", "yes", "1", "done"),
    *("created", "updated", "deleted", "completed", "accepted", "200", "201", "299"),
)
NEITHER_TEXTS = (
    "",
    " ",
    "maybe",
    "2",
    "4",
    "20",
    "40",
    "2000",
    "4000",
    "199",
    "300",
    "399",
    "2xx",
    "4xx",
    "-400",
    "o k",
)
FAILED_VALUES: tuple[Any, ...] = (False, 0, 400, 401, 599)
DONE_VALUES: tuple[Any, ...] = (True, 1, 200, 201, 299)
NEITHER_VALUES: tuple[Any, ...] = (None, -1, 2, 199, 300, 399, 600, -400, 0.0, 1.0, 200.0, 400.0)
UNSAID = "a body that confirms the write"


@define(frozen=True, kw_only=True, repr=False)
class Ticket(Model):
    """A model whose keys at the root are `id` or `ID`, `Errors`, `errors` and `MESSAGE`."""

    id: int | Unset = UNSET
    errors: Any = UNSET
    message: str | Unset = UNSET
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id", "ID"), INTEGER),
        Field("errors", ("Errors", "errors"), ANYTHING),
        Field("message", ("MESSAGE",), STRING),
    )


TICKET = ModelOf[Ticket](__name__, "Ticket")
OPEN = operation("POST")
A_MAP = operation("POST", reply=MapOf(ANYTHING))
NOTHING = operation("POST", reply=None)
A_TICKET = operation("POST", reply=TICKET)
A_LIST = operation("POST", reply=ListOf(ANYTHING))
A_TEXT = operation("POST", reply=STRING)
A_THING = operation("POST", envelope="thing", beside=("error", "MESSAGE", "STATUS", "count"))


def said_by(what: Operation[Any], content: bytes, words: ErrorFormat = WORDS) -> str:
    """Return what a body says: failed, done or neither."""
    api = Api("small", "Small", "https://small.example", errors=words, formats=Formats(also=("xml",)))
    decoder = ResponseDecoder(Stage().service(api, base_url="https://small.example"), what)
    try:
        decoder.reply(Response(200, {}, content), 1)
    except ReportedError:
        return "failed"
    except DecodeError as error:
        return "neither" if error.expected == UNSAID else "done"  # a payload that does not read is another matter
    return "done"


def said(what: Operation[Any], document: object, words: ErrorFormat = WORDS) -> str:
    """Return what a JSON value says: failed, done or neither."""
    return said_by(what, json.dumps(document).encode(), words)


def spelled(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return texts in several cases, and with blanks around."""
    return tuple(form for text in texts for form in (text, text.upper(), text.title(), f" {text}\t"))


@pytest.mark.parametrize("value", [*spelled(FAILED), *FAILED_VALUES], ids=repr)
def test_a_mark_says_that_a_call_failed(value: object) -> None:
    """Each word, number and boolean of failure counts in a mark, beside a payload, alone and as the whole body."""
    assert said(NOTHING, {"STATUS": value}) == "failed"
    assert said(A_THING, {"STATUS": value, "thing": {}}) == "failed"
    assert said(operation("GET"), {"STATUS": value, "id": 7}) == "failed"
    assert said(NOTHING, value) == "failed"
    assert said(A_LIST, value) == "failed"


@pytest.mark.parametrize("value", [*spelled(DONE), *DONE_VALUES], ids=repr)
def test_a_mark_says_that_a_call_was_done(value: object) -> None:
    """Each word, number and boolean of success counts in a mark, and as the whole body if no other is named."""
    assert said(NOTHING, {"STATUS": value}) == "done"
    assert said(NOTHING, {"status": value}) == "done"
    assert said(A_TICKET, {"STATUS": value}) == "done"
    assert said(NOTHING, value) == "done"
    assert said(OPEN, value) == "done"
    assert said(A_LIST, value) == said(A_TICKET, value) == said(A_TEXT, value) == "neither"


@pytest.mark.parametrize("value", [*NEITHER_TEXTS, *NEITHER_VALUES], ids=repr)
def test_other_values_say_nothing(value: object) -> None:
    """A text, number or null that is on no list is no word of success, and none of failure."""
    assert said(NOTHING, {"STATUS": value}) == "neither"
    assert said(A_THING, {"STATUS": value, "thing": {}}) == "done"
    assert said(NOTHING, value) == "neither"
    assert said(OPEN, value) == "neither"


@pytest.mark.parametrize(
    ("documented", "value", "fails"),
    [
        *[("Bad", "Bad", True), ("Bad", "bad", False), ("Bad", "", False)],
        *[(7, 7, True), (7, 7.0, False), (1, True, False), (True, True, True), (True, 1, False), (None, None, True)],
    ],
)
def test_the_documented_word_of_failure_is_taken_literally(documented: object, value: object, fails: bool) -> None:
    """A value that the documentation gives to failure is one if it is the same, of the same type."""
    words = ErrorFormat({"mark": documented, "other": "x"})
    assert said(operation("GET"), {"mark": value}, words) == ("failed" if fails else "done")
    assert said(A_THING, {"mark": value, "thing": 1}, words) == ("failed" if fails else "done")


def test_every_mark_of_an_api_counts() -> None:
    """If an API has several, one that says failure is enough; a missing key says nothing."""
    words = ErrorFormat({"first": None, "second": "x"})
    assert said(operation("GET"), {"second": "no"}, words) == "failed"
    assert said(operation("GET"), {"second": "yes"}, words) == "done"
    assert said(operation("GET"), {"first": "yes", "second": "no"}, words) == "failed"
    assert said(operation("GET"), ["no"], words) == said(operation("GET"), "no", words) == "done"
    assert said(NOTHING, {"first": "maybe", "second": "yes"}, words) == "done"


@pytest.mark.parametrize("key", ["STATUS", "status", "Status"])
def test_the_case_of_a_mark(key: str) -> None:
    """A mark in another case fails a write of which no payload is documented, and none that has one."""
    assert said(NOTHING, {key: "no", "id": 7}) == "failed"
    assert said(NOTHING, {"id": 7, key: "ok"}) == "done"
    assert said(A_THING, {key: "no", "thing": 1}) == ("failed" if key == "STATUS" else "done")
    assert said(OPEN, {key: "no", "id": 7}) == ("failed" if key == "STATUS" else "done")


@pytest.mark.parametrize("mark", ["status", "success", "ok", "Status", "SUCCESS"])
@pytest.mark.parametrize("what", [OPEN, A_MAP], ids=["any", "map"])
def test_an_open_reply_that_is_only_a_refusal_fails(what: Operation[Any], mark: str) -> None:
    """If any response is documented, common marks count beside nothing but messages."""
    none = ErrorFormat()
    for key in ("message", "error", "errors", "code", "detail", "Message", "CODE"):
        assert said(what, {mark: "failed", key: ""}, none) == "failed"
    assert said(what, {mark: "failed"}, none) == "failed"
    assert said(what, {mark: "failed", "id": 7}, none) == "done"
    assert said(what, {mark: "ok", "message": "no"}, none) == "done"
    assert said(NOTHING, {mark: "failed"}, none) == "neither"
    assert said(A_THING, {mark: "failed", "thing": 1}, none) == "done"


@pytest.mark.parametrize("key", ["errors", "error"])
def test_errors_that_are_not_documented_are_a_failure(key: str) -> None:
    """`errors` and `error` fail a write if they hold anything, and no read."""
    for value in (["x"], {"name": "x"}, "x", True, 7):
        assert said(NOTHING, {key: value}) == said(OPEN, {"id": 7, key: value}) == "failed"
        assert said(operation("GET"), {key: value}) == "done"
    nothing: tuple[Any, ...] = ([], {}, "", None, False, 0)
    for empty in nothing:
        assert said(NOTHING, {key: empty}) == "neither"
        assert said(OPEN, {key: empty}) == "done"
    assert said(NOTHING, {key.upper(): "x"}) == "neither"


def test_errors_that_are_documented_are_no_failure() -> None:
    """Keys of the model, with all their aliases, and those beside the envelope may hold anything."""
    assert said(A_TICKET, {"errors": ["x"]}) == said(A_TICKET, {"Errors": ["x"]}) == "done"
    assert said(A_TICKET, {"error": "x", "id": 7}) == "failed"
    assert said(A_THING, {"error": "x", "thing": 1}) == "done"
    assert said(A_THING, {"errors": "x", "thing": 1}) == "failed"
    assert said(operation("POST", envelope="errors"), {"errors": ["x"]}) == "done"


@pytest.mark.parametrize(
    ("what", "document", "expected"),
    [
        *[(NOTHING, {}, "done"), (NOTHING, {"id": 7}, "neither"), (OPEN, {}, "done"), (A_MAP, {"a": 1}, "done")],
        *[(A_LIST, {}, "done"), (A_LIST, {"a": 1}, "neither"), (A_TEXT, {"a": 1}, "neither")],
        *[(A_TICKET, {}, "neither"), (A_TICKET, {"id": 7}, "done"), (A_TICKET, {"ID": 0}, "done")],
        *[(A_TICKET, {"id": None}, "neither"), (A_TICKET, {"name": "x"}, "neither")],
        *[(A_TICKET, {"MESSAGE": "no"}, "neither"), (A_TICKET, {"MESSAGE": "no", "id": 7}, "done")],
        *[(A_THING, {}, "neither"), (A_THING, {"thing": None}, "neither"), (A_THING, {"thing": False}, "done")],
        *[(A_THING, {"count": 0}, "done"), (A_THING, {"MESSAGE": "saved"}, "neither")],
        *[(A_THING, {"STATUS": "maybe"}, "neither"), (A_THING, {"other": 1}, "neither")],
    ],
)
def test_a_reply_that_holds_what_is_documented_is_done(
    what: Operation[Any], document: Mapping[str, Any], expected: str
) -> None:
    """A documented key with a value that is no message; nothing if nothing is documented; any value if any is."""
    assert said(what, document) == expected


@pytest.mark.parametrize(
    ("what", "empty", "full"),
    [
        *[(NOTHING, "done", "neither"), (OPEN, "done", "done"), (A_MAP, "done", "done"), (A_LIST, "done", "done")],
        *[(A_TICKET, "neither", "neither"), (A_TEXT, "neither", "neither"), (A_THING, "neither", "neither")],
        (operation("POST", reply=ListOf(ANYTHING), envelope="things"), "done", "done"),
    ],
)
def test_an_array_is_done_where_it_is_documented(what: Operation[Any], empty: str, full: str) -> None:
    """An empty one is also if nothing is documented."""
    assert (said(what, []), said(what, ["error"])) == (empty, full)


@pytest.mark.parametrize("what", [NOTHING, OPEN, A_LIST], ids=["nothing", "any", "list"])
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        *[(b"<error/>", "failed"), (b"<errors><e>x</e></errors>", "failed"), (b"<ERROR>x</ERROR>", "failed")],
        *[(b"<n:Errors xmlns:n='urn:x'/>", "failed"), (b"<n:ok xmlns:n='urn:error'/>", "done")],
        *[(b"<thing/>", "done"), (b"<terror/>", "done"), (b"<thing>error</thing>", "done")],
        *[(b"<html/>", "neither"), (b"<HTML><p/></HTML>", "neither"), (b"<htm/>", "done")],
    ],
)
def test_elements_are_known_by_their_names(what: Operation[Any], content: bytes, expected: str) -> None:
    """Of XML without a convention, the name of the root decides: an error, a page for people, or anything else."""
    assert said_by(what, content) == expected
