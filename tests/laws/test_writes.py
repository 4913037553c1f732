"""Laws of writes: every write of every bundle succeeds only if its response says so, else its error has a hint."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

from scripts.spec.operations import operations
from tests.operations import SAFE, Answer, Described, described, marks, of_kind
from tests.outcomes import TURNS, Outcome, broken, outcome, shown
from tests.repository import SLUGS, published
from workapis.errors import DecodeError, ReportedError, ResponseError, ServerError, StatusError, WorkAPIsError
from workapis.transport import Request, Response

FAILING_TEXTS = ("error", "ERROR", "Errors", "fail", "Failed", "FAILURE", "False", "no", "0", "Invalid", "denied")
FAILING: tuple[Any, ...] = (*FAILING_TEXTS, False, 0, 400, 500)
SUCCEEDING: tuple[Any, ...] = ("OK", "ok", "Ok", "success", "SUCCESS", "Success", "true", "1", "yes", True, 1, 200, 201)
BARE: tuple[Any, ...] = ("ERROR", "error", "Error", "Fail", "failed", False, 0)
EMPTY = (b"", b" \r\n", b"{}", b"[]")
LOGIN = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action='/login'></form></body></html>"


def answering(status: int, content: bytes, media: str = "application/json") -> Answer:
    """Return a service with one response for everything."""

    def answer(request: Request) -> Response:
        return Response(status, {"Content-Type": media}, content)

    return answer


def told(item: Described, value: Any, driver: str) -> Outcome:
    """Return the outcome if the service sends this JSON value and the documented success status."""
    return outcome(item, answering(item.success[0], json.dumps(value).encode()), driver)


def is_failure(found: Outcome, *kinds: type[WorkAPIsError]) -> bool:
    """Return whether an error of these kinds says that the write may have been applied."""
    return isinstance(found.error, kinds) and may_have_been_applied(found) is True


def may_have_been_applied(found: Outcome) -> object:
    """Return the hint of an error, None if it has none."""
    return getattr(found.error, "may_have_been_applied", None)


def is_success(found: Outcome) -> bool:
    return found.error is None and not found.warned


def spelled(text: str) -> tuple[str, ...]:
    """Return a key in several cases of letters."""
    return tuple(dict.fromkeys((text, text.lower(), text.upper(), text.capitalize())))


def test_every_write_is_covered() -> None:
    """Lists, reads and writes are together all operations of the bundles, and writes are all that is not safe."""
    for slug in SLUGS:
        document = published(slug)
        parts = [{item.operation.name for item in of_kind(slug, kind)} for kind in ("list", "read", "write")]
        assert sum(map(len, parts)) == len(described(slug)) == len([*operations(document)])
        assert parts[2] == {item.name for item in operations(document) if item.method not in SAFE}
    assert sum(len(of_kind(slug, "write")) for slug in SLUGS) >= 215


def test_every_operation_is_called() -> None:
    """The sample arguments make one request each, of the documented method: so no law passes for want of a call."""

    def law(item: Described, driver: str) -> Iterator[str]:
        found = outcome(item, answering(500, b""), driver)
        methods = [request.method for request in found.seen]
        if not isinstance(found.error, ServerError) or methods != [item.operation.method.upper()]:
            yield found.said()

    faults = broken(law, "list", "read", "write")
    assert not faults, shown(faults)


def test_documented_success_is_success() -> None:
    """The documented success body returns, whatever the case and kind of its success mark; so does a mark alone."""

    def law(item: Described, driver: str) -> Iterator[str]:
        _, value = item.success
        if (value or item.returns_nothing) and value is not None and not is_success(found := told(item, value, driver)):
            yield f"{json.dumps(value)[:80]}: {found.said()}"
        for key in marks(item.slug):
            payload = value if isinstance(value, dict) else {}
            for mark in SUCCEEDING if payload or item.returns_nothing else ():
                if not is_success(found := told(item, {**payload, key: mark}, driver)):
                    yield f"{key}={mark!r}: {found.said()}"
                if item.returns_nothing and not is_success(found := told(item, {key: mark}, driver)):
                    yield f"{key}={mark!r} alone: {found.said()}"

    faults = broken(law, "write", drivers=TURNS)
    assert not faults, shown(faults)


def test_marks_of_failure_are_errors() -> None:
    """A failing value of a status field is a `ReportedError`, in any case and kind, beside a payload and alone.

    Under a key in another case it is one if the documentation names no payload, else at least a `ResponseError`.
    """

    def law(item: Described, driver: str) -> Iterator[str]:
        _, value = item.success
        payload = value if isinstance(value, dict) else {}
        for key, mark in product(marks(item.slug), FAILING):
            bodies: list[tuple[dict[str, Any], type[WorkAPIsError]]] = []
            bodies += [({**payload, key: mark}, ReportedError), ({key: mark}, ReportedError)]
            if mark in ("ERROR", "no", 400):
                bodies += [
                    ({name: mark}, ReportedError if item.returns_nothing else ResponseError) for name in spelled(key)
                ]
            for body, kind in bodies:
                if not is_failure(found := told(item, body, driver), kind):
                    yield f"{json.dumps(body)[:80]}: {found.said()}"

    faults = broken(law, "write", drivers=TURNS)
    assert not faults, shown(faults)


def test_bare_words_of_failure_are_errors() -> None:
    """A body that is one failing text, number or boolean is a `ReportedError`."""

    def law(item: Described, driver: str) -> Iterator[str]:
        for value in BARE:
            if not is_failure(found := told(item, value, driver), ReportedError):
                yield f"{value!r}: {found.said()}"

    faults = broken(law, "write", drivers=TURNS)
    assert not faults, shown(faults)


def test_undocumented_errors_are_errors() -> None:
    """A non-empty `errors` or `error` that the documentation of the response does not name is a `ReportedError`."""

    def law(item: Described, driver: str) -> Iterator[str]:
        values: list[dict[str, Any]] = [{"errors": ["no"]}, {"errors": {"name": ["no"]}}, {"error": "x"}]
        values += [{**dict.fromkeys(marks(item.slug), "OK"), **value} for value in values]
        for value in values:
            if item.named_keys & value.keys() & {"error", "errors"}:
                continue
            if not is_failure(found := told(item, value, driver), ReportedError):
                yield f"{value}: {found.said()}"

    faults = broken(law, "write", drivers=TURNS)
    assert not faults, shown(faults)


def test_what_is_no_response_of_the_api_is_an_error() -> None:
    """A login page, text, cut-off JSON and null are a `DecodeError` of a write, and may have been applied."""

    def law(item: Described, driver: str) -> Iterator[str]:
        status, value = item.success
        cut_off = json.dumps(value or {"STATUS": "OK"}).encode()[:-1]
        for content, media in (
            (LOGIN, "text/html"),
            (LOGIN, "application/json"),
            (b"not json", "text/plain"),
            (cut_off, "application/json"),
            (b"null", "application/json"),
        ):
            found = outcome(item, answering(status, content, media), driver)
            if not is_failure(found, DecodeError):
                yield f"{content[:20]!r}: {found.said()}"

    faults = broken(law, "write", drivers=TURNS)
    assert not faults, shown(faults)


def test_an_object_of_unknown_keys_is_an_error() -> None:
    """An object without a success mark and without a documented key is a `DecodeError`, if keys are documented."""

    def law(item: Described, driver: str) -> Iterator[str]:
        if item.named_keys and not is_failure(found := told(item, {"surprise": 1}, driver), DecodeError):
            yield found.said()

    faults = broken(law, "write")
    assert not faults, shown(faults)


def test_an_empty_body_is_a_success_only_if_nothing_is_returned() -> None:
    """No body, blanks, `{}` and `[]` are a success of a write that returns None, else a `DecodeError`.

    Not judged: `{}` if the documentation names no keys, and anything if it says that any value is valid.
    """

    def law(item: Described, driver: str) -> Iterator[str]:
        is_open = not item.named_keys and not item.returns_nothing
        for content in EMPTY if not is_open else (b"", b"[]") if item.schema.get("type") else ():
            found = outcome(item, answering(item.success[0], content), driver)
            if not (is_success(found) if item.returns_nothing else is_failure(found, DecodeError)):
                yield f"{content!r}: {found.said()}"

    faults = broken(law, "write", drivers=TURNS)
    assert not faults, shown(faults)


def test_a_status_tells_whether_a_write_may_have_been_applied() -> None:
    """After 5xx, 408, 301, 302 and 303 it may have been; after other 4xx, 307 and 308 it was not."""

    def law(item: Described, driver: str) -> Iterator[str]:
        limit = published(item.slug).get("x-workapis-rate-limit", {}).get("status")
        for status in (500, 502, 503, 504, 408, 301, 302, 303):
            found = outcome(item, answering(status, b"{}"), driver)
            if status != limit and not is_failure(found, StatusError):
                yield f"{status}: {found.said()}"
        for status in (400, 401, 403, 404, 409, 422, 429, 307, 308):
            found = outcome(item, answering(status, b"{}"), driver)
            if not isinstance(found.error, StatusError) or may_have_been_applied(found) is not False:
                yield f"{status}: {found.said()}"

    faults = broken(law, "write", drivers=TURNS)
    assert not faults, shown(faults)


def test_reads_have_not_been_applied() -> None:
    def law(item: Described, driver: str) -> Iterator[str]:
        for status, content in ((500, b"{}"), (404, b"{}"), (200, LOGIN)):
            found = outcome(item, answering(status, content, "text/html"), driver)
            if not isinstance(found.error, WorkAPIsError) or may_have_been_applied(found) is not False:
                yield f"{status}: {found.said()}"

    faults = broken(law, "list", "read")
    assert not faults, shown(faults)


def test_marks_of_failure_are_errors_of_reads() -> None:
    """A failing value of a status field is a `ReportedError` of reads and lists too, in any case and kind."""

    def law(item: Described, driver: str) -> Iterator[str]:
        _, value = item.success
        for key in marks(item.slug):
            for mark in FAILING:
                found = told(item, {**(value if isinstance(value, dict) else {}), key: mark}, driver)
                if not isinstance(found.error, ReportedError):
                    yield f"{key}={mark!r}: {found.said()}"

    faults = broken(law, "list", "read", drivers=TURNS)
    assert not faults, shown(faults)
