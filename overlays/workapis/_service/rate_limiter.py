"""Keep to a budget of requests before the service has to refuse."""

from __future__ import annotations

import inspect
import math
from collections.abc import Mapping
from typing import Final

from workapis._api.operation import RateLimit
from workapis._transport.effects import Flow, Invoke, Sleep
from workapis.errors import ConfigurationError, DeadlineError
from workapis.limits import Budget, Correction, LimitStore
from workapis.options import Clock

_PREFIXES: Final = ("x-ratelimit-", "x-rate-limit-", "ratelimit-")
# The first two are what services use, the last is draft-ietf-httpapi-ratelimit-headers before its tenth version.
_EPOCH: Final = 1_000_000_000  # a reset beyond this many seconds is a moment since 1970, not a time to wait


class Limiter:
    """Keeps one budget; without a budget, lets everything through."""

    def __init__(self, budget: Budget | None, store: LimitStore) -> None:
        """Take the budget, and where its requests are counted."""
        self.budget = budget
        self._store = store

    def acquire(self, clock: Clock, end: float) -> Flow[None]:
        """Wait until a request may be sent, and count it; hold nothing while waiting.

        Raises:
            DeadlineError: no request may be sent before `end`, a moment of the monotonic clock; nothing was waited.
        """
        budget, store = self.budget, self._store
        if budget is None:
            return
        while wait := _seconds((yield Invoke(lambda: store.take(budget)))):
            if clock.monotonic() + wait >= end:
                raise DeadlineError(
                    f"the budget of {budget.requests} requests in {budget.seconds:g} s is used up; "
                    f"the next request may be sent in {wait:.1f} s, which is after the deadline",
                    sent=False,
                )
            yield Sleep(wait)

    def give_back(self) -> Flow[None]:
        """Take back a request that was counted and not sent."""
        budget, store = self.budget, self._store
        if budget is not None:
            yield Invoke(lambda: store.give_back(budget))

    def correct(self, correction: Correction | None) -> Flow[None]:
        """Learn what an answer says of the budget."""
        budget, store = self.budget, self._store
        if budget is not None and correction is not None:
            yield Invoke(lambda: store.correct(budget, correction))


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
    methods = [getattr(store, name, None) for name in ("take", "give_back", "correct")]
    if not all(callable(method) for method in methods):
        raise ConfigurationError("limit_store needs the methods take, give_back and correct")
    if not is_async and any(inspect.iscoroutinefunction(method) for method in methods):
        raise ConfigurationError("limit_store has coroutines, which an async client alone can await")


def budget(limit: RateLimit | None, key: str) -> Budget | None:
    """Return the budget of a documented limit."""
    return Budget(key, limit.requests, float(limit.seconds)) if limit else None


def correction(headers: Mapping[str, str], wall: float, refused_for: float | None = None) -> Correction | None:
    """Return what the headers of an answer say of the budget; None where they say nothing.

    Args:
        headers: names in lower case. The spellings `X-RateLimit-`, `X-Rate-Limit-` and `RateLimit-` are known, each
            with Limit, Remaining and Reset, the latter in seconds or as seconds since 1970.
        wall: seconds since 1970.
        refused_for: seconds for which the answer refuses requests; None where it is no refusal.
    """
    if refused_for is None and "rate" not in " ".join(headers):
        return None
    requests, remaining, reset = (_number(headers, name) for name in ("limit", "remaining", "reset"))
    wait = refused_for
    if wait is None and remaining == 0 and reset is not None:
        wait = max(0.0, reset - wall if reset > _EPOCH else reset)
    if requests is None and remaining is None and wait is None:
        return None
    return Correction(_whole(requests), _whole(remaining), wait)


def _number(headers: Mapping[str, str], name: str) -> float | None:
    for prefix in _PREFIXES:
        text = headers.get(prefix + name, "").strip()
        if text.isascii() and text.replace(".", "", 1).isdigit() and len(text) <= 15:
            return float(text)
    return None


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)
