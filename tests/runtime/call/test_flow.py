"""The flow of a call: order, redirects, renewed credentials, headers; and the drivers, which decide nothing."""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
from concurrent.futures import Future
from typing import Any

import pytest

from tests.fakes.stage import Stage, operation
from workapis import errors
from workapis._client.session import Session
from workapis._transport import drivers as _driver
from workapis._transport.drivers import AsyncDriver, SyncDriver
from workapis._transport.effects import Flow, Invoke, Send, Sleep, Wait
from workapis.options import CallOptions, Clock, Hooks, Network, Pool, RetryPolicy, SizeLimits, Timeouts
from workapis.secret import Secret
from workapis.transport import Headers, Response


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", ["/api/other.json?a=b", "other.json", "https://acme.example.org:443/x"])
def test_reads_follow_redirects_within_the_origin(stage: Stage, status: int, location: str) -> None:
    """A GET goes where the service sends it, with its credentials, as long as that is the same origin."""
    stage.script = [Response(status, {"Location": location})]
    reply = stage.call()
    assert (reply.status, reply.attempts, len(stage.seen)) == (200, 1, 2)
    assert stage.seen[1].method == "GET"
    assert "authorization" in stage.seen[1].headers


@pytest.mark.parametrize(
    "location",
    [
        "http://acme.example.org/x",
        "https://example.org/x",
        "https://acme.example.org.evil.example/x",
        "https://acme.example.org@evil.example/x",
        "https://user:pass@acme.example.org/x",
        "//evil.example/x",
        "https://acme.example.org:8443/x",
        "\\\\evil.example",
        "ftp://acme.example.org/x",
        "https://[",
        "",
    ],
)
def test_redirects_elsewhere_are_errors(stage: Stage, location: str) -> None:
    """Nothing is sent to another origin; the error is one of the tree and says what to do."""
    stage.script = [Response(302, {"Location": location})]
    with pytest.raises(errors.RedirectError, match="base_url"):
        stage.call()
    assert len(stage.seen) == 1


def test_writes_follow_only_redirects_that_keep_them(stage: Stage) -> None:
    """307 and 308 repeat a write elsewhere in the origin; 301, 302 and 303 would turn it into a read."""
    for status in (301, 302, 303):
        stage.script, stage.seen = [Response(status, {"Location": "/x"})], []
        with pytest.raises(errors.RedirectError):
            stage.call(operation("POST"), content=b"x")
        assert len(stage.seen) == 1
    for status in (307, 308):
        stage.script, stage.seen = [Response(status, {"Location": "/x"})], []
        stage.call(operation("POST"), content=b"x")
        assert [(item.method, item.content) for item in stage.seen] == [("POST", b"x")] * 2
        stage.script, stage.seen = [Response(status, {"Location": "/x"})], []
        with pytest.raises(errors.RedirectError):
            stage.call(operation("POST"), content=iter([b"x"]))


def test_redirects_end(stage: Stage) -> None:
    """A circle of redirects is an error after 5 of them."""
    stage.script = [Response(302, {"Location": "/x"})] * 99
    with pytest.raises(errors.RedirectError):
        stage.call()
    assert len(stage.seen) == 6


def test_headers_of_a_request(stage: Stage) -> None:
    """`User-Agent: workapis/<version> (<api>)`, JSON, and the headers of client and call, the latter going first."""
    service = stage.service(headers={"X-One": "client", "X-Two": "client"})
    stage.call(operation("POST"), service, CallOptions(headers={"x-two": "call"}), content=b"{}")
    headers = stage.seen[0].headers
    assert headers["user-agent"].startswith("workapis/")
    assert headers["User-Agent"].endswith(" (small)")
    assert (headers["x-one"], headers["x-two"]) == ("client", "call")
    assert (headers["accept"], headers["content-type"]) == ("application/json", "application/json")


@pytest.mark.parametrize(
    "headers",
    [{"Authorization": "x"}, {"cookie": "x"}, {"HOST": "x"}, {"a b": "x"}, {"a": "x\r\ny: z"}, {"a": "€"}, {"": "x"}],
)
def test_headers_that_are_ours_or_cannot_be_sent_are_refused(stage: Stage, headers: dict[str, str]) -> None:
    """Credentials are given to the client alone, and no header can add another."""
    with pytest.raises(errors.ArgumentError):
        stage.service(headers=headers)
    with pytest.raises(errors.ArgumentError):
        stage.call(options=CallOptions(headers=headers))
    assert stage.seen == []


def test_timeouts_reach_the_transport(stage: Stage) -> None:
    """Connect 5 s and read 30 s by default; one number is the time for each part of an answer."""
    stage.call()
    assert (stage.seen[0].timeouts.connect, stage.seen[0].timeouts.read) == (5.0, 30.0)
    stage.call(service=stage.service(timeout=7))
    assert (stage.seen[1].timeouts.connect, stage.seen[1].timeouts.read) == (5.0, 7.0)
    stage.call(options=CallOptions(timeout=Timeouts(connect=1.0)))
    assert stage.seen[2].timeouts.connect == 1.0
    stage.call(options=CallOptions(deadline=float("inf")))
    assert stage.seen[3].seconds_left is None


