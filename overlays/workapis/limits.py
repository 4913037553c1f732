"""Budgets of requests, and where requests are counted: in memory, or in a store of your own that processes share."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Protocol

from attrs import define

from workapis._fork import renew_in_child

__all__ = ("Budget", "Correction", "LimitStore", "MemoryLimitStore")


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


class MemoryLimitStore:
    """Counts the requests of one process, whatever its threads and loops."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Take the clock by which windows are measured: seconds that never go back."""
        self._monotonic = monotonic
        self._lock = threading.Lock()
        renew_in_child(self)
        self._windows: dict[str, _Window] = {}

    def after_fork(self) -> None:
        """Take a lock of the child's own: a thread of the parent may have held the other."""
        self._lock = threading.Lock()

    def take(self, budget: Budget) -> float:
        """Count a request and return 0; or count nothing and return the seconds until it is worth asking again."""
        with self._lock:
            now = self._monotonic()
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
            now = self._monotonic()
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
