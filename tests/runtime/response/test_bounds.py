"""Bodies that would cost much more than they weigh: decoding them is bounded."""

from __future__ import annotations

import gzip
import json
import re
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.fakes.stage import Stage, operation
from tests.project_pages import client_service, page, project, read
from workapis import errors
from workapis._formats.parse import MOST_OBJECTS, MOST_VALUES, parsed_json, refuse_many
from workapis._models.codec import ANYTHING, ListOf, MapOf
from workapis._models.findings import MOST, Findings
from workapis._models.wire import INTEGER
from workapis._response.decoder import ResponseDecoder
from workapis.options import RetryPolicy
from workapis.transport import Response
from workapis_generated.teamwork_projects.resources.projects import LIST_PROJECTS

MIB = 1024 * 1024


@contextmanager
def bounded(seconds: float, mebibytes: float) -> Iterator[None]:
    """Fail if a call takes longer, or more memory at once; tracing makes it some times slower."""
    tracemalloc.start()
    began = time.process_time()
    try:
        yield
        assert time.process_time() - began < seconds
        assert tracemalloc.get_traced_memory()[1] < mebibytes * MIB
    finally:
        tracemalloc.stop()


def many(item: bytes, count: int) -> bytes:
    """Return a page of projects that are all the same."""
    return b'{"STATUS": "OK", "projects": [' + b",".join([item] * count) + b"]}"


@pytest.mark.parametrize("item", [b"{}", b"1", b"[]", b'{"a":1}'])
def test_a_small_page_of_millions_is_refused(item: bytes) -> None:
    """It is a kilobyte or so on the wire; nothing is parsed, and it is not requested again."""
    body = many(item, 2_000_000)
    assert len(gzip.compress(body)) < 30_000
    with bounded(5, 3 * len(body) / MIB), pytest.raises(errors.DecodeError, match="at most") as caught:
        read(body)
    assert not caught.value._is_malformed


def test_a_page_of_many_values_that_are_no_records_is_refused() -> None:
    """Below the limit of values, as far as a list may go."""
    with bounded(10, 200), pytest.raises(errors.DecodeError, match="an array of at most 100000"):
        read(many(b"1", MOST_VALUES - 10))


def test_what_stands_in_texts_is_not_counted() -> None:
    """A text may hold any number of braces and commas, quotes and backslashes."""
    text = '{"a\\":[1,' * (MOST_OBJECTS + 1) * 3
    assert parsed_json(json.dumps({"text": text}).encode()) == {"text": text}
    refuse_many(b'"' + b"{" * (3 * MOST_OBJECTS))  # a text without end is for the parser
    with pytest.raises(ValueError, match="at most"):
        refuse_many(json.dumps([{"text": "{"}] * (MOST_OBJECTS + 1)).encode())
    with pytest.raises(ValueError, match="at most"):
        refuse_many(b"[" + b'"",' * (4 * MOST_VALUES + 4) + b'""]')


def test_notes_are_bounded_and_the_rest_is_counted() -> None:
    """A page of unexpected values decodes, and every one of them is counted, noted one by one or not."""
    made, odd = client_service(), 50_000
    with bounded(20, 60):
        assert read(many(b"1", odd), made).parsed == []
    assert sum(item.count for item in made.drift) + made.drift.others == odd
    assert made.drift.others == odd - MOST


def test_notes_of_all_kinds_are_bounded() -> None:
    """By whatever they are noted, and of trials too."""
    findings = Findings()
    keys = {f"key{number}": 1 for number in range(MOST + 7)}
    read(json.dumps({"STATUS": "OK", **keys, "projects": []}).encode(), made := client_service())
    assert made.drift.others == len(keys) - 1000
    ListOf(ListOf(ANYTHING)).read([1] * (MOST + 5), findings)
    assert (len(findings.notes), len(findings.lost), findings.more) == (MOST, MOST, 5)
    trial = findings.trial(strict=False)
    ListOf(ListOf(ANYTHING)).read([1] * 3, trial)
    findings.take(trial)
    assert (len(findings.notes), len(findings.lost), findings.more) == (MOST, MOST, 8)


