"""Spans of calls, as the SDK of OpenTelemetry exports them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from attrs import evolve, fields
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.fakes.stage import API, BUDGET, Stage, operation
from tests.operations import DRIVERS, ONCE, Service, described, new_client
from tests.outcomes import Outcome, all_pages, runner
from tests.repository import SLUGS
from workapis import errors, otel
from workapis.options import Hooks
from workapis.testing import fake
from workapis.transport import Request, Response


class Spans:
    """The exported spans, and the hooks that make them."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.hooks = otel.hooks(self.provider)

    def taken(self) -> tuple[ReadableSpan, ...]:
        """Return the spans since the last look."""
        found = self.exporter.get_finished_spans()
        self.exporter.clear()
        return found


@pytest.fixture
def spans() -> Spans:
    return Spans()


def _told(span: ReadableSpan, name: str) -> list[dict[str, Any]]:
    return [dict(event.attributes or {}) for event in span.events if event.name == name]


def test_a_call_is_a_span_by_the_conventions(stage: Stage, spans: Spans) -> None:
    """A call that is repeated is one span of the kind CLIENT with the attributes of HTTP, and no value of a query."""
    stage.takes = 2.0
    stage.script = [Response(503, {"X-RateLimit-Remaining": "7"}), errors.TransportError("x", sent=False)]
    stage.call(service=stage.service(hooks=spans.hooks), path="/things.json?status=private")
    (span,) = spans.taken()
    assert (span.name, span.kind, span.status.status_code) == (
        "GET doThings",
        trace.SpanKind.CLIENT,
        trace.StatusCode.UNSET,
    )
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "server.address": "acme.example.org",
        "server.port": 443,
        "url.full": "https://acme.example.org/api/things.json?status=…",
        "http.response.status_code": 200,
        "http.request.resend_count": 2,
        "workapis.operation_id": "doThings",
    }
    assert _told(span, "workapis.attempt") == [
        {
            "workapis.attempt": 1,
            "workapis.attempt.seconds": 2.0,
            "http.response.status_code": 503,
            "error.type": "503",
            "http.response.header.x-ratelimit-remaining": ("7",),
        },
        {"workapis.attempt": 2, "workapis.attempt.seconds": 2.0, "error.type": "TransportError"},
        {"workapis.attempt": 3, "workapis.attempt.seconds": 2.0, "http.response.status_code": 200},
    ]
    waits = _told(span, "workapis.wait")
    assert [wait["workapis.wait.seconds"] for wait in waits] == [0.5, 1.0] == stage.slept
    assert all(wait["workapis.wait.reason"] for wait in waits)
    assert [event.name.partition(".")[2] for event in span.events] == ["attempt", "wait"] * 2 + ["attempt"]


def test_a_wait_for_the_budget_is_an_event(stage: Stage, spans: Spans) -> None:
    """It comes before the attempt that waited for it."""
    service = stage.service(evolve(API, rate_limits=(BUDGET,)), hooks=spans.hooks)
    for _ in range(BUDGET.requests + 1):
        stage.call(service=service)
    waited = [[event.name for event in span.events] for span in spans.taken()]
    assert waited == [["workapis.attempt"]] * BUDGET.requests + [["workapis.wait", "workapis.attempt"]]


@pytest.mark.parametrize(
    ("outcome", "kind", "status"),
    [
        (Response(404), errors.NotFoundError, 404),
        (Response(200, {}, b"<html>"), errors.DecodeError, 200),
        (errors.TransportError("x"), errors.TransportError, None),
        (KeyboardInterrupt(), KeyboardInterrupt, None),
    ],
)
def test_what_fails_is_an_error(
    stage: Stage, spans: Spans, outcome: Any, kind: type[BaseException], status: int | None
) -> None:
    """The span has the class of the exception, and the status of the response if one came; it ends in any case."""
    stage.script = [outcome] * 9
    with pytest.raises(kind):
        stage.call(operation("POST"), stage.service(hooks=spans.hooks))
    (span,) = spans.taken()
    attributes = dict(span.attributes or {})
    assert span.status.status_code is trace.StatusCode.ERROR
    assert (attributes["error.type"], attributes.get("http.response.status_code")) == (kind.__name__, status)
    assert not trace.get_current_span().is_recording()


