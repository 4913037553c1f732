"""The limiter: its questions to a store, the limits in headers, and the effect of both on a call."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.fakes.stage import API, BUDGET, Stage, operation
from workapis import errors
from workapis._api.operation import RateLimit
from workapis._service.rate_limiter import Limiter, correction
from workapis.limits import Budget, Correction, MemoryLimitStore
from workapis.options import CallOptions
from workapis.transport import Response

LIMITED = evolve(API, rate_limits=(BUDGET,))


def test_the_error_of_the_budget_says_what_it_is(stage: Stage) -> None:
    """It names the budget and the seconds to wait; nothing was sent."""
    service = stage.service(LIMITED)
    for _ in range(BUDGET.requests):
        stage.call(service=service)
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(service=service, options=CallOptions(deadline=5))
    assert "the rate limit of 3 requests in 60 s is reached" in str(caught.value)
    assert "in 60.0 s, after the deadline" in str(caught.value)
    assert caught.value.sent is False


def test_an_answer_that_says_nothing_corrects_nothing() -> None:
    """A correction is one question to the store, none is no question."""
    kept = Limiter(Budget("a", 1, 60.0), MemoryLimitStore())
    assert list(kept.correct(None)) == []
    assert len(list(kept.correct(Correction(1)))) == 1


def test_a_slot_that_is_given_back_is_its_own() -> None:
    """Giving back a free or finished slot changes nothing; another slot stays taken."""
    store, budget = MemoryLimitStore(lambda: 0.0), Budget("a", 2, 60.0)
    store.give_back(budget, "x")
    assert [store.take(budget, slot) for slot in ("x", "y", "z")] == [0.0, 0.0, 60.0]
    store.answered(budget, "y")
    store.give_back(budget, "y")
    assert store.take(budget, "z") == 60.0
    store.give_back(budget, "x")
    store.give_back(budget, "x")
    assert [store.take(budget, slot) for slot in ("z", "x")] == [0.0, 60.0]


def test_a_correction_of_nothing_is_none() -> None:
    """Headers that say nothing of a budget are no correction; each one of them alone is."""
    assert correction({}, 0.0) is None
    assert correction({"x-ratelimit-reset": "9"}, 0.0) == Correction(reset=9.0)
    assert correction({"x-ratelimit-limit": "9"}, 0.0) == Correction(9, None, None)
    assert correction({"ratelimit-remaining": "9"}, 0.0) == Correction(None, 9, None)
    assert correction({}, 0.0, 7.0) == Correction(wait=7.0)


def test_a_number_of_a_budget_is_short_and_plain() -> None:
    """Decimals are read, what is no number or has more than 15 characters is not."""
    assert correction({"ratelimit-remaining": "1.5"}, 0.0) == Correction(None, 1, None)
    assert correction({"ratelimit-remaining": "1.2.3"}, 0.0) is None
    assert correction({"ratelimit-remaining": "9" * 15}, 0.0) == Correction(None, 10**15 - 1, None)
    assert correction({"ratelimit-remaining": "9" * 16}, 0.0) is None


def test_a_pause_that_no_refusal_asks_for_closes_no_budget(stage: Stage) -> None:
    """`Retry-After` beside a success says nothing of the budget."""
    service = stage.service(LIMITED)
    stage.script = [Response(200, {"Retry-After": "30"}, b"{}")]
    stage.call(service=service)
    stage.call(service=service)
    assert stage.slept == []


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "7"}, 7.0),
        (503, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "7"}, 0.5),
        (503, {"X-RateLimit-Limit": "9", "Retry-After": "3"}, 3.0),
        (429, {"X-RateLimit-Limit": "9", "Retry-After": "3"}, 3.0),
    ],
)
def test_a_refusal_may_say_by_its_budget_how_long(
    stage: Stage, status: int, headers: dict[str, str], seconds: float
) -> None:
    """Without `Retry-After`, the reset of a used-up budget is the pause of a refusal, and of nothing else."""
    stage.script = [Response(status, headers)]
    stage.call(service=stage.service(limit=False))
    assert stage.slept == [seconds]


@pytest.mark.parametrize(
    ("reset", "wait"),
    [("7", 7.0), ("0", 0.0), ("1700000011", 11.0), ("1600000000", 0.0), ("1000000000", 1e9), ("1000000001", 0.0)],
)
def test_a_reset_is_seconds_or_a_moment(reset: str, wait: float) -> None:
    """Up to a thousand million it is a time to wait, beyond that a moment since 1970; a past one is now."""
    headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": reset}
    assert correction(headers, 1_700_000_000.0) == Correction(None, 0, wait)
    assert correction({**headers, "x-ratelimit-remaining": "1"}, 1_700_000_000.0) == Correction(None, 1, wait)
    assert correction(headers, 1_700_000_000.0, 3.0) == Correction(None, 0, wait, 3.0)


def test_a_request_that_was_not_sent_is_not_counted(stage: Stage) -> None:
    """An attempt that found no connection leaves the budget as it was."""
    stage.script = [errors.TransportError("no connection", sent=False)] * 3
    store = MemoryLimitStore(stage.clock().monotonic)
    stage.call(operation(), stage.service(evolve(API, rate_limits=(RateLimit(100, 60),)), limit_store=store))
    assert [window.count for window in store._windows.values()] == [1]


def test_a_store_tells_how_it_stands(stage: Stage) -> None:
    """Nothing is left while the service refuses all, nor below nothing; all are again when the last of these ends."""
    store, budget = MemoryLimitStore(lambda: stage.now), Budget("key", 2, 60.0)
    assert store.state(budget) == (2, 2, 0.0)
    store.take(budget, "a")
    store.answered(budget, "a")
    assert store.state(budget) == (2, 1, 60.0)
    store.correct(budget, Correction(None, None, None, 90.0))
    assert store.state(budget) == (2, 0, 90.0)
    stage.pass_time(90)
    assert store.state(budget) == (2, 2, 0.0)
    store.take(budget, "b")
    store.correct(budget, Correction(None, 0, 5.0, None))
    store.take(budget, "c")
    assert store.state(budget)[1] == 0


def test_an_answer_that_never_comes_is_not_waited_for(stage: Stage) -> None:
    """After ten minutes nobody waits for it any more, and its request counts no longer."""
    store, budget = MemoryLimitStore(lambda: stage.now), Budget("key", 1, 60.0)
    assert store.take(budget, "a") == 0
    stage.pass_time(599)
    assert store.take(budget, "b") == 60
    stage.pass_time(1)
    assert store.take(budget, "b") == 0


def test_windows_that_are_over_are_forgotten(stage: Stage) -> None:
    """Of a thousand accounts those without a request in their window are; the others count on."""
    store = MemoryLimitStore(lambda: stage.now)
    for number in range(1000):
        store.take(Budget(f"key {number}", 1, 60.0), "a")
        if number:
            store.give_back(Budget(f"key {number}", 1, 60.0), "a")
    store.take(Budget("one more", 1, 60.0), "a")
    assert [*store._windows] == ["key 0", "one more"]
    assert store.take(Budget("key 0", 1, 60.0), "b") == 60
