"""Rate limits: the documented ones are kept, the service corrects them, and a waiting call holds nothing."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

import pytest
from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.fakes.stage import API, BUDGET, Stage, operation
from tests.repository import SLUGS, published
from workapis import errors
from workapis._api.operation import RateLimit
from workapis._auth.schemes import Bearer
from workapis._client.session import AsyncSession, Session
from workapis._service.rate_limiter import check_store, correction
from workapis.limits import Budget, Correction, MemoryLimitStore
from workapis.options import CallOptions, RetryPolicy
from workapis.transport import Response

LIMITED = evolve(API, rate_limits=(BUDGET,))


def test_the_budget_is_kept(stage: Stage) -> None:
    """The fourth request of a budget of 3 a minute waits until the first is a minute old."""
    service = stage.service(LIMITED)
    for _ in range(3):
        stage.call(service=service)
    assert stage.slept == []
    stage.pass_time(10)
    stage.call(service=service)
    assert stage.slept == [50.0]


def test_every_attempt_uses_the_budget(stage: Stage) -> None:
    """Retries and followed redirects are requests too."""
    service = stage.service(LIMITED)
    stage.chance = 0.0
    stage.script = [Response(500), Response(302, {"Location": "/api/other.json"})]
    stage.call(service=service)
    stage.call(service=service)
    assert stage.slept == [0.0, 60.0]


def test_an_operation_may_have_a_budget_of_its_own(stage: Stage) -> None:
    """The budget of an operation is kept beside that of the API."""
    service = stage.service(LIMITED)
    own = operation(rate_limits=(RateLimit(1, 600),))
    stage.call(own, service)
    stage.call(own, service, CallOptions(deadline=1000))
    assert stage.slept == [600.0]
    stage.call(operation(id="other"), service)
    assert stage.slept == [600.0]


def test_copies_with_other_settings_share_the_budget(stage: Stage) -> None:
    """`with_settings` does not give a new budget."""
    service = stage.service(LIMITED)
    for _ in range(3):
        stage.call(service=service)
    stage.call(service=service.with_settings(evolve(service.settings, strict=True)))
    assert stage.slept == [60.0]


def test_no_wait_beyond_the_deadline(stage: Stage) -> None:
    """If the limit is used up for longer than the call may take, it fails at once and nothing was sent."""
    service = stage.service(LIMITED)
    for _ in range(3):
        stage.call(service=service)
    with pytest.raises(errors.DeadlineError) as caught:
        stage.call(operation("POST"), service, CallOptions(deadline=30))
    assert stage.slept == []
    assert len(stage.seen) == 3
    assert not caught.value.may_have_been_applied


def test_the_limit_can_be_switched_off(stage: Stage) -> None:
    """`limit=False` sends without counting."""
    service = stage.service(LIMITED, limit=False)
    for _ in range(10):
        stage.call(service=service)
    assert stage.slept == []


@pytest.mark.parametrize("prefix", ["X-RateLimit-", "X-Rate-Limit-", "RateLimit-"])
@pytest.mark.parametrize("reset", ["20", str(1_700_000_020)])
def test_headers_that_say_no_more_close_the_budget(stage: Stage, prefix: str, reset: str) -> None:
    """`Remaining: 0` holds the next request until the reset, in seconds or since 1970, whatever we counted."""
    service = stage.service(LIMITED)
    stage.script = [Response(200, {f"{prefix}Remaining": "0", f"{prefix}Reset": reset}, b"{}")]
    stage.call(service=service)
    stage.call(service=service)
    assert stage.slept == [20.0]
    for _ in range(2):  # the service counts anew: two more are left of three
        stage.call(service=service)
    assert stage.slept == [20.0]


def test_other_programs_of_the_account_are_counted(stage: Stage) -> None:
    """If fewer requests remain than we counted, others sent the missing ones."""
    service = stage.service(LIMITED)
    stage.script = [Response(200, {"X-RateLimit-Remaining": "1"}, b"{}")]
    stage.call(service=service)
    stage.call(service=service)
    assert stage.slept == []
    stage.call(service=service)
    assert stage.slept == [60.0]


def test_the_service_knows_its_own_limit(stage: Stage) -> None:
    """A `Limit` header replaces the documented number of requests, up only as far as the caller lets it."""
    service = stage.service(LIMITED, limit_most=5)
    stage.script = [Response(200, {"X-RateLimit-Limit": "5"}, b"{}")]
    for _ in range(5):
        stage.call(service=service)
    assert stage.slept == []
    stage.call(service=service)
    assert stage.slept == [60.0]


def test_a_refusal_holds_every_call(stage: Stage) -> None:
    """After 429 with `Retry-After` other calls of the account wait too, and never longer than the budget's time."""
    service = stage.service(LIMITED, retry=RetryPolicy(attempts=1))
    stage.script = [Response(429, {"Retry-After": "20"})]
    with pytest.raises(errors.RateLimitedError):
        stage.call(service=service)
    stage.call(service=service)
    assert stage.slept == [20.0]
    stage.script = [Response(429, {"Retry-After": "99999"})]
    with pytest.raises(errors.RateLimitedError):
        stage.call(service=service)
    stage.call(service=service)
    assert stage.slept[1] == 60.0