WRONG: list[dict[str, Any]] = [
    *({"timeout": value} for value in (0, float("nan"), "5", True)),
    *({"deadline": value} for value in (0, -1, float("nan"), "5", False)),
    *({"retry": value} for value in (4, "always")),
    *({"headers": value} for value in (5, ["a"], {"a": 5}, {5: "a"})),
]
OF_CLIENTS: list[dict[str, Any]] = [
    {"tiemout": 5},
    *({name: 5} for name in ("network", "sizes", "hooks", "limit", "allow_http", "strict", "clock", "limit_store")),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_options_that_cannot_be_are_refused(wrong: dict[str, Any]) -> None:
    """An option of a call of a wrong kind or value is a `ConfigurationError` that names it."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(wrong))):
        CallOptions(**wrong)


@pytest.mark.parametrize(
    ("make", "wrong"),
    [
        *((RetryPolicy, {name: value}) for name in ("attempts", "base", "cap", "retry_after") for value in (-1, "1")),
        *((Timeouts, {name: value}) for name in ("connect", "read", "write", "pool") for value in (0, None)),
        *((Pool, {name: value}) for name in ("connections", "idle", "idle_seconds") for value in (-1, "1")),
        *((SizeLimits, {name: value}) for name in ("body", "headers") for value in (-1, 0.5)),
        *((Hooks, {name: 5}) for name in ("call_started", "attempt_started", "attempt_ended", "call_ended")),
        *((Network, {name: 5}) for name in ("proxy", "trust_env", "ca_bundle", "client_certificate", "http2", "pool")),
    ],
)
def test_parts_of_settings_that_cannot_be_are_refused(make: Any, wrong: dict[str, Any]) -> None:
    """So is one of their parts."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(wrong))):
        make(**wrong)


@pytest.mark.parametrize("wrong", [*WRONG, *OF_CLIENTS])
def test_settings_that_cannot_be_are_refused(stage: Stage, wrong: dict[str, Any]) -> None:
    """A setting of a wrong name or value is a `ConfigurationError` that names it."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(wrong))):
        Session(stage.service(**wrong), None)  # type: ignore[arg-type]  # nothing is sent


def test_a_call_changes_nothing_of_the_client(stage: Stage) -> None:
    """Options of a call are gone after it."""
    service = stage.service()
    stage.call(service=service, options=CallOptions(timeout=1, deadline=1, retry=RetryPolicy(1), headers={"a": "b"}))
    stage.call(service=service)
    assert stage.seen[1].timeouts.read == 30.0
    assert "a" not in stage.seen[1].headers


def test_drivers_are_short_and_know_no_policy() -> None:
    """Each driver is under 60 lines and imports nothing that decides."""
    for driver in (SyncDriver, AsyncDriver):
        assert len(inspect.getsource(driver).splitlines()) < 60
    assert not {"_retry", "_limit", "_auth", "errors", "_service"} & set(vars(_driver))


def _everything(log: list[object], future: Future[str]) -> Flow[str]:
    try:
        log.append((yield Sleep(1.5)))
        log.append((yield Invoke(lambda: "asked")))
        log.append((yield Wait(future)))
        log.append((yield Send(None)))  # type: ignore[arg-type]  # the transport of this test takes anything
    finally:
        log.append("tidied")
    return "done"


def test_drivers_do_every_effect(stage: Stage) -> None:
    """Both drivers do the same for the same flow."""
    log: list[object] = []
    future: Future[str] = Future()
    future.set_result("waited")
    stage.answer = lambda request: Response(200)  # type: ignore[method-assign]  # nothing is to be remembered
    assert stage.run(_everything(log, future)) == "done"
    assert log == [None, "asked", "waited", Response(200), "tidied"]
    assert stage.slept == [1.5]


def test_drivers_wait_as_long_as_they_are_told(stage: Stage) -> None:
    """A future that nobody completes is waited for no longer."""

    def waiting() -> Flow[None]:
        yield Wait(Future[None](), 0.0)

    with pytest.raises(TimeoutError):
        stage.run(waiting())


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit, ZeroDivisionError])
def test_an_interrupt_goes_through_the_flow(stage: Stage, interrupt: type[BaseException]) -> None:
    """Ctrl-C in a sleep, or any other exception, lets the flow tidy up and then comes out as it is."""

    def fail(seconds: float) -> None:
        raise interrupt

    stage.on_sleep = fail
    log: list[object] = []
    with pytest.raises(interrupt):
        stage.run(_everything(log, Future()))
    assert log == ["tidied"]


def test_cancelling_who_waits_cancels_nobody_else() -> None:
    """A future that several wait for outlives the cancelling of one of them."""
    future: Future[str] = Future()

    def waiting() -> Flow[str]:
        result: str = yield Wait(future)
        return result

    async def main() -> None:
        driver = AsyncDriver(None, Clock())  # type: ignore[arg-type]  # nothing is sent
        one, other = (asyncio.create_task(driver.run(waiting())) for _ in range(2))
        await asyncio.sleep(0)
        one.cancel()
        with pytest.raises(asyncio.CancelledError):
            await one
        assert not future.cancelled()
        threading.Thread(target=future.set_result, args=("result",)).start()
        assert await other == "result"

    asyncio.run(main())


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


def test_headers_are_found_whatever_their_case() -> None:
    """A header that comes twice is joined as RFC 9110 says."""
    headers = Headers([("X-Page", "1"), ("x-page", "2"), ("A", "b")])
    assert headers["X-PAGE"] == "1, 2"
    assert list(headers) == ["x-page", "a"]
    assert headers.get("missing") is None
    assert "the-api-key" not in repr(headers | {"Authorization": Secret("the-api-key")})
