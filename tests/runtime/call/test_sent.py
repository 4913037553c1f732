"""Errors state whether any request was sent before, and may have been applied."""

from __future__ import annotations

import pytest

from tests.fakes.stage import Stage, operation
from tests.runtime.call.test_renewal import Renewing
from workapis import errors
from workapis.options import CallOptions, RetryPolicy
from workapis.transport import Response


def test_a_write_is_repeated_for_what_its_own_attempt_sent(stage: Stage) -> None:
    """After a refusal, an attempt that sent nothing is retried all the same."""
    stage.script = [Response(429), errors.TransportError("b", sent=False), Response(200, {}, b"{}")]
    assert stage.call(operation("POST")).attempts == 3


def test_what_was_not_sent_is_no_repetition(stage: Stage) -> None:
    """After renewed credentials and an attempt that sent nothing, the first DELETE that is let in may find nothing."""
    stage.script = [Response(401), errors.TransportError("b", sent=False), Response(404)]
    with pytest.raises(errors.NotFoundError):
        stage.call(operation("DELETE"), stage.service(auth=Renewing()))


@pytest.mark.parametrize("last", [errors.DeadlineError("over", sent=False), errors.TransportError("no", sent=False)])
def test_sent_is_said_of_the_whole_call(stage: Stage, last: errors.TransportError) -> None:
    """An error that sent nothing itself, after an attempt that did, says that a request was sent."""
    cut = errors.TransportError("cut", sent=True)
    for first, sent in ((Response(503), True), (cut, True), (errors.TransportError("no", sent=False), False)):
        last.sent = False
        stage.script = [first, last]
        with pytest.raises(type(last)) as caught:
            stage.call(options=CallOptions(retry=RetryPolicy(attempts=2)))
        assert caught.value.sent is sent
        assert caught.value.may_have_been_applied is False


@pytest.mark.parametrize(("status", "applied"), [(408, True), (429, False), (500, True), (504, True)])
def test_a_write_that_failed_once_may_have_been_applied(stage: Stage, status: int, applied: bool) -> None:
    """After a failure of the service, a later error that sent nothing still says so; a refusal applied nothing."""
    stage.script = [Response(status), errors.TransportError("refused", sent=False)]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation("PUT", retry_safe=True), options=CallOptions(retry=RetryPolicy(attempts=2)))
    assert caught.value.may_have_been_applied is applied