@pytest.mark.parametrize("text", ["", "-1", "many", "1e9", "NaN", "٣", "9" * 30])
def test_nonsense_in_headers_counts_for_nothing(text: str) -> None:
    """Anything but a plain number is ignored."""
    names = ("limit", "remaining", "reset")
    assert correction({f"x-ratelimit-{name}": text for name in names}, 0.0) is None


def test_who_is_interrupted_holds_nothing(stage: Stage) -> None:
    """An interrupt in the wait of the limiter, or between the limiter and the sending, leaves no slot taken."""
    service = stage.service(LIMITED, auth=_Interrupting())
    for _ in range(20):
        with pytest.raises(KeyboardInterrupt):
            stage.call(service=service)
    ours = stage.service(LIMITED, limit_store=service.store)
    for _ in range(3):
        stage.call(service=ours)
    assert stage.slept == []

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    stage.on_sleep = interrupt
    with pytest.raises(KeyboardInterrupt):
        stage.call(service=ours)
    stage.on_sleep = None
    stage.pass_time(60)
    for _ in range(3):
        stage.call(service=ours)
    assert stage.slept == []


class _Interrupting:
    secrets = ()
    account = ""
    advice = ""

    def authorise(self, terms: object) -> Any:
        yield from ()
        raise KeyboardInterrupt

    def refused(self, proof: object) -> Any:
        yield from ()
        return False


class _AsyncStore:
    """A store whose methods are coroutines, as one over a network would be."""

    def __init__(self, inner: MemoryLimitStore) -> None:
        self.inner = inner
        self.taken = 0

    async def take(self, budget: Budget, slot: str) -> float:
        await asyncio.sleep(0)
        self.taken += 1
        return self.inner.take(budget, slot)

    async def answered(self, budget: Budget, slot: str) -> None:
        self.inner.answered(budget, slot)

    async def give_back(self, budget: Budget, slot: str) -> None:
        self.inner.give_back(budget, slot)

    async def correct(self, budget: Budget, correction: Correction) -> None:
        self.inner.correct(budget, correction)


def test_the_store_is_a_port() -> None:
    """A store may be shared and may be asynchronous; two clients on one store keep one budget."""
    stage = Stage(driver="async")
    store = _AsyncStore(MemoryLimitStore(stage.clock().monotonic))
    one, other = (stage.service(LIMITED, limit_store=store) for _ in range(2))
    for service in (one, other, one):
        stage.call(service=service)
    stage.call(service=other)
    assert stage.slept == [60.0]
    assert store.taken == 5


