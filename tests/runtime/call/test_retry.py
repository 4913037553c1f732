"""Retries: which calls are retried, when, and which never."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.fakes.stage import API, Outcome, Stage, operation
from workapis import errors
from workapis._api.operation import RateLimit
from workapis._call.retry import pause, retry_after
from workapis.options import CallOptions, RetryPolicy
from workapis.transport import Content, Response

LIMIT_503 = evolve(API, rate_limits=(RateLimit(6000, 3600, status=503),))


def not_sent() -> errors.TransportError:
    return errors.TransportError("refused", sent=False)


def broken() -> errors.TransportError:
    """Return an error after bytes may have been sent."""
    return errors.TransportError("broken read", sent=True)


def test_four_attempts_with_growing_pauses(stage: Stage) -> None:
    """By default a call makes 4 attempts; the pauses are at most 0.5, 1 and 2 seconds."""
    stage.script = [Response(503)] * 9
    with pytest.raises(errors.ServerError):
        stage.call()
    assert len(stage.seen) == 4
    assert stage.slept == [0.5, 1.0, 2.0]


def test_jitter_is_full(stage: Stage) -> None:
    """A pause is drawn from the whole range between nothing and its bound."""
    stage.script = [Response(500), Response(500)]
    stage.chance = 0.25
    stage.call()
    assert stage.slept == [0.125, 0.25]


def test_pauses_end_at_the_cap() -> None:
    """However many attempts there were, a pause is at most 30 seconds."""
    assert [pause(RetryPolicy(), attempt, 1.0) for attempt in (1, 6, 7, 8, 5000)] == [0.5, 16.0, 30.0, 30.0, 30.0]


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504, 429])
def test_reads_are_repeated(stage: Stage, status: int) -> None:
    """A GET is repeated after 408, 500, 502, 503, 504 and 429."""
    stage.script = [Response(status)]
    assert stage.call().attempts == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 422, 501, 505, 520, 599])
def test_other_statuses_are_final(stage: Stage, status: int) -> None:
    stage.script = [Response(status)]
    with pytest.raises(errors.StatusError):
        stage.call()
    assert len(stage.seen) == 1


def test_broken_reads_are_repeated_for_reads_alone(stage: Stage) -> None:
    """A GET is retried if its response breaks off; a POST is not, and the error says that it may have been applied."""
    stage.script = [broken()]
    assert stage.call().attempts == 2
    stage.script = [broken()]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation("POST"))
    assert caught.value.may_have_been_applied


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_writes_are_not_repeated_once_sent(stage: Stage, method: str, status: int) -> None:
    """A write whose response was a failure is not sent again, unless its overlay marks it safe."""
    stage.script = [Response(status)]
    with pytest.raises(errors.StatusError):
        stage.call(operation(method))
    assert len(stage.seen) == 1
    stage.script = [Response(status)]
    assert stage.call(operation(method, retry_safe=True)).attempts == 2


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_what_was_not_sent_is_sent_again(stage: Stage, method: str) -> None:
    """Connect errors, connect timeouts and pool timeouts are repeated for every method, and applied nothing."""
    stage.script = [not_sent(), errors.RequestTimeoutError("pool", sent=False)]
    assert stage.call(operation(method)).attempts == 3
    stage.script = [not_sent() for _ in range(4)]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation(method))
    assert not caught.value.may_have_been_applied


def test_a_refusal_by_the_limit_is_repeated_for_writes(stage: Stage) -> None:
    """429 is retried for writes too, and 503 if the API documents it as its limit, since neither was processed."""
    stage.script = [Response(429)]
    assert stage.call(operation("POST")).attempts == 2
    stage.script = [Response(503)]
    assert stage.call(operation("POST"), stage.service(LIMIT_503)).attempts == 2
    stage.script = [Response(503)] * 4
    with pytest.raises(errors.RateLimitedError):
        stage.call(operation("POST"), stage.service(LIMIT_503))


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("0", 0.5), ("60", 60.0), (formatdate(1_700_000_011, usegmt=True), 11.0), ("soon", 0.5), ("-3", 0.5)],
)
def test_retry_after_is_obeyed(stage: Stage, header: str, seconds: float) -> None:
    """`Retry-After` in seconds or as a date is the least pause; what is neither counts for nothing."""
    stage.script = [Response(503, {"Retry-After": header})]
    stage.call()
    assert stage.slept == [seconds]


@pytest.mark.parametrize("header", ["61", "86400", "9" * 400, formatdate(1_700_000_100, usegmt=True)])
def test_a_long_retry_after_is_an_error_at_once(stage: Stage, header: str) -> None:
    """Beyond 60 seconds the call fails without a pause, and says how long it would have been."""
    stage.script = [Response(429, {"Retry-After": header})]
    with pytest.raises(errors.RateLimitedError) as caught:
        stage.call()
    assert stage.slept == []
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 60


def test_a_date_is_read_against_the_service_own_clock() -> None:
    """If the response has a date, a `Retry-After` date is relative to it: clocks differ."""
    said = {"Retry-After": formatdate(2_000_000_009, usegmt=True), "Date": formatdate(2_000_000_000, usegmt=True)}
    assert retry_after(Response(503, said), 0.0) == 9.0
    past = {"Retry-After": formatdate(1, usegmt=True)}
    assert retry_after(Response(503, past), 100.0) == 0.0


@given(st.text())
def test_no_retry_after_breaks_a_call(text: str) -> None:
    """Any text in the header gives seconds or nothing."""
    seconds = retry_after(Response(503, {"Retry-After": text, "Date": text}), 0.0)
    assert seconds is None or seconds >= 0


def test_the_deadline_is_for_the_whole_call(stage: Stage) -> None:
    """No pause goes beyond the deadline: the call ends at once, and its cause is what happened last."""
    stage.script = [Response(503)] * 4
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(options=CallOptions(deadline=1.2))
    assert stage.slept == [0.5]
    assert isinstance(caught.value.__cause__, errors.ServerError)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.operation_id == "doThings"


def test_a_request_that_ends_at_the_deadline_says_so(stage: Stage) -> None:
    """Each request gets the remaining seconds; one that uses them up is a `DeadlineError`."""
    stage.takes = 5.0
    stage.script = [errors.RequestTimeoutError("no answer", sent=True)]
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(operation("POST"), options=CallOptions(deadline=5.0))
    assert stage.seen[0].seconds_left == 5.0
    assert caught.value.may_have_been_applied


def test_a_repeated_delete_that_finds_nothing_has_succeeded(stage: Stage) -> None:
    """404 to a repeated DELETE is a success without a value; to the first one it is an error."""
    delete = operation("DELETE", retry_safe=True)
    stage.script = [Response(504), Response(404, {}, b"<html>")]
    reply = stage.call(delete)
    assert (reply.parsed, reply.status, reply.attempts) == (None, 404, 2)
    stage.script = [Response(404)]
    with pytest.raises(errors.NotFoundError):
        stage.call(delete)
    stage.script = [Response(500), Response(404)]
    with pytest.raises(errors.NotFoundError):
        stage.call(operation("GET"))


async def _parts() -> AsyncIterator[bytes]:
    yield b"x"


@pytest.mark.parametrize("body", [lambda: iter([b"x"]), lambda: io.BytesIO(b"x"), _parts])
def test_a_body_that_cannot_be_rewound_is_not_resent(stage: Stage, body: Any) -> None:
    """Iterators and open files are sent once, whatever the response; bytes and lists are sent again."""
    for outcome in (Response(429), not_sent()):
        stage.script, stage.seen = [outcome], []
        with pytest.raises(errors.WorkAPIsError):
            stage.call(operation("POST", retry_safe=True), content=body())
        assert len(stage.seen) == 1
    for kept in (b"x", [b"x"]):
        stage.script = [Response(429)]
        assert stage.call(operation("POST"), content=kept).attempts == 2


def test_options_of_a_call_replace_those_of_the_client(stage: Stage) -> None:
    service = stage.service(retry=RetryPolicy(attempts=2))
    stage.script = [Response(500)] * 2
    with pytest.raises(errors.ServerError):
        stage.call(service=service)
    assert len(stage.seen) == 2
    stage.script, stage.seen = [Response(500)], []
    with pytest.raises(errors.ServerError):
        stage.call(service=service, options=CallOptions(retry=RetryPolicy(attempts=1)))
    assert len(stage.seen) == 1


@dataclass(frozen=True)
class Planned:
    """The next outcome of the service: a status with an optional Retry-After, or a failure before or after sending."""

    status: int = 0
    retry_after: int | None = None
    sent: bool = True

    def outcome(self) -> Outcome:
        """Return it as the stage plays it."""
        if not self.status:
            return broken() if self.sent else not_sent()
        return Response(self.status, {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}, b"{}")


@dataclass(frozen=True)
class Case:
    method: str
    marked_safe: bool
    rewindable: bool
    limit_is_503: bool
    attempts: int
    deadline: float
    chance: float

    def may_repeat(self, what: Planned) -> bool:
        """Say whether a correct client may send again after this."""
        read = self.method == "GET" or self.marked_safe
        if not self.rewindable:
            return False
        if not what.status:
            return read or not what.sent
        refused = what.status == 429 or (what.status == 503 and self.limit_is_503)
        return refused or (read and what.status in (408, 500, 502, 503, 504))

    def may_have_applied(self, what: Planned) -> bool:
        if not what.status:
            return what.sent
        return what.status in (408, 500, 502, 504) or (what.status == 503 and not self.limit_is_503)

    def expected(self, plan: list[Planned]) -> tuple[int, list[float], str]:
        """Return how many requests are sent, how long it sleeps, and what comes of it."""
        slept: list[float] = []
        for number, what in enumerate(plan, start=1):
            earlier = any(self.may_have_applied(other) for other in plan[: number - 1])
            gone = what.status == 404 and self.method == "DELETE" and earlier
            if 200 <= what.status < 300 or gone:
                return number, slept, "success"
            failure = "status" if what.status else "transport"
            asked = what.retry_after if what.status else None
            if not self.may_repeat(what) or number == self.attempts or (asked or 0) > 60:
                return number, slept, failure
            seconds = max(asked or 0.0, self.chance * min(30.0, 0.5 * 2 ** (number - 1)))
            if sum(slept) + seconds >= self.deadline:
                return number, slept, "deadline"
            slept.append(seconds)
        raise AssertionError("the plan ends with a success")


STATUSES = st.sampled_from([200, 204, 301, 400, 401, 404, 408, 409, 422, 429, 429, 500, 502, 503, 503, 504, 520])


class RetryMachine(RuleBasedStateMachine):
    """Any service against the client; after every call the model says whether that was right."""

    driver = "sync"

    @initialize()
    def begin(self) -> None:
        """Begin with a service that will return successes."""
        self.stage = Stage(driver=self.driver)
        self.plan: list[Planned] = []

    @rule(status=STATUSES, seconds=st.none() | st.integers(0, 120))
    def will_answer(self, status: int, seconds: int | None) -> None:
        self.plan.append(Planned(status, seconds))

    @rule(sent=st.booleans())
    def will_fail(self, sent: bool) -> None:
        """Let the network plan a failure."""
        self.plan.append(Planned(sent=sent))

    @rule(
        method=st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
        marked_safe=st.booleans(),
        rewindable=st.booleans(),
        limit_is_503=st.booleans(),
        attempts=st.integers(1, 5),
        deadline=st.sampled_from([0.4, 3.0, 50.0, 1000.0]),
        chance=st.floats(0, 1),
    )
    def call(self, **drawn: Any) -> None:
        """Make a call and compare it with the model."""
        case = Case(**drawn)
        plan = [*self.plan, Planned(200)]
        stage = self.stage
        stage.script, stage.seen, stage.slept, stage.chance = [item.outcome() for item in plan], [], [], case.chance
        service = stage.service(
            LIMIT_503 if case.limit_is_503 else API,
            retry=RetryPolicy(attempts=case.attempts),
            deadline=case.deadline,
            limit=False,
        )
        content: Content = b"{}" if case.rewindable else iter([b"{}"])
        result = self._result(operation(case.method, retry_safe=case.marked_safe), service, content)
        assert (len(stage.seen), stage.slept, result) == case.expected(plan)
        self.plan = self.plan[len(stage.seen) :]

    def _result(self, what: Any, service: Any, content: Content) -> str:
        try:
            self.stage.call(what, service, content=content)
        except errors.DeadlineError:
            return "deadline"
        except errors.TransportError:
            return "transport"
        except errors.StatusError:
            return "status"
        except errors.DecodeError:
            return "success"  # 204 has no JSON; that is another test's law
        return "success"


class AsyncRetryMachine(RetryMachine):
    """The same through the async driver."""

    driver = "async"


RetryMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)


AsyncRetryMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)


TestRetryModel = RetryMachine.TestCase


TestAsyncRetryModel = AsyncRetryMachine.TestCase


def test_no_retry_after_is_none(stage: Stage) -> None:
    """A policy that ignores `Retry-After` still retries if the service asked for no delay."""
    stage.script = [Response(503)]
    assert stage.call(options=CallOptions(retry=RetryPolicy(retry_after=0))).attempts == 2
    stage.script = [Response(503, {"Retry-After": "1"})]
    with pytest.raises(errors.ServerError):
        stage.call(options=CallOptions(retry=RetryPolicy(retry_after=0)))


def test_seconds_to_wait_may_have_decimals() -> None:
    """Anything that is not a plain number is ignored."""
    assert retry_after(Response(503, {"Retry-After": "1.5"}), 0.0) == 1.5
    assert retry_after(Response(503, {"Retry-After": "1.2.3"}), 0.0) is None
