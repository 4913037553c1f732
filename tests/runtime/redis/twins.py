"""Stores in Redis and the store in memory on one clock: after any operations they return the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import pytest
from hypothesis import strategies as st
from redis import exceptions

from workapis import redis_limits
from workapis._redis.scripts import scripts
from workapis.limits import Budget, Correction, LimitStore, MemoryLimitStore

CLOCK: Final = "local function clock() return tonumber(redis.call('GET', 'clock') or '0') end"
START: Final = 1_700_000_000.0

_QUARTERS = st.integers(0, 400).map(lambda number: number / 4)
CORRECTIONS = st.builds(
    Correction,
    st.none() | st.integers(0, 8),
    st.none() | st.integers(0, 8),
    st.none() | _QUARTERS,
    st.none() | _QUARTERS,
)
BUDGETS = st.builds(
    Budget,
    st.sampled_from(["one", "{two}"]),
    st.integers(1, 5),
    st.integers(1, 60).map(float),
    st.sampled_from([0.0, 0.5]),
    st.sampled_from([0, 7]),
)
STEPS = st.lists(
    st.tuples(st.just("take"), st.integers(0, 1))
    | st.tuples(st.sampled_from(["answered", "give_back"]), st.integers(0, 5))
    | st.tuples(st.just("correct"), CORRECTIONS)
    | st.tuples(st.just("pass"), _QUARTERS)
    | st.tuples(st.just("pass"), st.sampled_from([599.0, 601.0])),
    max_size=40,
)


class Time:
    """A clock of the test, for this process and for Redis."""

    def __init__(self, client: Any) -> None:
        """Begin with a client of the Redis that is to use it."""
        self.client = client
        self.now = START
        self.go(0.0)

    def go(self, seconds: float) -> None:
        self.now += seconds
        with suppress(exceptions.ConnectionError):  # it may be stopped
            self.client.set("clock", round(self.now * 1e6))

    def read(self) -> float:
        return self.now


def timed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have stores that are made from now on go by the clock that a test keeps in Redis."""
    monkeypatch.setattr(redis_limits, "scripts", lambda: scripts(CLOCK))


class Awaited:
    """A store of coroutines as one of functions, each run to its end."""

    def __init__(self, store: LimitStore, runner: asyncio.Runner) -> None:
        self._store = store
        self._runner = runner

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Return a method that waits for the store's."""
        return lambda *values: self._runner.run(getattr(self._store, name)(*values))


def answer_alike(stores: list[Any], time: Time, budget: Budget, steps: list[tuple[str, Any]]) -> None:
    """Do the same to stores that share a Redis, each for a process, and to one in memory; compare all results."""
    memory = MemoryLimitStore(time.read)
    taken: list[tuple[str, Any]] = []
    for number, (what, value) in enumerate(steps):
        if what == "pass":
            time.go(value)
        elif what == "correct":
            memory.correct(budget, value)
            stores[number % len(stores)].correct(budget, value)
        elif what == "take":
            slot, store = str(number), stores[value % len(stores)]
            wait = memory.take(budget, slot)
            assert store.take(budget, slot) == pytest.approx(wait, abs=3e-6), (number, steps)
            if not wait:
                taken.append((slot, store))
        elif taken:
            slot, store = taken[value % len(taken)]
            getattr(memory, what)(budget, slot)
            getattr(store, what)(budget, slot)
    wait = memory.take(budget, "last")
    assert stores[0].take(budget, "last") == pytest.approx(wait, abs=3e-6)
