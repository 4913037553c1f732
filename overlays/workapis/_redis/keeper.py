"""Decide which requests Redis receives, and count in memory while it does not respond. This module sends nothing."""

from __future__ import annotations

import hashlib
import logging
import math
import threading
from collections.abc import Callable, Generator, Mapping
from typing import Any, Final, TypeVar

from attrs import define, evolve, field

from workapis._callbacks import LOGGER, log
from workapis._fork import renew_in_child
from workapis.errors import ConfigurationError
from workapis.limits import Budget, Correction, MemoryLimitStore

T = TypeVar("T")

_MOST: Final = 100_000  # requests of one window to count, whatever a header states
_LEASE: Final = 600.0  # seconds after which no response is expected: the waiting process is gone
_PAUSE: Final = 1.0  # seconds between two questions to a Redis that does not respond
_GRACE: Final = 2.0  # seconds in which all processes report to Redis what they sent without it
_FRESH: Final = 1.0  # lifetime of a question in seconds: the process has given up one that Redis reads later
_LOST, _LATE = -1, -2  # responses of Redis: it has lost our requests; the question came late
_MANY: Final = 1_000  # budgets to keep, before those without requests are removed


@define(frozen=True)
class Question:
    """A script for Redis to run, with its arguments."""

    script: str
    keys: list[str]
    values: list[str | bytes]


Asking = Generator[Question, Any, T]
"""Yields questions to Redis and receives its responses, so that threads and event loops share the logic."""


@define
class _Own:
    """The requests of this process in one budget.

    Attributes:
        epoch: When Redis began to count, as it states. Another value means that it lost its data.
        flying: Requests without a response, each with its time.
        answered: The others, each with the time of its response.
        unsaid: State of requests that Redis may not know: flying, answered or gone.
        closed_until: When the service allows requests again.
    """

    epoch: str | bytes = ""
    flying: dict[str, float] = field(factory=dict[str, float])
    answered: dict[str, float] = field(factory=dict[str, float])
    unsaid: dict[str, str] = field(factory=dict[str, str])
    closed_until: float = 0.0

    def forget(self, budget: Budget, now: float) -> None:
        """Remove requests that no longer count."""
        for slots, until in ((self.flying, now - _LEASE), (self.answered, now - budget.window)):
            while slots and (slot := next(iter(slots))) and slots[slot] <= until:
                del slots[slot]
                self.unsaid.pop(slot, None)

    def states(self) -> dict[str, str]:
        """Return the state of all requests, for a Redis that has lost them."""
        gone = {slot: state for slot, state in self.unsaid.items() if state == "gone"}
        return {**gone, **dict.fromkeys(self.answered, "answered"), **dict.fromkeys(self.flying, "flying")}


