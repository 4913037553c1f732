"""What retries, limits and the flow do in the places that a change of one sign would move."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.stage import API, BUDGET, DOCS, Stage, operation
from workapis import errors
from workapis._limit import Budget, Correction, MemoryStore, correction
from workapis.options import CallOptions, Clock
from workapis.transport import Response

LIMITED = evolve(API, rate_limit=BUDGET)


def test_the_error_of_the_deadline_says_which(stage: Stage) -> None:
    """It names the deadline that was set, the operation, and whether a write may have been applied."""
    stage.script = [Response(503)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(operation("PUT", retry_safe=True), options=CallOptions(deadline=0.25))
    assert "doThings: the time for the whole call, 0.25 s, is over" in str(caught.value)
    assert caught.value.docs_url == DOCS
    assert caught.value.sent
    assert caught.value.may_have_been_applied
    stage.script = [Response(503)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(options=CallOptions(deadline=0.25))
    assert not caught.value.sent


def test_the_error_of_the_budget_says_what_it_is(stage: Stage) -> None:
    """It names the budget and the seconds to wait; nothing was sent."""
    service = stage.service(LIMITED)
    for _ in range(BUDGET.requests):
        stage.call(service=service)
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(service=service, options=CallOptions(deadline=5))
    assert "the budget of 3 requests in 60 s is used up" in str(caught.value)
    assert "in 60.0 s, which is after the deadline" in str(caught.value)
    assert caught.value.sent is False


def test_what_was_not_counted_cannot_be_given_back() -> None:
    """Giving back what nobody took changes nothing, and breaks nothing."""
    store, budget = MemoryStore(Clock(monotonic=lambda: 0.0)), Budget("a", 1, 60.0)
    store.give_back(budget)
    assert store.take(budget) == 0.0
    assert store.take(budget) == 60.0
    store.give_back(budget)
    store.give_back(budget)
    assert store.take(budget) == 0.0


def test_a_correction_of_nothing_is_none() -> None:
    """Headers that say nothing of a budget are no correction; each one of them alone is."""
    assert correction({}, 0.0) is None
    assert correction({"x-ratelimit-reset": "9"}, 0.0) is None
    assert correction({"x-ratelimit-limit": "9"}, 0.0) == Correction(9, None, None)
    assert correction({"ratelimit-remaining": "9"}, 0.0) == Correction(None, 9, None)
    assert correction({}, 0.0, 7.0) == Correction(None, None, 7.0)
