"""Stay below a rate limit before the service refuses."""

from __future__ import annotations

import inspect
import math
import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import count
from typing import Final
from uuid import uuid4

from attrs import define, evolve

from workapis._transport.effects import Flow, Invoke, Sleep
from workapis._transport.messages import Response
from workapis.errors import ConfigurationError, DeadlineError
from workapis.limits import Budget, BudgetState, Correction, LimitStore, MemoryLimitStore
from workapis.options import Clock

_PREFIXES: Final = ("x-ratelimit-", "x-rate-limit-", "ratelimit-")
# Services use the first two; the last is draft-ietf-httpapi-ratelimit-headers before its tenth version.
_BAD_REQUEST: Final = 400
_TOO_MANY_REQUESTS: Final = 429  # RFC 6585, 4
_HERE: Final = uuid4().hex  # with the process id, which a fork changes, it makes slots unique among all processes
_NUMBERS: Final = count()
_EPOCH: Final = 1_000_000_000  # a reset above this many seconds is a time since 1970, not a delay


@define
class Hold:
    """A counted request, to be settled by `answered` or `give_back`."""

    limiter: Limiter
    slot: str

    def answered(self) -> Flow[None]:
        """Start the window of the request: its response came."""
        store, budget, slot = self.limiter.store, self.limiter.budget, self.slot
        yield Invoke(lambda: store.answered(budget, slot))

    def give_back(self) -> Flow[None]:
        """Release the slot: the request was not sent."""
        store, budget, slot = self.limiter.store, self.limiter.budget, self.slot
        yield Invoke(lambda: store.give_back(budget, slot))


class Limiter:
    """Limiter of one budget; `acquire` counts a request in several."""

    def __init__(self, budget: Budget, store: LimitStore, lock: float = 0.0, *, is_told: bool = True) -> None:
        """Create a limiter.

        Args:
            budget: The rate limit.
            store: Store that counts its requests.
            lock: Seconds for which the service refuses all requests after one too many.
            is_told: True if response headers report this budget.
        """
        self.budget = budget
        self.store = store
        self.lock = lock
        self.is_told = is_told
        self.waiting = 0

    def correct(self, correction: Correction | None) -> Flow[None]:
        """Apply the limits that a response reports; they close the budget no longer than documented."""
        budget, store = self.budget, self.store
        if correction is not None and not self.is_told:
            correction = Correction(wait=correction.wait)
        if correction is None or correction == Correction():
            return
        most = max(budget.window, self.lock)
        wait = None if correction.wait is None else min(correction.wait, most)
        yield Invoke(lambda: store.correct(budget, evolve(correction, wait=wait)))

    def state(self, clock: Clock) -> BudgetState:
        """Return the current state of the budget."""
        if not isinstance(self.store, MemoryLimitStore):
            return BudgetState(self.budget.requests, None, None, self.waiting)
        limit, remaining, seconds = self.store.state(self.budget)
        return BudgetState(limit, remaining, clock.wall() + seconds, self.waiting)


def acquire(
    limiters: Sequence[Limiter], clock: Clock, end: float, tell: Callable[[float, str], None]
) -> Flow[list[Hold]]:
    """Wait until every budget allows a request, and count it in each. The flow holds no slot while it waits.

    Args:
        limiters: Limiters of the budgets, in the order of the requests to their stores. If one is full, the flow
            releases the slots of those before it, waits, and begins again: so no call waits for one that waits.
        clock: Clock of the call.
        end: Deadline in seconds of the monotonic clock.
        tell: Callback with the seconds of each wait, and its reason.

    Raises:
        DeadlineError: no budget allows the request before `end`. The flow raises this without waiting.
    """
    slot = f"{_HERE}-{os.getpid()}-{next(_NUMBERS)}"
    holds = [Hold(limiter, slot) for limiter in limiters]
    taken = asked = 0
    try:
        while taken < len(holds):
            limiter = limiters[taken]
            budget, store = limiter.budget, limiter.store
            wait = _seconds((yield Invoke(partial(store.take, budget, slot))))
            asked = max(asked, taken + 1)
            if not wait:
                taken += 1
                continue
            while taken:
                taken -= 1
                yield from holds[taken].give_back()
            said = f"the rate limit of {budget.requests} requests in {budget.seconds:g} s is reached"
            if clock.monotonic() + wait >= end:
                raise DeadlineError(
                    f"{said}, and the next request may go in {wait:.1f} s, after the deadline", sent=False
                )
            tell(wait, said)
            limiter.waiting += 1
            try:
                yield Sleep(wait)
            finally:
                limiter.waiting -= 1
    except GeneratorExit:  # the driver is gone, so that the flow can yield nothing
        raise
    except BaseException:
        for hold in holds[:asked]:
            yield from hold.give_back()
        raise
    return holds


def _seconds(answer: object) -> float:
    if isinstance(answer, (int, float)) and not math.isnan(answer):
        return answer
    if inspect.iscoroutine(answer):
        answer.close()  # a coroutine that nobody awaits would warn
    raise ConfigurationError(
        f"limit_store=: take() must return seconds, got {type(answer).__name__}. Pass a store with coroutines to an "
        "async client alone."
    )


def check_store(store: LimitStore, *, is_async: bool) -> None:
    """Raise `ConfigurationError` if a store cannot serve a client."""
    methods = [getattr(store, name, None) for name in ("take", "answered", "give_back", "correct")]
    if not all(callable(method) for method in methods):
        raise ConfigurationError(
            "limit_store= must have the methods take, answered, give_back and correct. Pass a LimitStore."
        )
    if not is_async and any(inspect.iscoroutinefunction(method) for method in methods):
        raise ConfigurationError("limit_store= has coroutines as methods. Pass it to an async client.")


def correction(headers: Mapping[str, str], wall: float, refused_for: float | None = None) -> Correction | None:
    """Return the limits that the headers of a response report; None if they report none.

    Args:
        headers: Headers with names in lower case. The prefixes `X-RateLimit-`, `X-Rate-Limit-` and `RateLimit-` are
            known, each with Limit, Remaining and Reset, the last in seconds or as seconds since 1970.
        wall: Current time, in seconds since 1970.
        refused_for: Seconds for which the response refuses requests, None if it is no refusal, or does not state them.
    """
    if refused_for is None and "rate" not in " ".join(headers):
        return None
    requests, remaining, reset = (_number(headers, name) for name in ("limit", "remaining", "reset"))
    if reset is not None:
        reset = max(0.0, reset - wall if reset > _EPOCH else reset)
    if requests is None and remaining is None and reset is None and refused_for is None:
        return None
    return Correction(_whole(requests), _whole(remaining), reset, refused_for)


def is_refusal(response: Response, limit_status: int | None) -> bool:
    """Return whether a response refuses the request, unread, as one too many.

    The status for that is 429, the one that the API documents, or, in older APIs, 400 with headers that leave no
    request.
    """
    is_older = response.status == _BAD_REQUEST and _number(response.headers, "remaining") == 0
    return is_older or response.status in (_TOO_MANY_REQUESTS, limit_status)


def _number(headers: Mapping[str, str], name: str) -> float | None:
    for prefix in _PREFIXES:
        text = headers.get(prefix + name, "").strip()
        if text.isascii() and text.replace(".", "", 1).isdigit() and len(text) <= 15:
            return float(text)
    return None


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)