def test_not_modified_is_no_error(stage: Stage, spans: Spans) -> None:
    """It is the response to a caller who asked whether something changed."""
    stage.script = [Response(304)]
    with pytest.raises(errors.NotModified):
        stage.call(service=stage.service(hooks=spans.hooks), headers={"If-None-Match": "x"})
    (span,) = spans.taken()
    assert span.status.status_code is trace.StatusCode.UNSET
    assert "error.type" not in (span.attributes or {})


def test_the_span_is_the_current_one_while_the_call_goes_on(stage: Stage, spans: Spans) -> None:
    """It is a child of the caller's span, the parent of what sends, and gone from the context afterwards."""
    seen: list[trace.Span] = []

    def look(request: object) -> Response:
        seen.append(trace.get_current_span())
        return Response(200, {}, b"{}")

    stage.script = [look]
    with spans.provider.get_tracer("mine").start_as_current_span("mine") as mine:
        stage.call(service=stage.service(hooks=spans.hooks))
        assert trace.get_current_span() is mine
    call, _ = spans.taken()
    assert call.parent == mine.get_span_context()
    assert call.get_span_context() == seen[0].get_span_context()


def _given(answer: Response, request: Request) -> Response:
    return answer


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("driver", DRIVERS)
def test_every_operation_is_a_span(slug: str, driver: str, spans: Spans) -> None:
    """Every request of every operation of every API has one span, by its operation, without a value of the query."""
    service = Service()
    client = new_client(slug, service, is_async=driver == "async", limit=False, retry=ONCE, hooks=spans.hooks)
    for item in described(slug):
        service.seen = []
        status, value = item.success
        answer = Response(status, {}, json.dumps(value).encode())
        service.answer = partial(_given, answer)
        with warnings.catch_warnings(), contextlib.suppress(errors.WorkAPIsError):
            warnings.simplefilter("ignore")
            runner().run(all_pages(item, client, Outcome()))
        found = spans.taken()
        assert service.seen, item
        assert len(found) == len(service.seen), item
        for span, request in zip(found, service.seen, strict=True):
            told: Any = dict(span.attributes or {})
            assert span.name == f"{request.method} {item.operation.value['operationId']}", item
            assert told["server.address"] == "service.example"
            assert told["url.full"] == re.sub("=[^&]*", "=…", request.url), item
            assert told["http.response.status_code"] == status, item
            assert [len(span.events), span.kind] == [1, trace.SpanKind.CLIENT], item


def test_of_calls_at_the_same_time_each_has_its_span(spans: Spans) -> None:
    """Events go to the span of their own call, whatever other tasks do in between."""

    async def main() -> None:
        with fake("teamwork_projects", transport=True, records=20) as service:
            service.fail("projects.get", status=503, times=20)
            tw = service.async_client(hooks=spans.hooks)
            await asyncio.gather(*(tw.projects.get(project.id) for project in service.records.projects))
            await tw.aclose()

    asyncio.run(main())
    found = spans.taken()
    assert len({str((span.attributes or {})["url.full"]) for span in found}) == len(found) == 20
    for span in found:
        attempts = [told["workapis.attempt"] for told in _told(span, "workapis.attempt")]
        assert (attempts, len(_told(span, "workapis.wait"))) == ([1, 2], 1)
        assert span.parent is None


def test_further_hooks_are_told_too(stage: Stage, spans: Spans) -> None:
    """Each of them, after the spans; a failing one does not keep the others from running."""
    told: list[str] = []

    def hook(name: str) -> Callable[..., object]:
        def tell(*what: object) -> None:
            told.append(name)
            raise ZeroDivisionError

        return tell

    names = [item.name for item in fields(Hooks)]
    both = otel.hooks(spans.provider, also=Hooks(**{name: hook(name) for name in names}))
    stage.script = [Response(503)]
    stage.call(service=stage.service(hooks=both))
    assert set(told) == set(names)
    assert [len(span.events) for span in spans.taken()] == [3]
    with_one = otel.hooks(spans.provider, also=Hooks(call_ended=hook("end")))
    stage.call(service=stage.service(hooks=with_one))
    assert told[-1] == "end"
    assert len(spans.taken()) == 1


def test_without_opentelemetry_the_module_says_what_to_install() -> None:
    """The API of OpenTelemetry alone is imported, and the error without it names the extra."""
    program = "import sys; sys.modules['opentelemetry'] = None\nimport workapis.otel"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (
        "ModuleNotFoundError: workapis.otel: OpenTelemetry is not installed. Run pip install workapis[otel]."
        in done.stderr
    )
    program = "import sys, workapis.otel; print([name for name in sys.modules if 'opentelemetry.sdk' in name])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
