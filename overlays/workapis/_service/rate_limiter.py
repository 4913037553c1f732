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
# The first two are what services use, the last is draft-ietf-httpapi-ratelimit-headers before its tenth version.
_BAD_REQUEST: Final = 400
_TOO_MANY_REQUESTS: Final = 429  # RFC 6585, 4
_HERE: Final = uuid4().hex  # with the number of the process, which a fork changes, no other program has such slots
_NUMBERS: Final = count()
_EPOCH: Final = 1_000_000_000  # a reset beyond this many seconds is a moment since 1970, not a time to wait


@define
class Hold:
    """A request that was counted: it is to be answered or given back."""

    limiter: Limiter
    slot: str

    def answered(self) -> Flow[None]:
        """Let its window begin."""
        store, budget, slot = self.limiter.store, self.limiter.budget, self.slot
        yield Invoke(lambda: store.answered(budget, slot))

    def give_back(self) -> Flow[None]:
        """Take it back: it was not sent."""
        store, budget, slot = self.limiter.store, self.limiter.budget, self.slot
        yield Invoke(lambda: store.give_back(budget, slot))


class Limiter:
    """Keeps one budget; `acquire` counts in several."""

    def __init__(self, budget: Budget, store: LimitStore, lock: float = 0.0, *, is_told: bool = True) -> None:
        """Take the budget, and where its requests are counted.

        Args:
            budget: what is kept to.
            store: where its requests are counted.
            lock: seconds for which the service refuses all requests after one too many.
            is_told: whether the headers of answers tell of this budget.
        """
        self.budget = budget
        self.store = store
        self.lock = lock
        self.is_told = is_told
        self.waiting = 0

    def correct(self, correction: Correction | None) -> Flow[None]:
        """Learn what an answer says of the budget; it closes it for no longer than is documented."""
        budget, store = self.budget, self.store
        if correction is not None and not self.is_told:
            correction = Correction(wait=correction.wait)
        if correction is None or correction == Correction():
            return
        most = max(budget.window, self.lock)
        wait = None if correction.wait is None else min(correction.wait, most)
        yield Invoke(lambda: store.correct(budget, evolve(correction, wait=wait)))

    def state(self, clock: Clock) -> BudgetState:
        """Return how the budget stands."""
        if not isinstance(self.store, MemoryLimitStore):
            return BudgetState(self.budget.requests, None, None, self.waiting)
        limit, remaining, seconds = self.store.state(self.budget)
        return BudgetState(limit, remaining, clock.wall() + seconds, self.waiting)


def acquire(
    limiters: Sequence[Limiter], clock: Clock, end: float, tell: Callable[[float, str], None]
) -> Flow[list[Hold]]:
    """Wait until a request may be sent within every budget, and count it in each; hold nothing while waiting.

    Args:
        limiters: those of the budgets, in the order in which they are asked. If one has no place, those before it get
            theirs back, and all are asked anew after the wait: so nobody waits for who waits.
        clock: that of the call.
        end: a moment of the monotonic clock.
        tell: is told how many seconds are waited, and why.

    Raises:
        DeadlineError: no request may be sent before `end`; nothing was waited.
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
            said = f"the budget of {budget.requests} requests in {budget.seconds:g} s is used up"
            if clock.monotonic() + wait >= end:
                raise DeadlineError(
                    f"{said}; the next request may be sent in {wait:.1f} s, which is after the deadline", sent=False
                )
            tell(wait, said)
            limiter.waiting += 1
            try:
                yield Sleep(wait)
            finally:
                limiter.waiting -= 1
    except GeneratorExit:  # the driver is gone, so that nothing can be asked for
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
        answer.close()  # it was not awaited, and would warn of that
    raise ConfigurationError(
        f"limit_store: take must return seconds, got {type(answer).__name__}; only an async client awaits it"
    )


def check_store(store: LimitStore, *, is_async: bool) -> None:
    """Raise `ConfigurationError` where a store cannot serve a client."""
    methods = [getattr(store, name, None) for name in ("take", "answered", "give_back", "correct")]
    if not all(callable(method) for method in methods):
        raise ConfigurationError("limit_store needs the methods take, answered, give_back and correct")
    if not is_async and any(inspect.iscoroutinefunction(method) for method in methods):
        raise ConfigurationError("limit_store has coroutines, which an async client alone can await")


def correction(headers: Mapping[str, str], wall: float, refused_for: float | None = None) -> Correction | None:
    """Return what the headers of an answer say of the budget; None where they say nothing.

    Args:
        headers: names in lower case. The spellings `X-RateLimit-`, `X-Rate-Limit-` and `RateLimit-` are known, each
            with Limit, Remaining and Reset, the latter in seconds or as seconds since 1970.
        wall: seconds since 1970.
        refused_for: seconds for which the answer refuses requests; None where it is no refusal, or does not say.
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
    """Return whether a response says that the request was refused, unread, for being one too many.

    So does 429, the status that the API has for it, and, in an older form, 400 if its headers have no request left.
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
