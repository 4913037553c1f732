"""The deadline of a call: nothing begins after it, and the error says what was sent."""

from __future__ import annotations

import pytest

from tests.fakes.stage import DOCS, Stage, operation
from workapis import errors
from workapis.options import CallOptions
from workapis.transport import Response


def test_an_end_that_nothing_was_sent_before_says_so(stage: Stage) -> None:
    """A deadline that passes while no connection is found sent nothing."""
    stage.takes = 5.0
    stage.script = [errors.TransportError("no connection", sent=False)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(operation("POST"), options=CallOptions(deadline=5))
    assert caught.value.sent is False
    assert caught.value.may_have_been_applied is False


def test_the_error_of_the_deadline_says_which(stage: Stage) -> None:
    """It names the deadline that was set, the operation, and whether a write may have been applied."""
    stage.script = [Response(503)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(operation("PUT", retry_safe=True), options=CallOptions(deadline=0.25))
    assert "doThings: deadline of 0.25 s exceeded, retries included. Raise deadline= " in str(caught.value)
    assert caught.value.docs_url == DOCS
    assert caught.value.sent
    assert caught.value.may_have_been_applied
    stage.script = [Response(503)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(options=CallOptions(deadline=0.25))
    assert caught.value.sent
    assert caught.value.may_have_been_applied is False


def test_the_deadline_is_the_first_moment_that_is_too_late(stage: Stage) -> None:
    """A pause that ends at the deadline is not begun."""
    stage.script = [Response(503)]
    with pytest.raises(errors.DeadlineError):
        stage.call(options=CallOptions(deadline=0.5))
    assert stage.slept == []


def test_a_deadline_that_passed_in_a_pause_has_the_last_failure_as_cause(stage: Stage) -> None:
    """Sleeping may take longer than it was asked to; nothing is sent afterwards."""
    stage.on_sleep = lambda _: stage.pass_time(100)
    stage.script = [Response(503)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(options=CallOptions(deadline=50))
    assert isinstance(caught.value.__cause__, errors.ServerError)
    assert str(caught.value).startswith("doThings: deadline of ")
    assert caught.value.sent
    assert caught.value.may_have_been_applied is False
    assert len(stage.seen) == 1


def test_nothing_is_sent_at_the_deadline_itself(stage: Stage) -> None:
    """No time at all is too little."""
    stage.on_sleep = lambda seconds: stage.pass_time(50 - seconds)
    stage.script = [Response(503)]
    with pytest.raises(errors.DeadlineError):
        stage.call(options=CallOptions(deadline=50))
    assert len(stage.seen) == 1


def test_a_refusal_before_the_deadline_applied_nothing(stage: Stage) -> None:
    """A write that was refused for being one too many has not been applied, whatever ends the call."""
    stage.script = [Response(429)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(operation("POST"), options=CallOptions(deadline=0.25))
    assert caught.value.sent
    assert caught.value.may_have_been_applied is False


def test_a_deadline_that_passed_in_a_request_has_its_failure_as_cause(stage: Stage) -> None:
    stage.takes = 5.0
    stage.script = [errors.RequestTimeoutError("no answer", sent=True)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(options=CallOptions(deadline=5))
    assert isinstance(caught.value.__cause__, errors.RequestTimeoutError)
