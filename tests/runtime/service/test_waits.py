"""Visible waits: the limit that refuses, its duration, the events for it; and no retries during an outage."""

from __future__ import annotations

import logging
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from tests.fakes.stage import API, BUDGET, Stage, operation
from workapis import errors
from workapis._api.operation import RateLimit
from workapis._client.client import SyncClient
from workapis.limits import Budget, BudgetState, MemoryLimitStore
from workapis.options import Hooks, RetryPolicy
from workapis.transport import Response

LIMITED = evolve(API, rate_limits=(BUDGET,))
LOCKED = evolve(API, rate_limits=(RateLimit(3, 60, status=429, lock=45),))


def test_a_wait_is_told_with_seconds_and_reason(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """By a hook, and by the log at INFO; a retry too, and no wait of zero."""
    told: list[tuple[float, str]] = []
    service = stage.service(LIMITED, hooks=Hooks(waiting=lambda seconds, reason: told.append((seconds, reason))))
    stage.chance = 0.5
    stage.script = [Response(503)]
    with caplog.at_level(logging.INFO, logger="workapis"):
        for _ in range(3):
            stage.call(service=service)
    assert [seconds for seconds, _ in told] == stage.slept == [0.25, 59.75]
    assert [reason for _, reason in told] == [
        "retry after attempt 1",
        "the rate limit of 3 requests in 60 s is reached",
    ]
    lines = [record.getMessage() for record in caplog.records if "waits" in record.getMessage()]
    assert [line.partition(" waits ")[2] for line in lines] == [
        "0.25 s: retry after attempt 1",
        "59.75 s: the rate limit of 3 requests in 60 s is reached",
    ]


def test_a_refusal_without_headers_waits_as_documented(stage: Stage) -> None:
    """The lock that the vendor documents, not four attempts in a second; every call of the account waits."""
    service = stage.service(LOCKED)
    stage.script = [Response(429)]
    stage.call(service=service)
    assert stage.slept == [45.0]


def test_an_older_refusal_is_one(stage: Stage) -> None:
    """400 whose headers say that nothing is left; any other 400 is what it says."""
    service = stage.service(LOCKED)
    stage.script = [Response(400, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "7"})]
    stage.call(operation("POST"), service)
    assert stage.slept == [7.0]
    stage.script = [Response(400, {"X-RateLimit-Remaining": "0"})]
    with pytest.raises(errors.RateLimitedError):
        stage.call(service=evolve(service, settings=evolve(service.settings, retry=RetryPolicy(attempts=1))))
    stage.script = [Response(400, {"X-RateLimit-Remaining": "1"})]
    with pytest.raises(errors.BadRequestError):
        stage.call(service=stage.service(LOCKED))


def test_those_who_wait_stand_in_a_queue(stage: Stage) -> None:
    """Each wakes at its turn, not all of them at that of the first; a call that gives up loses the place."""
    store, budget = MemoryLimitStore(lambda: stage.now), Budget("key", 3, 60.0)
    for second in range(3):
        assert store.take(budget, f"first {second}") == 0
        store.answered(budget, f"first {second}")
        stage.pass_time(1)
    assert [store.take(budget, name) for name in "abcd"] == [57, 58, 59, 59]
    stage.pass_time(57)
    assert store.take(budget, "a") == 0
    store.answered(budget, "a")
    stage.pass_time(1)
    assert [store.take(budget, name) for name in "cb"] == [0, 1]
    stage.pass_time(30)
    assert store.take(budget, "late") == 0
    assert [store.take(budget, name) for name in "xyz"] == [29, 60, 60]


def test_what_is_said_has_a_way_back(stage: Stage) -> None:
    """A lower budget holds for a window, unless it is said again; none goes beyond what is documented."""
    service = stage.service(LIMITED)
    stage.script = [Response(200, {"X-RateLimit-Limit": "1"}, b"{}"), Response(200, {"X-RateLimit-Limit": "50"}, b"{}")]
    stage.call(service=service)
    stage.call(service=service)
    assert stage.slept == [60.0]
    stage.call(service=service)
    stage.call(service=service)
    assert stage.slept == [60.0]
    stage.call(service=service)
    assert stage.slept == [60.0, 60.0]


