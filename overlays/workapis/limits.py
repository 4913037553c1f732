"""Rate limits, and stores that count requests: in memory, or shared between processes."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from attrs import define, field

from workapis._fork import renew_in_child

__all__ = ("Budget", "BudgetState", "Correction", "LimitStore", "MemoryLimitStore")


@define(frozen=True)
class Budget:
    """Rate limit of an account: `requests` in any window of `seconds`.

    Attributes:
        key: identifies the account, without its secret.
        requests: maximum number of requests in a window.
        seconds: length of the window.
        margin: seconds for which a request counts beyond its window, for a service that counts after it responds.
        most: maximum number of requests that a response may raise `requests` to.
    """

    key: str
    requests: int
    seconds: float
    margin: float = 0.0
    most: int = 0

    @property
    def window(self) -> float:
        """Seconds for which a request counts after its response."""
        return self.seconds + self.margin


@define(frozen=True)
class Correction:
    """Rate limit that a response reports; each attribute is None if it reports none.

    Attributes:
        requests: requests that the service allows in a window.
        remaining: requests that it still allows.
        reset: seconds until its count restarts.
        wait: seconds for which it allows no request.
    """

    requests: int | None = None
    remaining: int | None = None
    reset: float | None = None
    wait: float | None = None


@define(frozen=True)
class BudgetState:
    """State of a rate limit, as far as this client knows.

    Attributes:
        limit: requests allowed in a window.
        remaining: requests that the client may send now; None if the store does not report it.
        resets_at: Unix time at which `limit` requests are available again if nothing is sent; None as above.
        waiting: number of calls of this client that wait for the limit.
    """

    limit: int
    remaining: int | None
    resets_at: float | None
    waiting: int


class LimitStore(Protocol):
    """Store that counts requests; processes with one store share a rate limit. Methods may be coroutines.

    A slot, a unique string, identifies a request. A request counts from `take` until its window ends. The window begins
    with the response, because the service counts the request at an unknown moment before that.
    """

    def take(self, budget: Budget, slot: str) -> float | Awaitable[float]:
        """Count a request that the client is about to send, and return 0; or return the seconds to wait."""
        ...

    def answered(self, budget: Budget, slot: str) -> object:
        """Begin the window of a request: its response arrived, or none will."""
        ...

    def give_back(self, budget: Budget, slot: str) -> object:
        """Forget a request that the client counted and did not send, or no longer waits to send."""
        ...

    def correct(self, budget: Budget, correction: Correction) -> object:
        """Apply the rate limit that a response reports."""
        ...


_MOST: Final = 100_000  # requests of one window that are counted, even if a header reports more
_LONGEST: Final = 600.0  # seconds after which no response is expected: its call is gone
_LATE: Final = 1.0  # seconds after which a waiting call is considered abandoned
_MANY: Final = 1_000  # windows; beyond that, empty ones are forgotten


@define
class _Window:
    """Requests of one rate limit. Times are seconds of the monotonic clock.

    Attributes:
        flying: requests without a response: slot, and time of `take`.
        answered: times of responses, oldest first.
        others: end of each request that other applications seem to have sent.
        allowed: limit that a response reported, and the time until which it holds.
        closed_until: time from which requests are allowed again.
        anew: time at which the service restarts its count, and the time of the response that reported this. Requests
            with an earlier response do not count after the restart.
        queue: slots of waiting calls, in order of arrival, and the time at which each tries again.
    """

    flying: dict[str, float] = field(factory=dict[str, float])
    answered: deque[float] = field(factory=deque[float])
    others: list[float] = field(factory=list[float])
    allowed: tuple[int, float] = (0, -math.inf)
    closed_until: float = -math.inf
    anew: tuple[float, float] = (math.inf, -math.inf)
    queue: dict[str, float] = field(factory=dict[str, float])

    def forget(self, budget: Budget, now: float) -> None:
        until = now - budget.window
        if now >= self.anew[0]:
            until, self.anew = max(until, self.anew[1]), (math.inf, -math.inf)
            self.others.clear()
        while self.answered and self.answered[0] <= until:
            self.answered.popleft()
        while self.flying and next(iter(self.flying.values())) <= now - _LONGEST:
            self.flying.pop(next(iter(self.flying)))
        if self.others:
            self.others = [end for end in self.others if now < end]
        if now >= self.closed_until:
            self.closed_until = -math.inf

    def limit(self, budget: Budget, now: float) -> int:
        return self.allowed[0] if now < self.allowed[1] else budget.requests

    @property
    def count(self) -> int:
        return len(self.flying) + len(self.answered) + len(self.others)

    def ends(self, budget: Budget, now: float) -> list[float]:
        """Return the time until which each request counts, unsorted; for requests in flight the earliest possible."""
        window, anew = budget.window, self.anew
        ends = [min(moment + window, anew[0]) if moment <= anew[1] else moment + window for moment in self.answered]
        return [*ends, *self.others, *[now + window] * len(self.flying)]

    def wait(self, budget: Budget, now: float, slot: str) -> float:
        """Return the seconds until the slot should try again; each slot of the queue gets another time."""
        allowed = self.limit(budget, now)
        wait = max(self.closed_until - now, 0.0)
        if self.count >= allowed:
            self.queue = {other: asks for other, asks in self.queue.items() if now < asks + _LATE or other == slot}
            self.queue.setdefault(slot, now)
            place = self.count - allowed + [*self.queue].index(slot)
            wait = max(wait, sorted(self.ends(budget, now))[min(place, self.count - 1)] - now)
            self.queue[slot] = now + wait
        return wait

    @property
    def is_empty(self) -> bool:
        return not self.count and self.closed_until == -math.inf


class MemoryLimitStore:
    """Store in memory, for all clients, threads and event loops of a process. `monotonic` returns seconds."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        renew_in_child(self)
        self._windows: dict[str, _Window] = {}

    def after_fork(self) -> None:
        """Replace the lock in a child process, because a thread of the parent may have held it."""
        self._lock = threading.Lock()
        now = self._monotonic()
        for window in self._windows.values():  # the parent receives the responses of requests in flight
            window.answered.extend([now] * len(window.flying))
            window.flying.clear()
            window.queue.clear()

    def take(self, budget: Budget, slot: str) -> float:
        """Count a request and return 0; or return the seconds until the caller should try again."""
        with self._lock:
            now = self._monotonic()
            window = self._window(budget, now)
            wait = window.wait(budget, now, slot)
            if not wait:
                window.queue.pop(slot, None)
                window.flying[slot] = now
            return wait

    def answered(self, budget: Budget, slot: str) -> None:
        """Begin the window of a request."""
        with self._lock:
            window = self._windows.get(budget.key)
            if window is not None and window.flying.pop(slot, None) is not None:
                window.answered.append(self._monotonic())

    def give_back(self, budget: Budget, slot: str) -> None:
        """Forget a request that the client did not send, and its place in the queue."""
        with self._lock:
            window = self._window(budget, self._monotonic())
            window.flying.pop(slot, None)
            window.queue.pop(slot, None)

    def correct(self, budget: Budget, correction: Correction) -> None:
        """Apply the rate limit that a response reports.

        The reported limit holds for one window, unless a response repeats it, and exceeds `requests` only up to `most`.
        """
        with self._lock:
            now = self._monotonic()
            window = self._window(budget, now)
            anew = now + (budget.window if correction.reset is None else min(correction.reset, budget.window))
            if correction.requests:
                most = min(max(budget.most, budget.requests), _MOST)
                window.allowed = (min(correction.requests, most), now + budget.window)
            if correction.reset is not None:
                window.anew = (anew, now)
            if correction.remaining is not None:
                used = window.limit(budget, now) - correction.remaining
                window.others += [anew] * (used - window.count)
            if correction.wait is not None:
                window.closed_until = max(window.closed_until, now + correction.wait)

    def state(self, budget: Budget) -> tuple[int, int, float]:
        """Return the limit, the number of requests left, and the seconds until all are available."""
        with self._lock:
            now = self._monotonic()
            window = self._window(budget, now)
            allowed = window.limit(budget, now)
            left = 0 if now < window.closed_until else max(allowed - window.count, 0)
            return allowed, left, max(now, window.closed_until, *window.ends(budget, now)) - now

    def _window(self, budget: Budget, now: float) -> _Window:
        window = self._windows.get(budget.key)
        if window is None:
            if len(self._windows) >= _MANY:
                self._windows = {key: window for key, window in self._windows.items() if not window.is_empty}
            window = self._windows[budget.key] = _Window()
        window.forget(budget, now)
        return window


PROCESS: Final = MemoryLimitStore()
"""Default store of all clients of the process; it uses `time.monotonic`."""
