"""The store of limits: its size is bounded, and nobody waits for a lock that a fork left."""

from __future__ import annotations

import os

import pytest

from workapis.limits import Budget, Correction, MemoryLimitStore


def test_a_limit_without_measure_takes_no_memory() -> None:
    """A header may claim any budget; what is counted of it is bounded."""
    store, budget = MemoryLimitStore(lambda: 5.0), Budget("a", 10, 60.0)
    store.correct(budget, Correction(requests=10**10, remaining=0))
    assert store.take(budget, "x") > 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_child_of_a_fork_has_a_lock_of_its_own() -> None:
    """A lock that a thread of the parent held does not stop the child."""
    store, budget = MemoryLimitStore(), Budget("a", 10, 60.0)
    with store._lock:
        child = os.fork()
        if child == 0:
            os._exit(0 if store.take(budget, "x") == 0.0 else 1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
