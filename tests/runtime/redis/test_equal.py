"""The stores in Redis return the same as the store in memory."""

from __future__ import annotations

import asyncio
from typing import Any

import fakeredis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.runtime.redis.twins import BUDGETS, STEPS, Awaited, Time, answer_alike, timed
from workapis.limits import Budget
from workapis.redis_limits import AsyncRedisLimitStore, RedisLimitStore


@given(BUDGETS, STEPS, st.booleans())
def test_it_answers_as_memory_does(budget: Budget, steps: list[tuple[str, Any]], texts: bool) -> None:
    """Any order of requests, responses, corrections and pauses, of two processes, is counted as in one memory."""
    server = fakeredis.FakeServer()
    clients = [fakeredis.FakeRedis(server=server, decode_responses=texts) for _ in range(2)]
    time = Time(clients[0])
    with pytest.MonkeyPatch.context() as patched:
        timed(patched)
        stores = [RedisLimitStore(client, monotonic=time.read) for client in clients]
    answer_alike(stores, time, budget, steps)


@settings(max_examples=15)
@given(BUDGETS, STEPS)
def test_coroutines_answer_as_memory_does(budget: Budget, steps: list[tuple[str, Any]]) -> None:
    """So is it through the store for async clients, which shares its budgets with that for sync ones."""
    server = fakeredis.FakeServer()
    time = Time(fakeredis.FakeRedis(server=server))
    with pytest.MonkeyPatch.context() as patched, asyncio.Runner() as runner:
        timed(patched)
        sync = RedisLimitStore(fakeredis.FakeRedis(server=server), monotonic=time.read)
        store = AsyncRedisLimitStore(fakeredis.FakeAsyncRedis(server=server), monotonic=time.read)
        answer_alike([Awaited(store, runner), sync], time, budget, steps)
        runner.run(store.aclose())