class Keeper:
    """Decides which questions Redis receives, and counts in memory while it does not respond."""

    def __init__(self, store: str, prefix: str, share: float, monotonic: Callable[[], float]) -> None:
        if not 0 < share <= 1:
            message = f"fallback_share= must be more than 0 and at most 1, got {share!r}."
            raise ConfigurationError(f"{store}: {message} Pass 1 divided by the number of processes.")
        from redis.exceptions import RedisError

        self._failures = (RedisError, OSError)  # Redis does not respond, or with an error
        self._prefix = prefix
        self._share = share
        self._monotonic = monotonic
        self._lock = threading.RLock()
        self._owns: dict[str, _Own] = {}
        self._memory = MemoryLimitStore(self._time)
        self._in_memory: set[str] = set()
        self._replayed: float | None = None
        self._is_down = self._is_asked = False
        self._ask_at = self._share_until = -math.inf
        self._offset: float | None = None  # from our clock to that of Redis
        renew_in_child(self)

    def after_fork(self) -> None:
        """Start without requests: the earlier ones are the parent's."""
        self._lock = threading.RLock()
        self._owns, self._is_asked = {}, False

    def take(self, budget: Budget, slot: str) -> Asking[float]:  # noqa: C901, PLR0912 (each end of one question)
        """Count a request and return 0, or count nothing and return the seconds until the next attempt."""
        with self._lock:
            now = self._monotonic()
            own = self._own(budget, now)
            probes = self._is_down and now >= self._ask_at and not self._is_asked
            if probes:
                self._is_asked = True
            shares = self._is_down or now < self._share_until
            wait = self._memory.take(self._fallback(budget, own), slot) if shares else 0.0
            asks = probes or not (self._is_down or wait)
        if asks:
            try:
                asked = yield from self._ask_for(budget, slot, own)
            except self._failures as error:
                self._failed(error)
                with self._lock:
                    share = self._fallback(budget, own)
                    self._memory.give_back(share, slot)  # it may have a slot there from before the question
                    wait = self._memory.take(share, slot)
            except BaseException:
                self._note(own, slot, "gone")  # Redis may have counted it, and nobody will send it
                if shares:
                    self._memory.give_back(self._fallback(budget, own), slot)
                raise
            else:
                if not asked and (wait := self._waits(budget, slot, own, shares, wait)):
                    yield from self.give_back(budget, slot)
                    return min(wait, _PAUSE)
                with self._lock:
                    if not asked:
                        own.flying[slot] = now
                    elif shares:
                        self._memory.give_back(self._fallback(budget, own), slot)
                return asked
            finally:
                if probes:
                    self._is_asked = False
        with self._lock:
            if not wait:
                own.flying[slot] = now
                own.unsaid[slot] = "flying"
            elif asks:
                own.unsaid[slot] = "gone"
            return min(wait, _PAUSE)  # by then Redis may respond

    def _waits(self, budget: Budget, slot: str, own: _Own, shares: bool, wait: float) -> float:
        """Return the seconds to wait for the share, which limits requests for a while after Redis has lost its data."""
        with self._lock:
            is_lost = not shares and self._monotonic() < self._share_until  # its response reported the loss
            return self._memory.take(self._fallback(budget, own), slot) if is_lost else wait

    def _ask_for(self, budget: Budget, slot: str, own: _Own) -> Asking[float]:
        is_lost = False
        for _ in range(4):
            with self._lock:
                asked = self._monotonic()
                known = own.epoch if (own.flying or own.answered) and not is_lost else ""
                said = own.states() if is_lost else dict(own.unsaid)
                shut = _micro(max(0.0, own.closed_until - asked))
                values = (known, shut, *self._said(own, said))
            wait, epoch, clock = yield self._question("take", budget, slot, *values)
            with self._lock:
                self._answers(clock / 1e6 - asked)
                if wait == _LOST:
                    is_lost = True
                    self._begin_share()
                    self._share_until = asked + _GRACE
                elif wait != _LATE:
                    own.epoch = epoch
                    for each, state in said.items():
                        if own.unsaid.get(each) == state:
                            del own.unsaid[each]
                    return float(wait) / 1e6
        raise TimeoutError

    def _said(self, own: _Own, states: Mapping[str, str]) -> list[str]:
        """Return slots, each with its state and age."""
        now, values = self._monotonic(), list[str]()
        for slot, state in states.items():
            moment = own.answered.get(slot, own.flying.get(slot, now))
            values += [slot, state, _micro(now - moment)]
        return values

    def answered(self, budget: Budget, slot: str) -> Asking[None]:
        """Start the window of a request."""
        with self._lock:
            now = self._monotonic()
            own = self._own(budget, now)
            if own.flying.pop(slot, None) is not None:
                own.answered[slot] = now
        yield from self._tell("answered", budget, slot, own)

    def give_back(self, budget: Budget, slot: str) -> Asking[None]:
        """Remove a request that was not sent."""
        with self._lock:
            own = self._own(budget, self._monotonic())
            own.flying.pop(slot, None)
        yield from self._tell("give_back", budget, slot, own)

    def _tell(self, script: str, budget: Budget, slot: str, own: _Own) -> Asking[None]:
        state = "answered" if script == "answered" else "gone"
        with self._lock:
            is_told = not self._is_down and slot not in own.unsaid
        if not is_told:
            self._note(own, slot, state)  # the next question of `take` reports it
        else:
            try:
                yield self._question(script, budget, slot)
            except BaseException as error:
                self._note(own, slot, state)
                if not isinstance(error, self._failures):
                    raise
                self._failed(error)
        with self._lock:
            if self._is_down or self._monotonic() < self._share_until:
                getattr(self._memory, script)(self._fallback(budget, own), slot)

    def correct(self, budget: Budget, correction: Correction) -> Asking[None]:
        """Apply the limits that the service reports."""
        with self._lock:
            now = self._monotonic()
            own = self._own(budget, now)
            if correction.wait is not None:
                own.closed_until = max(own.closed_until, now + correction.wait)
            is_down = self._is_down
        if not is_down:
            most = min(max(budget.most, budget.requests), _MOST)
            counts = (str(number) if number is not None else "" for number in (most, correction.requests or None))
            times = ("" if seconds is None else _micro(seconds) for seconds in (correction.reset, correction.wait))
            left = "" if correction.remaining is None else str(correction.remaining)
            try:
                yield self._question("correct", budget, *counts, left, *times)
            except self._failures as error:
                self._failed(error)
            else:
                return
        with self._lock:
            share = self._fallback(budget, own)
            requests = max(1, int(correction.requests * self._share)) if correction.requests else None
            self._memory.correct(share, evolve(correction, requests=requests))

    def _question(self, script: str, budget: Budget, *values: str | bytes) -> Question:
        name = hashlib.sha256(budget.key.encode()).hexdigest()[:32]
        keys = [f"{self._prefix}:{{{name}}}:{part}" for part in ("meta", "flying", "answered", "others")]
        # Redis ignores a question that it reads later: its process no longer waits.
        until = "" if self._offset is None else _micro(self._monotonic() + self._offset + _FRESH)
        return Question(script, keys, [_micro(budget.window), str(budget.requests), _micro(_LEASE), until, *values])

    def _own(self, budget: Budget, now: float) -> _Own:
        if budget.key not in self._owns and len(self._owns) >= _MANY:
            self._owns = {key: own for key, own in self._owns.items() if own.flying or own.answered or own.unsaid}
        own = self._owns.setdefault(budget.key, _Own())
        own.forget(budget, now)
        return own

    def _note(self, own: _Own, slot: str, state: str) -> None:
        with self._lock:
            own.unsaid[slot] = state

    def _failed(self, error: BaseException) -> None:
        with self._lock:
            self._ask_at = self._monotonic() + _PAUSE
            if self._is_down:
                return
            self._is_down = True
            self._begin_share()
        text = "the limit store gets no response from Redis (%s) and counts in memory, up to %g of each budget"
        log(LOGGER, logging.WARNING, text, type(error).__name__, self._share)

    def _answers(self, offset: float) -> None:
        self._offset = offset
        if self._is_down:
            self._is_down, self._share_until = False, self._monotonic() + _GRACE
            log(LOGGER, logging.INFO, "Redis responds again, and the limit store counts there")

    def _begin_share(self) -> None:
        self._memory, self._in_memory = MemoryLimitStore(self._time), set()

    def _fallback(self, budget: Budget, own: _Own) -> Budget:
        """Return the share of a budget for the memory, to which this replays the earlier requests of the process."""
        requests = budget.requests * self._share
        # Less than one request in the window is one in a longer window.
        seconds = budget.seconds if requests >= 1 else budget.seconds / requests
        share = Budget(budget.key, max(1, int(requests)), seconds, budget.margin, int(budget.most * self._share))
        if budget.key not in self._in_memory:
            self._in_memory.add(budget.key)
            sent = evolve(share, requests=_MOST)
            try:
                for slot, self._replayed in own.answered.items():
                    self._memory.take(sent, slot)
                    self._memory.answered(sent, slot)
                for slot, self._replayed in own.flying.items():
                    self._memory.take(sent, slot)
            finally:
                self._replayed = None
            self._memory.correct(share, Correction(wait=own.closed_until - self._monotonic()))
        return share

    def _time(self) -> float:
        return self._monotonic() if self._replayed is None else self._replayed


def _micro(seconds: float) -> str:
    return str(round(seconds * 1e6))