@pytest.mark.parametrize("content_type", ["application/json", "text/plain"])
def test_the_body_of_an_error_is_not_parsed_beyond_a_length(stage: Stage, content_type: str) -> None:
    """A status of 500 with megabytes of JSON costs a little; the beginning of its bytes is kept."""
    body = b"[" + b"[],{}," * (8 * MIB // 6) + b"1]"
    stage.script = [Response(500, {"Content-Type": content_type}, body)]
    with bounded(5, 8), pytest.raises(errors.ServerError) as caught:
        stage.call(operation(), stage.service(retry=RetryPolicy(attempts=1)))
    reply = caught.value.reply
    assert reply is not None
    text = caught.value.body
    assert isinstance(text, str)
    assert 0.99 * MIB < len(reply.content) < MIB
    assert body.startswith(reply.content)
    assert 0.99 * MIB < 4 * len(text) < MIB
    assert body.startswith(text.encode())


def test_no_secret_is_cut_in_two_where_a_body_is(stage: Stage) -> None:
    """Neither half of a secret appears at the cut."""
    for inside in range(1, 11):
        stage.script = [Response(500, {}, b"." * (MIB - inside) + b"the-api-key" + b"." * 99)]
        with pytest.raises(errors.ServerError) as caught:
            stage.call(operation(), stage.service(retry=RetryPolicy(attempts=1)))
        assert caught.value.reply is not None
        assert not caught.value.reply.content.strip(b".")


@pytest.mark.parametrize("key", ["message", "errors"])
@pytest.mark.parametrize("longest", [500, 2000])
def test_no_secret_is_cut_in_two_where_a_message_is(stage: Stage, key: str, longest: int) -> None:
    """It is replaced before a message is cut: in the error, its messages and its fields, no part of one is left."""
    secret = "the-api-key"
    for inside in range(1, len(secret)):
        told = "." * (longest - inside) + secret + "." * 99
        value = {"name": [told]} if key == "errors" else told
        stage.script = [Response(400, {"Content-Type": "application/json"}, json.dumps({key: value}).encode())]
        with pytest.raises(errors.BadRequestError) as caught:
            stage.call(operation(), stage.service())
        error = caught.value
        shown = [str(error), error.said, *error.messages, *(text for texts in error.fields.values() for text in texts)]
        assert any("..." in text for text in shown)
        for text in shown:
            assert "the-" not in text
            assert not re.search(r"\.(t|th|the)(…|\)|$)", text), text


def test_reading_ends_soon_after_the_deadline() -> None:
    """Also if the whole body has come; a write may have been applied."""
    for reply in (ListOf(INTEGER), MapOf(INTEGER)):
        value: Any = [1] * 1000 if isinstance(reply, ListOf) else dict.fromkeys(map(str, range(1000)), 1)
        for method in ("GET", "POST"):
            slow = Stage(script=[Response(200, {}, json.dumps(value).encode())])
            slow.takes = 100.0
            with pytest.raises(errors.DeadlineError, match="deadline of 10 s exceeded") as caught:
                slow.call(operation(method=method, reply=reply), slow.service(deadline=10.0))
            assert caught.value.sent
            assert caught.value.may_have_been_applied is (method == "POST")


def test_reading_odd_records_looks_at_the_clock() -> None:
    """A list of records that are read one by one."""

    def over() -> None:
        raise errors.DeadlineError("over", sent=True)

    decoder = ResponseDecoder(client_service(), LIST_PROJECTS, tick=over)
    for body in (many(b'{"id": "x"}', 600), page([project()] * 20)):
        if b"x" in body[:60]:
            with pytest.raises(errors.DeadlineError):
                decoder.reply(Response(200, {}, body), 1)
        else:
            assert decoder.reply(Response(200, {}, body), 1).parsed
