"""Hooks and logs: what they are told of calls, and that neither can break one."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from tests.fakes.stage import Stage, operation
from workapis import errors
from workapis.options import Hooks
from workapis.transport import Response


def test_hooks_are_told_of_calls_and_attempts(stage: Stage) -> None:
    """Each hook gets the operation's id, the attempt and what came of it; URLs have no query values."""
    events: list[tuple[str, Any]] = []

    def hook(name: str) -> Any:
        return lambda event: events.append((name, event))

    hooks = Hooks(**{name: hook(name) for name in ("call_started", "attempt_started", "attempt_ended", "call_ended")})
    stage.takes = 2.0
    stage.script = [Response(503)]
    stage.call(service=stage.service(hooks=hooks), path="/things.json?status=private&x")
    assert [name for name, _ in events] == [
        "call_started",
        *("attempt_started", "attempt_ended", "attempt_started", "attempt_ended"),
        "call_ended",
    ]
    assert {event.operation_id for _, event in events} == {"doThings"}
    assert {event.url for _, event in events} == {"https://acme.example.org/api/things.json?status=…&x=…"}
    first, last = events[2][1], events[5][1]
    assert (first.attempt, first.status, first.seconds, first.retry_in) == (1, 503, 2.0, 0.5)
    assert (last.attempts, last.status, last.seconds, last.error) == (2, 200, 4.5, None)


def test_hooks_are_told_of_errors(stage: Stage) -> None:
    """What ends in an error says so by the name of its class, interrupts included."""
    ended: list[Any] = []
    service = stage.service(hooks=Hooks(attempt_ended=ended.append, call_ended=ended.append))
    stage.script = [errors.TransportError("x")]
    with pytest.raises(errors.TransportError):
        stage.call(operation("POST"), service)
    stage.script = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        stage.call(service=service)
    assert [event.error for event in ended] == ["TransportError"] * 2 + ["KeyboardInterrupt"] * 2
    stage.script = [Response(200, {}, b"<html>")]
    with pytest.raises(errors.DecodeError):
        stage.call(service=service)
    assert [event.error for event in ended[4:]] == [None, "DecodeError"]


def test_a_hook_cannot_break_a_call(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """What a hook raises is logged by its class and goes no further; a coroutine function is not run."""

    def broken(event: object) -> None:
        raise ValueError("the-api-key")

    async def coroutine(event: object) -> None:
        raise AssertionError

    hook: Any
    for hook in (broken, coroutine, lambda: None):
        hooks = Hooks(hook, hook, hook, hook)
        assert stage.call(service=stage.service(hooks=hooks)).status == 200
    assert "ValueError" in caplog.text
    assert "the-api-key" not in caplog.text


class _Broken(logging.Handler):
    """A handler and a filter that fail with every record."""

    def handle(self, record: logging.LogRecord) -> bool:
        raise ZeroDivisionError

    def filter(self, record: logging.LogRecord) -> bool:
        raise ZeroDivisionError


@pytest.mark.parametrize("where", ["handler", "filter"])
def test_a_log_cannot_break_a_call(stage: Stage, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a handler or a filter of the log raises goes no further, in calls, repetitions, redirects and hooks."""
    logger, broken = logging.getLogger("workapis"), _Broken()
    child = logging.getLogger("workapis.small")
    for one in (logger, child):
        monkeypatch.setattr(one, "handlers", [broken] if where == "handler" else [])
        monkeypatch.setattr(one, "filters", [broken] if where == "filter" else [])
        monkeypatch.setattr(one, "level", logging.DEBUG)
        monkeypatch.setattr(one, "_cache", {})
    service = stage.service(hooks=Hooks(call_started=lambda _: 1 / 0))
    stage.script = [Response(503), Response(302, {"Location": "/x"})]
    assert stage.call(service=service).attempts == 2


def test_logging_shows_allowed_headers_only(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """The log has method, URL without query values, status, and the values of listed headers; nothing else."""
    caplog.set_level("DEBUG")
    stage.script = [Response(503, {"X-Pages": "7", "Set-Cookie": "session=hidden", "Location": "/x?hidden"})]
    stage.call(service=stage.service(headers={"X-Mine": "hidden"}), path="/things.json?q=hidden")
    assert "GET https://acme.example.org/api/things.json?q=…" in caplog.text
    assert "503" in caplog.text
    assert "again in 0.50 s" in caplog.text
    assert "'x-pages': '7'" in caplog.text
    for secret in ("hidden", "the-api-key", "the-password"):
        assert secret not in caplog.text
    assert {record.name for record in caplog.records if "asyncio" not in record.name} == {"workapis.small"}
