"""Several rate limits: each is kept, none holds a place for a call that waits for another, and no wait is endless."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import evolve

from tests.fakes.stage import API, Stage, operation
from workapis import errors
from workapis._api.operation import RateLimit
from workapis._service.rate_limiter import Limiter, acquire
from workapis._transport.effects import Invoke, Sleep
from workapis.limits import Budget, MemoryLimitStore
from workapis.options import CallOptions, RetryPolicy
from workapis.transport import Response

SHORT, LONG = RateLimit(2, 10, status=430, lock=5), RateLimit(3, 100, "user", told=False)
LIMITED = evolve(API, rate_limits=(SHORT, LONG))
PATIENT = CallOptions(deadline=1000)


def run(flow: Any, at_sleep: BaseException | None = None) -> Any:
    """Drive a flow, whose sleeps take no time, or end with an error."""
    outcome: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = flow.throw(error) if error else flow.send(outcome)
        except StopIteration as end:
            return end.value
        error = at_sleep if isinstance(effect, Sleep) else None
        outcome = effect.port() if isinstance(effect, Invoke) else None


def test_every_budget_is_kept(stage: Stage) -> None:
    """The third of two in 10 s waits for the short one, the fourth of three in 100 s for the long one."""
    service = stage.service(LIMITED)
    for _ in range(3):
        stage.call(service=service, options=PATIENT)
    assert stage.slept == [10.0]
    assert service.budget is not None
    assert (service.budget.limit, service.budget.remaining) == (3, 0)
    stage.call(service=service, options=PATIENT)
    assert stage.slept == [10.0, 90.0]


def test_who_waits_for_one_budget_holds_no_place_in_another(stage: Stage) -> None:
    """A call that gives up for the long budget leaves the short one as it was; so does one that is cut off."""
    service = stage.service(evolve(API, rate_limits=(SHORT, evolve(LONG, requests=1))))
    stage.call(service=service)
    stage.pass_time(11)
    with pytest.raises(errors.DeadlineError, match="rate limit of 1 requests in 100 s"):
        stage.call(service=service, options=CallOptions(deadline=20))
    short, long = service.account_limiters
    assert [limiter.state(service.settings.clock).remaining for limiter in (short, long)] == [2, 0]
    with pytest.raises(KeyboardInterrupt):
        run(acquire([short, long], service.settings.clock, 1e9, lambda *_: None), KeyboardInterrupt())
    assert [limiter.state(service.settings.clock).remaining for limiter in (short, long)] == [2, 0]
    assert short.waiting == long.waiting == 0
    stage.pass_time(89)  # and nobody stands in a queue any more
    stage.call(service=service)
    assert stage.slept == []


def test_a_wait_is_over_for_all_when_it_is_given_up(stage: Stage) -> None:
    """While one waits for the long budget, others have the short one; after it gives up, its turn is theirs."""
    service = stage.service(evolve(API, rate_limits=(SHORT, evolve(LONG, requests=2))))
    clock = service.settings.clock
    for passed in (50, 10):
        stage.call(service=service)
        stage.pass_time(passed)
    short, long = service.account_limiters

    def waits() -> tuple[Any, float]:
        flow: Any = acquire([short, long], clock, 1e9, lambda *_: None)
        effect = next(flow)
        while isinstance(effect, Invoke):
            outcome: Any = effect.port()
            effect = flow.send(outcome)
        return flow, effect.seconds

    flow, seconds = waits()
    assert (seconds, short.state(clock).remaining) == (40.0, 2)
    with pytest.raises(ZeroDivisionError):
        _broken_off(flow)
    assert waits()[1] == 40.0


def _broken_off(flow: Any) -> None:
    effect = flow.throw(ZeroDivisionError())
    while True:
        effect = flow.send(effect.port())


def test_operations_may_share_a_budget(stage: Stage) -> None:
    """Those whose budget has one name; another operation has its own, and all keep to that of the API."""
    service = stage.service(evolve(API, rate_limits=(RateLimit(50, 10),)))
    search = RateLimit(1, 600, shared="search")
    stage.call(operation(id="searchA", rate_limits=(search,)), service)
    stage.call(operation(id="own", rate_limits=(RateLimit(1, 600),)), service)
    assert stage.slept == []
    stage.call(operation(id="searchB", rate_limits=(search,)), service, PATIENT)
    assert stage.slept == [600.0]


def test_headers_tell_of_the_budget_that_is_told(stage: Stage) -> None:
    """The remainder of one rate limit does not count for another; a refusal closes all, none longer than its window."""
    service = stage.service(LIMITED, retry=RetryPolicy(attempts=1))
    stage.script = [
        Response(200, {"X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0"}, b"{}"),
        Response(430, {"Retry-After": "40"}),
    ]
    stage.call(service=service)
    clock = service.settings.clock
    assert [limiter.state(clock).remaining for limiter in service.account_limiters] == [0, 2]
    assert [limiter.state(clock).limit for limiter in service.account_limiters] == [1, 3]
    with pytest.raises(errors.RateLimitedError):
        stage.call(service=service)
    assert stage.slept == [10.0]
    stage.call(service=service, options=PATIENT)
    assert sum(stage.slept[1:]) == 40.0


def test_threads_do_not_lock_each_other_out(stage: Stage) -> None:
    """Many threads that use the same budgets in either order all come through, and neither budget is exceeded."""
    store = MemoryLimitStore()
    one, two = (Limiter(Budget(name, 64, 0.01), store) for name in ("one", "two"))
    start = threading.Barrier(8)

    def many(thread: int) -> int:
        start.wait()
        order = [one, two] if thread % 2 else [two, one]
        return sum(len(_answered(held)) for held in _held(order, 32, stage))

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(many, range(8))) == 8 * 32 * 2


def _held(order: list[Limiter], calls: int, stage: Stage) -> Iterator[list[Any]]:
    clock = stage.service(API).settings.clock
    for _ in range(calls):
        yield run(acquire(order, clock, 1e9, lambda *_: None))


def _answered(held: list[Any]) -> list[Any]:
    for hold in held:
        run(hold.answered())
    return held
