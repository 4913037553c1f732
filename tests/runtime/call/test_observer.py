"""Hooks and logs: the events that they receive, and that neither can break a call."""

from __future__ import annotations

import logging
import re
from functools import partial
from typing import Any

import pytest
from attrs import fields

from tests.fakes.stage import Stage, operation
from workapis import errors
from workapis.options import Hooks, Settings
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
    """The event names the class of the exception, interrupts included."""
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
    """An exception of a hook is logged by its class and suppressed; a coroutine that it returns is not run."""

    def broken(event: object) -> None:
        raise ValueError("the-api-key")

    async def coroutine(event: object) -> None:
        raise AssertionError

    hook: Any
    for hook in (broken, lambda *what: coroutine(what), lambda: None):
        hooks = Hooks(hook, hook, hook, hook)
        assert stage.call(service=stage.service(hooks=hooks)).status == 200
    assert "ValueError" in caplog.text
    assert "the-api-key" not in caplog.text


def test_all_events_of_a_call_have_its_id(stage: Stage) -> None:
    """The id is the same for the call and its attempts, that of no other call, and there without other hooks."""
    events: list[Any] = []
    told = events.append
    service = stage.service(hooks=Hooks(told, told, told, told))
    for _ in range(50):
        stage.script = [Response(503), Response(429, {"Retry-After": "1"})]
        stage.call(service=service)
    ids = [event.call_id for event in events]
    assert [len({*ids[start : start + 8]}) for start in range(0, 400, 8)] == [1] * 50
    assert len({*ids}) == 50
    assert all(ids)
    alone: list[Any] = []
    stage.script = [Response(503)]
    stage.call(service=stage.service(hooks=Hooks(attempt_ended=alone.append)))
    assert len({event.call_id for event in alone}) == 1 == len({bool(event.call_id) for event in alone})


def test_an_attempt_has_the_rate_headers_of_its_reply(stage: Stage) -> None:
    """Every spelling is there as it came, and no other header; an attempt without a response has none."""
    rates = {
        "x-ratelimit-limit": "150",
        "x-rate-limit-remaining": "0",
        "ratelimit": "limit=150, remaining=0",
        "ratelimit-policy": "150;w=60",
        "retry-after": "1",
    }
    ended: list[Any] = []
    stage.script = [Response(429, {**{name.title(): value for name, value in rates.items()}, "Set-Cookie": "a=b"})]
    stage.script += [errors.TransportError("x", sent=False), Response(200, {"X-Page": "1"}, b"{}")]
    stage.call(service=stage.service(hooks=Hooks(attempt_ended=ended.append)))
    assert [event.rate_headers for event in ended] == [rates, {}, {}]
    stage.script = [Response(200, {"X-RateLimit-Of": "the-api-key"}, b"{}")]
    stage.call(service=stage.service(hooks=Hooks(attempt_ended=ended.append)))
    assert ended[-1].rate_headers == {"x-ratelimit-of": "…"}


class _Awaited:
    async def __call__(self, *what: object) -> None:
        """Do nothing."""


@pytest.mark.parametrize("name", [item.name for item in fields(Hooks)])
def test_a_hook_that_would_be_awaited_is_refused_when_it_is_given(name: str) -> None:
    """No client awaits hooks, so that none is lost in silence; the message says what to give."""

    async def coroutine(*what: object) -> None:
        raise AssertionError

    hook: Any
    for hook in (coroutine, _Awaited(), partial(coroutine), _Awaited().__call__):
        with pytest.raises(errors.ConfigurationError, match=f"Hooks: {name}= must be a plain function"):
            Hooks(**{name: hook})
    with pytest.raises(errors.ConfigurationError, match="Settings: on_drift= must be a plain function"):
        Settings(on_drift=coroutine)
    with pytest.raises(errors.ConfigurationError, match=f"Hooks: {name}= must be a function, got int"):
        Hooks(**{name: 5})  # type: ignore[arg-type]  # that is the law


class _Broken(logging.Handler):
    """A handler and a filter that fail with every record."""

    def handle(self, record: logging.LogRecord) -> bool:
        raise ZeroDivisionError

    def filter(self, record: logging.LogRecord) -> bool:
        raise ZeroDivisionError


@pytest.mark.parametrize("where", ["handler", "filter"])
def test_a_log_cannot_break_a_call(stage: Stage, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exceptions of a handler or a filter of the log are suppressed, in calls, retries, redirects and hooks."""
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
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if "asyncio" not in record.name]
    url = "https://acme.example.org/api/things.json?q=…"
    (end,) = [text for level, text in lines if level == "INFO" and "returned" in text]
    assert re.fullmatch(
        rf"doThings attempt 1: GET {re.escape(url)} returned 503 in \d\.\d{{3}} s, retrying in 0\.50 s", end
    )
    assert [level for level, text in lines if "Headers(" in text] == ["DEBUG"] * 4
    assert "'x-pages': '7'" in caplog.text
    for secret in ("hidden", "the-api-key", "the-password"):
        assert secret not in caplog.text
    assert {record.name for record in caplog.records if "asyncio" not in record.name} == {"workapis.small"}
