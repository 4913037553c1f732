"""What retries, limits and the flow do in the places that a change of one sign would move."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.fakes.stage import API, BUDGET, DOCS, Stage, operation
from tests.runtime.call.test_renewal import Renewing
from workapis import errors
from workapis._call._retry import retry_after
from workapis._service.rate_limiter import Limiter, correction
from workapis.limits import Budget, Correction, MemoryLimitStore
from workapis.options import CallOptions, Clock, RetryPolicy, SizeLimits
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
    assert caught.value.sent
    assert caught.value.may_have_been_applied is False


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
    assert str(caught.value).startswith("doThings: the time for the whole call is over")
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


@pytest.mark.parametrize("last", [errors.DeadlineError("over", sent=False), errors.TransportError("no", sent=False)])
def test_sent_is_said_of_the_whole_call(stage: Stage, last: errors.TransportError) -> None:
    """An error that sent nothing itself, after an attempt that did, says that a request was sent."""
    for first, sent in ((Response(503), True), (errors.TransportError("no", sent=False), False)):
        last.sent = False
        stage.script = [first, last]
        with pytest.raises(type(last)) as caught:
            stage.call(options=CallOptions(retry=RetryPolicy(attempts=2)))
        assert caught.value.sent is sent
        assert caught.value.may_have_been_applied is False


@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_success_is_of_the_two_hundreds(stage: Stage, status: int) -> None:
    """Any status from 200 to 299, and no other."""
    stage.script = [Response(status, {}, b"{}")]
    assert stage.call().status == status
    stage.script = [Response(300, {}, b"{}")]
    with pytest.raises(errors.StatusError):
        stage.call()


def test_a_deadline_that_passed_in_a_request_has_its_failure_as_cause(stage: Stage) -> None:
    """What the request ended with is kept."""
    stage.takes = 5.0
    stage.script = [errors.RequestTimeoutError("no answer", sent=True)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(options=CallOptions(deadline=5))
    assert isinstance(caught.value.__cause__, errors.RequestTimeoutError)


@pytest.mark.parametrize(("status", "applied"), [(408, True), (429, False), (500, True), (504, True)])
def test_a_write_that_failed_once_may_have_been_applied(stage: Stage, status: int, applied: bool) -> None:
    """After a failure of the service, a later error that sent nothing still says so; a refusal applied nothing."""
    stage.script = [Response(status), errors.TransportError("refused", sent=False)]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation("PUT", retry_safe=True), options=CallOptions(retry=RetryPolicy(attempts=2)))
    assert caught.value.may_have_been_applied is applied


def test_no_retry_after_is_none(stage: Stage) -> None:
    """A policy that obeys no `Retry-After` still repeats where the service asked for none."""
    stage.script = [Response(503)]
    assert stage.call(options=CallOptions(retry=RetryPolicy(retry_after=0))).attempts == 2
    stage.script = [Response(503, {"Retry-After": "1"})]
    with pytest.raises(errors.ServerError):
        stage.call(options=CallOptions(retry=RetryPolicy(retry_after=0)))


def test_a_body_that_is_used_up_is_not_sent_with_renewed_credentials(stage: Stage) -> None:
    """401 to a body that cannot be rewound is final, and the credentials are not renewed for it."""
    stage.script = [Response(401)]
    with pytest.raises(errors.AuthenticationError):
        stage.call(operation("POST"), stage.service(auth=Renewing()), content=iter([b"x"]))
    assert len(stage.seen) == 1
    assert stage.slept == []


def test_renewed_credentials_are_used_at_once(stage: Stage) -> None:
    """There is no pause but the one that the scheme itself makes."""
    stage.script = [Response(401)]
    assert stage.call(service=stage.service(auth=Renewing())).attempts == 2
    assert sum(stage.slept) == 0.25


def test_an_error_is_placed_once(stage: Stage) -> None:
    """An error that comes twice as the same object names the operation once; free requests have no name."""
    error = errors.TransportError("refused", sent=False)
    stage.script = [error, error]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation(docs_url=None), options=CallOptions(retry=RetryPolicy(attempts=2)))
    assert str(caught.value).startswith("doThings: refused")
    stage.script = [errors.TransportError("refused", sent=True)]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation("POST", id=""))
    assert str(caught.value).startswith("refused")
    assert str(caught.value).endswith(f"see {DOCS}")


def test_a_limiter_without_a_budget_asks_nothing() -> None:
    """It lets everything through, and learns nothing."""
    free, kept = (Limiter(budget, MemoryLimitStore()) for budget in (None, Budget("a", 1, 60.0)))
    assert list(free.acquire(Clock(), 0.0)) == []
    assert list(free.give_back()) == []
    assert list(free.correct(Correction(1))) == []
    assert list(kept.correct(None)) == []
    assert len(list(kept.correct(Correction(1)))) == 1


def test_what_was_not_counted_cannot_be_given_back() -> None:
    """Giving back what nobody took changes nothing, and breaks nothing."""
    store, budget = MemoryLimitStore(lambda: 0.0), Budget("a", 1, 60.0)
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


def test_a_number_of_a_budget_is_short_and_plain() -> None:
    """Decimals are read, what is no number or has more than 15 characters is not."""
    assert correction({"ratelimit-remaining": "1.5"}, 0.0) == Correction(None, 1, None)
    assert correction({"ratelimit-remaining": "1.2.3"}, 0.0) is None
    assert correction({"ratelimit-remaining": "9" * 15}, 0.0) == Correction(None, 10**15 - 1, None)
    assert correction({"ratelimit-remaining": "9" * 16}, 0.0) is None


def test_a_request_says_what_it_takes(stage: Stage) -> None:
    """Encodings that we read, and the sizes of the settings."""
    stage.call(service=stage.service(sizes=SizeLimits(body=7)))
    assert stage.seen[0].headers["accept-encoding"] == "gzip, deflate"
    assert stage.seen[0].sizes == SizeLimits(body=7)


def test_every_error_of_a_transport_is_placed(stage: Stage) -> None:
    """What the transport refuses to read names the operation too."""
    stage.script = [errors.TooLargeError("too large", expected="less", found="more", status=200)]
    with pytest.raises(errors.TooLargeError) as caught:
        stage.call()
    assert (caught.value.operation_id, caught.value.docs_url) == ("doThings", DOCS)


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


def test_seconds_to_wait_may_have_decimals() -> None:
    """What looks like a number and is none counts for nothing."""
    assert retry_after(Response(503, {"Retry-After": "1.5"}), 0.0) == 1.5
    assert retry_after(Response(503, {"Retry-After": "1.2.3"}), 0.0) is None


@pytest.mark.parametrize(
    ("reset", "wait"),
    [("7", 7.0), ("0", 0.0), ("1700000011", 11.0), ("1600000000", 0.0), ("1000000000", 1e9), ("1000000001", 0.0)],
)
def test_a_reset_is_seconds_or_a_moment(reset: str, wait: float) -> None:
    """Up to a thousand million it is a time to wait, beyond that a moment since 1970; a past one is now."""
    headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": reset}
    assert correction(headers, 1_700_000_000.0) == Correction(None, 0, wait)
    assert correction({**headers, "x-ratelimit-remaining": "1"}, 0.0) == Correction(None, 1, None)
    assert correction(headers, 0.0, 3.0) == Correction(None, 0, 3.0)
