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
    """So many requests in any stretch of so many seconds; `key` says whose.

    Attributes:
        key: the account, without its secret.
        requests: how many.
        seconds: in how long.
        margin: seconds for which a request counts beyond these, for a service that counts later than it answers.
        most: how many there may be if an answer says that there may be more.
    """

    key: str
    requests: int
    seconds: float
    margin: float = 0.0
    most: int = 0

    @property
    def window(self) -> float:
        """The seconds for which an answered request counts."""
        return self.seconds + self.margin


@define(frozen=True)
class Correction:
    """What an answer says of the budget; None where it does not say.

    Attributes:
        requests: how many the service allows in the time.
        remaining: how many it still allows.
        reset: seconds until it counts anew.
        wait: seconds for which it allows none.
    """

    requests: int | None = None
    remaining: int | None = None
    reset: float | None = None
    wait: float | None = None


@define(frozen=True)
class BudgetState:
    """How a budget stands, as far as this client knows.

    Attributes:
        limit: how many requests are allowed in the time.
        remaining: how many may be sent at once; None where the store does not tell.
        resets_at: when all may be sent again, in seconds since 1970, if no more are sent; None as above.
        waiting: how many calls of this client wait for it.
    """

    limit: int
    remaining: int | None
    resets_at: float | None
    waiting: int


class LimitStore(Protocol):
    """Counts requests; a shared one lets several processes keep to one budget. Methods may be coroutines.

    A request is known by its slot, a text of its own. It counts from when it is taken until its window is over, which
    begins with the answer: whenever the service counted it, that was between.
    """

    def take(self, budget: Budget, slot: str) -> float | Awaitable[float]:
        """Count a request that is about to be sent and return 0; or count nothing and return seconds to wait."""
        ...

    def answered(self, budget: Budget, slot: str) -> object:
        """Let the window of a request begin, since its answer came, or none will."""
        ...

    def give_back(self, budget: Budget, slot: str) -> object:
        """Forget a request that was counted and not sent after all, or is not waited for any more."""
        ...

    def correct(self, budget: Budget, correction: Correction) -> object:
        """Learn what the service says of the budget."""
        ...


_MOST: Final = 100_000  # requests of one window that are counted, whatever a header says
_LONGEST: Final = 600.0  # seconds after which no answer is expected: whoever waited for it is gone
_LATE: Final = 1.0  # seconds after which nobody is expected to ask again: the call was given up
_MANY: Final = 1_000  # windows, beyond which those that are empty are forgotten


@define
class _Window:
    """The requests of one budget.

    Attributes:
        flying: those that are not answered, and when each was taken.
        answered: when each of the others was, the oldest first.
        others: until when each counts that other programs seem to have sent.
        allowed: how many an answer allowed, and until when that holds.
        closed_until: when requests are allowed again.
        anew: when the service counts anew, and what was answered until then counts no more: the moment of its word.
        queue: the slots of those that were told to wait, the first of them first, and when each asks again.
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
        """Return until when each request counts, in no order; what flies, at the earliest."""
        window, anew = budget.window, self.anew
        ends = [min(moment + window, anew[0]) if moment <= anew[1] else moment + window for moment in self.answered]
        return [*ends, *self.others, *[now + window] * len(self.flying)]

    def wait(self, budget: Budget, now: float, slot: str) -> float:
        """Return the seconds until it is worth asking for one more, for each in the queue another moment."""
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
    """Counts the requests of one process, whatever its clients, threads and loops."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Take the clock by which windows are measured: seconds that never go back."""
        self._monotonic = monotonic
        self._lock = threading.Lock()
        renew_in_child(self)
        self._windows: dict[str, _Window] = {}

    def after_fork(self) -> None:
        """Take a lock of the child's own: a thread of the parent may have held the other."""
        self._lock = threading.Lock()
        now = self._monotonic()
        for window in self._windows.values():  # what flies is answered to the parent
            window.answered.extend([now] * len(window.flying))
            window.flying.clear()
            window.queue.clear()

    def take(self, budget: Budget, slot: str) -> float:
        """Count a request and return 0; or count nothing and return the seconds until it is worth asking again."""
        with self._lock:
            now = self._monotonic()
            window = self._window(budget, now)
            wait = window.wait(budget, now, slot)
            if not wait:
                window.queue.pop(slot, None)
                window.flying[slot] = now
            return wait

    def answered(self, budget: Budget, slot: str) -> None:
        """Let the window of a request begin."""
        with self._lock:
            window = self._windows.get(budget.key)
            if window is not None and window.flying.pop(slot, None) is not None:
                window.answered.append(self._monotonic())

    def give_back(self, budget: Budget, slot: str) -> None:
        """Forget a request that was not sent, and whoever waited to send it."""
        with self._lock:
            window = self._window(budget, self._monotonic())
            window.flying.pop(slot, None)
            window.queue.pop(slot, None)

    def correct(self, budget: Budget, correction: Correction) -> None:
        """Learn what the service says.

        What it allows holds for one window unless it is said again, and is more than `requests` only up to `most`.
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
        """Return how many requests are allowed, how many of them are left, and in how many seconds all are."""
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
"""Counts for all clients of the process that have no store of their own, by the clock of the machine."""
