"""The budget of requests, kept before the service has to refuse: a port for a store, and a store in memory."""

from __future__ import annotations

import inspect
import math
import threading
from collections import deque
from collections.abc import Awaitable, Mapping
from typing import Final, Protocol

from attrs import define

from workapis._effect import Ask, Flow, Sleep
from workapis._fork import renew_in_child
from workapis._operation import RateLimit
from workapis.errors import ConfigurationError, DeadlineError
from workapis.options import Clock

_PREFIXES: Final = ("x-ratelimit-", "x-rate-limit-", "ratelimit-")
_EPOCH: Final = 1_000_000_000  # a reset beyond this many seconds is a moment since 1970, not a time to wait


@define(frozen=True)
class Budget:
    """So many requests in any stretch of so many seconds; `key` says whose."""

    key: str
    requests: int
    seconds: float


@define(frozen=True)
class Correction:
    """What an answer says of the budget; None where it does not say.

    Attributes:
        requests: how many the service allows in the time.
        remaining: how many it still allows.
        wait: seconds for which it allows none.
    """

    requests: int | None = None
    remaining: int | None = None
    wait: float | None = None


class LimitStore(Protocol):
    """Counts requests; a shared one lets several processes keep to one budget. Methods may be coroutines."""

    def take(self, budget: Budget) -> float | Awaitable[float]:
        """Count a request that is about to be sent and return 0; or count nothing and return seconds to wait."""
        ...

    def give_back(self, budget: Budget) -> object:
        """Forget one request that was counted and not sent after all."""
        ...

    def correct(self, budget: Budget, correction: Correction) -> object:
        """Learn what the service says of the budget."""
        ...


_MOST = 100_000  # requests of one window that are counted, whatever a header says


class _Window:
    """The moments at which requests were sent, the oldest first."""

    def __init__(self) -> None:
        self.sent: deque[float] = deque()
        self.requests: int | None = None
        self.closed_until = -math.inf

    def forget(self, until: float) -> None:
        while self.sent and self.sent[0] <= until:
            self.sent.popleft()


class MemoryStore:
    """Counts the requests of one process, whatever its threads and loops."""

    def __init__(self, clock: Clock | None = None) -> None:
        """Take the clock by which windows are measured."""
        self._clock = clock or Clock()
        self._lock = threading.Lock()
        renew_in_child(self)
        self._windows: dict[str, _Window] = {}

    def after_fork(self) -> None:
        """Take a lock of the child's own: a thread of the parent may have held the other."""
        self._lock = threading.Lock()

    def take(self, budget: Budget) -> float:
        """Count a request and return 0; or count nothing and return the seconds until it is worth asking again."""
        with self._lock:
            now = self._clock.monotonic()
            window = self._window(budget, now)
            allowed = window.requests or budget.requests
            free = window.sent[-allowed] + budget.seconds if len(window.sent) >= allowed else now
            wait = max(free, window.closed_until) - now
            if wait > 0:
                return wait
            window.sent.append(now)
            return 0.0

    def give_back(self, budget: Budget) -> None:
        """Forget the last request."""
        with self._lock:
            window = self._windows.get(budget.key)
            if window and window.sent:
                window.sent.pop()

    def correct(self, budget: Budget, correction: Correction) -> None:
        """Learn what the service says; it may close the window for no longer than the window is."""
        with self._lock:
            now = self._clock.monotonic()
            window = self._window(budget, now)
            if correction.requests:
                window.requests = min(correction.requests, _MOST)
            if correction.remaining is not None:
                self._count_others(window, window.requests or budget.requests, correction.remaining, now)
            if correction.wait is not None:
                window.closed_until = max(window.closed_until, now + min(correction.wait, budget.seconds))

    def _window(self, budget: Budget, now: float) -> _Window:
        window = self._windows.setdefault(budget.key, _Window())
        window.forget(now - budget.seconds)
        return window

    @staticmethod
    def _count_others(window: _Window, allowed: int, remaining: int, now: float) -> None:
        # Other programs of the account use the same budget: count their requests as if sent now.
        missing = min(allowed - max(remaining, 0) - len(window.sent), allowed)
        window.sent.extend([now] * missing)


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
        while wait := _seconds((yield Ask(lambda: store.take(budget)))):
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
            yield Ask(lambda: store.give_back(budget))

    def correct(self, correction: Correction | None) -> Flow[None]:
        """Learn what an answer says of the budget."""
        budget, store = self.budget, self._store
        if budget is not None and correction is not None:
            yield Ask(lambda: store.correct(budget, correction))


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