def test_a_reset_alone_is_read(stage: Stage) -> None:
    """Responses until then count no longer than the service says."""
    service = stage.service(LIMITED)
    stage.script = [Response(200, {"X-Rate-Limit-Reset": "5"}, b"{}")] * 3
    for _ in range(4):
        stage.call(service=service)
    assert stage.slept == [5.0]


def test_a_margin_is_kept(stage: Stage) -> None:
    """A request counts so much longer."""
    service = stage.service(LIMITED, limit_margin=0.5)
    for _ in range(4):
        stage.call(service=service)
    assert stage.slept == [60.5]


def test_the_budget_can_be_looked_at(stage: Stage) -> None:
    """It has the remaining requests, the time until all are free again, and the number of waiting calls."""
    service = stage.service(LIMITED)
    client: Any = SyncClient.__new__(SyncClient)
    client._session = SimpleNamespace(service=service)
    stage.call(service=service)
    stage.pass_time(10)
    assert client.budget == BudgetState(3, 2, service.settings.clock.wall() + 50.0, 0)
    seen: list[int] = []
    stage.on_sleep = lambda _: seen.append(client.budget.waiting)
    for _ in range(3):
        stage.call(service=service)
    assert seen == [1]
    assert client.budget.waiting == 0
    client._session.service = stage.service(LIMITED, limit=False)
    assert client.budget is None


def test_an_outage_is_not_multiplied(stage: Stage) -> None:
    """All calls of a client share their retries; each success gives one back, a refusal by the limit takes none."""
    service = stage.service(retry=RetryPolicy(attempts=4, base=0, quota=5))
    stage.script = [Response(503)] * 7
    for _ in range(2):
        with pytest.raises(errors.ServerError):
            stage.call(service=service)
    assert len(stage.seen) == 7  # four, then three: five repetitions in all
    stage.script = [Response(503)]
    with pytest.raises(errors.ServerError):
        stage.call(service=service)
    stage.call(service=service)
    stage.script = [Response(503), Response(200, {}, b"{}")]
    stage.call(service=service)
    stage.script = [Response(429, {"Retry-After": "0"})] * 3
    stage.call(service=service)


@pytest.mark.parametrize(("status", "repeats"), [(503, False), (520, True), (429, True)])
def test_the_statuses_are_settings(stage: Stage, status: int, repeats: bool) -> None:
    """Those that are named are repeated, and what a limit refuses."""
    service = stage.service(retry=RetryPolicy(base=0, statuses=frozenset({520})))
    stage.script = [Response(status)]
    if repeats:
        stage.call(service=service)
    else:
        with pytest.raises(errors.ServerError):
            stage.call(service=service)
    assert len(stage.seen) == 1 + repeats


@pytest.mark.parametrize(("method", "repeats"), [("GET", False), ("POST", True), ("PUT", False)])
def test_the_methods_are_settings(stage: Stage, method: str, repeats: bool) -> None:
    """Named methods are vouched for, others are not repeated once they were sent."""
    service = stage.service(retry=RetryPolicy(base=0, methods=frozenset({"post"})))
    stage.script = [errors.TransportError("gone", sent=True)]
    if repeats:
        stage.call(operation(method), service)
    else:
        with pytest.raises(errors.TransportError):
            stage.call(operation(method), service)
    assert len(stage.seen) == 1 + repeats


@pytest.mark.parametrize(
    ("setting", "value"), [("statuses", {200}), ("statuses", {"503"}), ("methods", {"FETCH"}), ("methods", "GET")]
)
def test_settings_of_repetition_are_checked(setting: str, value: Any) -> None:
    """With what they may be."""
    with pytest.raises(errors.ConfigurationError, match=f"^RetryPolicy: {setting}= must be "):
        RetryPolicy(**{setting: value})