def test_a_store_of_coroutines_needs_an_async_client() -> None:
    """A sync client refuses it when it is made; what only turns out to be one at the call is refused there."""
    stage = Stage()
    store = _AsyncStore(MemoryLimitStore(stage.clock().monotonic))
    with pytest.raises(errors.ConfigurationError, match="async client"):
        Session(stage.service(LIMITED, limit_store=store), None)  # type: ignore[arg-type]  # nothing is sent
    AsyncSession(stage.service(LIMITED, limit_store=store), None)  # type: ignore[arg-type]  # nothing is sent
    hidden = _Hidden(store)
    with pytest.raises(errors.ConfigurationError, match="async client"):
        stage.call(service=stage.service(LIMITED, limit_store=hidden))
    assert stage.seen == []


@pytest.mark.parametrize("is_async", [False, True])
def test_a_store_that_is_none_is_refused(is_async: bool) -> None:
    """The error names what is missing."""
    with pytest.raises(
        errors.ConfigurationError, match=r"^limit_store= must have the methods take, answered, give_back"
    ):
        check_store(object(), is_async=is_async)  # type: ignore[arg-type]  # the case
    store = _AsyncStore(MemoryLimitStore())
    check_store(store, is_async=True)
    with pytest.raises(errors.ConfigurationError, match=r"^limit_store= has coroutines as methods"):
        check_store(store, is_async=False)


class _Hidden(MemoryLimitStore):
    def __init__(self, inner: _AsyncStore) -> None:
        super().__init__()
        self._inner = inner

    def take(self, budget: Budget, slot: str) -> Any:
        return self._inner.take(budget, slot)


@pytest.mark.parametrize("answer", [None, "0", float("nan")])
def test_a_store_that_does_not_answer_in_seconds(stage: Stage, answer: Any) -> None:
    """It is an error of the tree, and nothing is sent."""
    store = MemoryLimitStore()
    store.take = lambda budget, slot: answer  # type: ignore[method-assign]  # the case
    with pytest.raises(errors.ConfigurationError, match=rf"limit_store=: .* got {type(answer).__name__}\."):
        stage.call(service=stage.service(LIMITED, limit_store=store))
    assert stage.seen == []


@pytest.mark.parametrize(("sent", "held"), [(False, 0), (True, 1), (None, 1)])
@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError])
def test_who_is_cancelled_before_sending_holds_no_slot(
    stage: Stage, kind: type[BaseException], sent: bool | None, held: int
) -> None:
    """A call that ended while its connection was made is not counted; one that may have sent is."""
    interrupt = kind()
    if sent is not None:
        interrupt.sent = sent  # type: ignore[attr-defined]  # as our transports say it
    store = MemoryLimitStore(stage.clock().monotonic)
    stage.script = [interrupt]
    with pytest.raises(kind):
        stage.call(service=stage.service(LIMITED, limit_store=store))
    assert [window.count for window in store._windows.values()] == [held]


def test_accounts_have_budgets_of_their_own(stage: Stage) -> None:
    """Calls of another account, or to another site, do not use up this one's budget in a shared store."""
    store = MemoryLimitStore(stage.clock().monotonic)
    for _ in range(3):
        stage.call(service=stage.service(LIMITED, limit_store=store, auth=Bearer("one-token")))
    stage.call(service=stage.service(LIMITED, limit_store=store, auth=Bearer("other-token")))
    stage.call(service=stage.service(LIMITED, limit_store=store, base_url="https://other.example.org"))
    assert stage.slept == []


def test_threads_share_one_budget() -> None:
    """However many threads ask at the same moment, no more requests than the budget are let through."""
    store = MemoryLimitStore(lambda: 5.0)
    budget = Budget("k", 50, 60.0)
    start = threading.Barrier(8)

    def many(thread: int) -> int:
        start.wait()
        return sum(store.take(budget, f"{thread} {at}") == 0.0 for at in range(50))

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(many, range(8))) == 50


