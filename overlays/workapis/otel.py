"""OpenTelemetry spans for the calls of a client; needs the extra `otel`, which is only the OpenTelemetry API.

    Client(…, hooks=workapis.otel.hooks())

A call is one span of the kind CLIENT, by the semantic conventions for HTTP; its attempts and waits are events of that
span. Attributes that begin with `workapis.` are our own. No span contains a credential or a value of a query string.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import Token
from importlib.metadata import PackageNotFoundError, version
from typing import Final, TypeVar
from urllib.parse import urlsplit

from attrs import fields

from workapis._callbacks import notify
from workapis.options import AttemptEvent, CallEvent, Hooks

try:
    from opentelemetry import context, trace
    from opentelemetry.context import Context
    from opentelemetry.util.types import AttributeValue
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "workapis.otel: OpenTelemetry is not installed. Run pip install workapis[otel].", name=error.name
    ) from None

__all__ = ("hooks",)

E = TypeVar("E")

_NO_ERROR: Final = "NotModified"  # 304: the caller requested it; the class is an error for convenience only
_PORTS: Final = {"http": 80, "https": 443}


def hooks(tracer_provider: trace.TracerProvider | None = None, *, also: Hooks | None = None) -> Hooks:
    """Return hooks that create a span for every call.

    During a call its span is the current one, so that logs and the spans of the HTTP library belong to it.

    Args:
        tracer_provider: provider of the spans; None for the global one.
        also: other hooks, which the client calls after these.
    """
    spans = _Spans(trace.get_tracer("workapis", _version(), tracer_provider))
    mine = Hooks(
        call_started=spans.call_started,
        attempt_ended=spans.attempt_ended,
        call_ended=spans.call_ended,
        waiting=spans.waiting,
    )
    return mine if also is None else _both(mine, also)


def _both(first: Hooks, second: Hooks) -> Hooks:
    def told(name: str) -> Callable[..., object] | None:
        one: Callable[..., object] | None = getattr(first, name)
        two: Callable[..., object] | None = getattr(second, name)
        if one is None or two is None:
            return one or two

        def tell(*what: object) -> None:
            notify(one, *what)
            notify(two, *what)

        return tell

    return Hooks(**{item.name: told(item.name) for item in fields(Hooks)})


class _Spans:
    """The spans of current calls, by call id."""

    def __init__(self, tracer: trace.Tracer) -> None:
        self._tracer = tracer
        self._open: dict[str, tuple[trace.Span, Token[Context]]] = {}

    def call_started(self, event: CallEvent) -> None:
        """Start the span of a call as the current span."""
        span = self._tracer.start_span(
            f"{event.method} {event.operation_id}".rstrip(), kind=trace.SpanKind.CLIENT, attributes=_about(event)
        )
        self._open[event.call_id] = span, context.attach(trace.set_span_in_context(span))

    def attempt_ended(self, event: AttemptEvent) -> None:
        """Add an attempt as an event to the span of its call."""
        known = self._open.get(event.call_id)
        if known is None:
            return
        told: dict[str, AttributeValue] = {"workapis.attempt": event.attempt, **_outcome(event)}
        if event.seconds is not None:
            told["workapis.attempt.seconds"] = event.seconds
        for name, value in event.rate_headers.items():
            told[f"http.response.header.{name}"] = [value]
        known[0].add_event("workapis.attempt", told)

    def waiting(self, seconds: float, reason: str) -> None:
        """Add a wait as an event to the current span, which is that of the call."""
        span = trace.get_current_span()
        if any(span is item for item, _ in [*self._open.values()]):
            span.add_event("workapis.wait", {"workapis.wait.seconds": seconds, "workapis.wait.reason": reason})

    def call_ended(self, event: CallEvent) -> None:
        """End the span of a call, and restore the previous one."""
        known = self._open.pop(event.call_id, None)
        if known is None:
            return
        span, token = known
        if trace.get_current_span() is span:  # otherwise the call was abandoned, and another context cleans up
            context.detach(token)
        span.set_attributes(_outcome(event))
        if event.attempts > 1:
            span.set_attribute("http.request.resend_count", event.attempts - 1)
        if event.error not in (None, _NO_ERROR):
            span.set_status(trace.StatusCode.ERROR)
        span.end()


def _about(event: CallEvent) -> dict[str, AttributeValue]:
    parts = urlsplit(event.url)
    told: dict[str, AttributeValue] = {
        "http.request.method": event.method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or _PORTS.get(parts.scheme, 0),
        "url.full": event.url,
    }
    return {**told, "workapis.operation_id": event.operation_id} if event.operation_id else told


def _outcome(event: AttemptEvent | CallEvent) -> dict[str, AttributeValue]:
    told: dict[str, AttributeValue] = {}
    if event.status:
        told["http.response.status_code"] = event.status
    if event.error is not None and event.error != _NO_ERROR:
        told["error.type"] = event.error
    elif event.status is not None and event.status >= 400:
        told["error.type"] = str(event.status)
    return told


def _version() -> str | None:
    try:
        return version("workapis")
    except PackageNotFoundError:  # run from a source tree without installation
        return None