@pytest.mark.parametrize("slug", SLUGS)
def test_the_budgets_are_those_of_the_documents(slug: str) -> None:
    """The runtime gets the limits of the overlaid bundle, or none."""
    words = published(slug).get("x-workapis-rate-limit", [])
    given = import_module(f"workapis_generated.{slug}.client").API.rate_limits
    told = words if isinstance(words, list) else [words]
    assert [(item.requests, item.seconds) for item in given] == [(item["requests"], item["seconds"]) for item in told]


class LimitMachine(RuleBasedStateMachine):
    """Any order of calls, pauses and corrections; the model keeps the moments at which requests were sent."""

    driver = "sync"

    @initialize(requests=st.integers(1, 4), seconds=st.integers(1, 100))
    def begin(self, requests: int, seconds: int) -> None:
        self.stage = Stage(driver=self.driver)
        self.requests, self.seconds = requests, float(seconds)
        self.service = self.stage.service(
            evolve(API, rate_limits=(RateLimit(requests, seconds),)), deadline=10_000.0, retry=RetryPolicy(attempts=1)
        )
        self.sent: list[float] = []
        self.others: list[float] = []
        self.closed_until = 0.0

    @rule(seconds=st.integers(0, 120))
    def wait(self, seconds: int) -> None:
        self.stage.pass_time(float(seconds))

    def _free_at(self) -> float:
        used = sorted(self.sent + self.others)
        used = [moment for moment in used if moment > self.stage.now - self.seconds]
        free = used[-self.requests] + self.seconds if len(used) >= self.requests else self.stage.now
        return max(free, self.closed_until, self.stage.now)

    @rule(remaining=st.none() | st.integers(0, 4), refusal=st.none() | st.integers(0, 200))
    def call(self, remaining: int | None, refusal: int | None) -> None:
        """Send a request as soon as the model allows, no sooner and no later, and learn from the response."""
        expected = self._free_at()
        headers = {} if remaining is None else {"X-RateLimit-Remaining": str(remaining)}
        if refusal is not None:
            headers["Retry-After"] = str(refusal)
        self.stage.script = [Response(200 if refusal is None else 429, headers, b"{}")]
        try:
            self.stage.call(service=self.service)
        except errors.RateLimitedError:
            assert refusal is not None
        assert self.stage.now == pytest.approx(expected)
        self.sent.append(self.stage.now)
        self._learn(remaining, refusal)

    def _learn(self, remaining: int | None, refusal: int | None) -> None:
        now = self.stage.now
        if remaining is not None:
            used = [moment for moment in self.sent + self.others if moment > now - self.seconds]
            self.others += [now] * (self.requests - remaining - len(used))
        if refusal is not None:
            self.closed_until = max(self.closed_until, now + min(refusal, self.seconds))

    @rule(deadline=st.integers(1, 50))
    def call_in_a_hurry(self, deadline: int) -> None:
        """Give up at once if the model says that the limit is used up for too long; it changes nothing."""
        expected, before, seen = self._free_at(), self.stage.now, len(self.stage.seen)
        try:
            self.stage.call(service=self.service, options=CallOptions(deadline=float(deadline)))
        except errors.DeadlineError:
            assert expected - before >= deadline
            assert (self.stage.now, len(self.stage.seen)) == (before, seen)
        else:
            assert expected - before < deadline
            self.sent.append(self.stage.now)

    @invariant()
    def never_too_many(self) -> None:
        """In no stretch of the budget's time were more requests sent than it allows."""
        for index, moment in enumerate(getattr(self, "sent", [])):
            inside = [other for other in self.sent[index:] if other < moment + self.seconds - 1e-6]
            assert len(inside) <= self.requests


class AsyncLimitMachine(LimitMachine):
    """The same through the async driver."""

    driver = "async"


LimitMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
AsyncLimitMachine.TestCase.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
TestLimitModel = LimitMachine.TestCase
TestAsyncLimitModel = AsyncLimitMachine.TestCase
