"""Eight processes on one budget in Redis, which call one fake that keeps the budget too."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from subprocess import PIPE
from typing import Any

import pytest
import redis
import redis.asyncio
from hypothesis import HealthCheck, given, settings

from tests.fakes.windows import most_in
from tests.proof import figures
from tests.redis_server.server import RedisServer
from tests.repository import ROOT
from tests.runtime.redis.twins import BUDGETS, STEPS, Awaited, Time, answer_alike, timed
from workapis.limits import Budget
from workapis.redis_limits import AsyncRedisLimitStore, RedisLimitStore
from workapis.testing import fake
from workapis.transport import Response

PROCESSES, THREADS = 8, 4


@dataclass
class Ran:
    """What a fake saw of the processes, and what they tell.

    Attributes:
        begin: when they began, in seconds since 1970.
        arrived: when each request arrived.
        refused: how many the fake refused for being too many.
        told: what each process tells.
    """

    begin: float
    arrived: list[float]
    refused: int
    told: list[dict[str, Any]]


def run(
    port: int,
    requests: int,
    seconds: float,
    lasts: float,
    meanwhile: Callable[[float], None] = lambda begin: None,
    *,
    is_refusing: bool = True,
) -> Ran:
    """Run the processes against a fake with this budget, which refuses what is beyond it if `is_refusing`."""
    arrived: list[float] = []
    with fake("teamwork_projects") as service:
        words = service.plan["words"]
        limit = words.pop("rate-limit") | {"requests": requests, "seconds": seconds}
        words.update({"rate-limit": limit} if is_refusing else {})
        service.live()
        answer = service.handle

        def handle(method: str, url: str, headers: Mapping[str, str], content: bytes, patience: Any = None) -> Response:
            arrived.append(time.time())
            return answer(method, url, headers, content, patience)

        service.handle = handle  # type: ignore[method-assign]
        project = service.add.projects(name="Apollo").id
        given = {"port": port, "base_url": service.base_url, "requests": requests, "seconds": seconds}
        begin, told = work({**given, "threads": THREADS, "project": project}, lasts, meanwhile)
        refused = sum(seen.status != 200 for seen in service.log)
    return Ran(begin, arrived, refused, told)


def work(
    given: Mapping[str, Any], lasts: float, meanwhile: Callable[[float], None]
) -> tuple[float, list[dict[str, Any]]]:
    """Let the processes work; return when they began, and the output of each."""
    command = [sys.executable, "-m", "tests.redis_server.worker", json.dumps(given)]
    paths = [str(ROOT), str(ROOT / "overlays"), str(ROOT / "generated")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    working = [
        subprocess.Popen(command, env=environment, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    assert [process.stdout.readline() for process in working if process.stdout] == ["ready\n"] * PROCESSES
    begin = time.time()
    beside = threading.Thread(target=meanwhile, args=(begin,))
    beside.start()
    for process in working:
        assert process.stdin
        process.stdin.write(f"{begin + lasts}\n")
        process.stdin.flush()
    told = []
    for process in working:
        out, wrong = process.communicate(timeout=120)
        assert process.returncode == 0, wrong
        told.append(json.loads(out))
    beside.join()
    return begin, told


def test_eight_processes_keep_one_budget(redis_server: RedisServer) -> None:
    """In no stretch of its time more requests arrive than the budget allows, so that none is refused; 95 % is used."""
    requests, seconds, lasts = 100, 5.0, 20.0
    ran = run(redis_server.port, requests, seconds, lasts)
    most = most_in(ran.arrived, seconds)
    whole = [moment for moment in ran.arrived if moment < ran.begin + lasts]
    used = len(whole) / (requests * lasts / seconds)
    asked = sum(len(each["asked"]) for each in ran.told)
    figures(
        "eight processes",
        {
            "requests": len(ran.arrived),
            "refused by the fake": ran.refused,
            f"in the fullest window of {requests} allowed": most,
            "of the budget used": f"{used:.1%}",
        }
        | {"questions to Redis": asked, "s the slowest": round(max(each["slowest"] for each in ran.told), 3)},
    )
    assert [each["failures"] for each in ran.told] == [[]] * PROCESSES
    assert ran.refused == 0
    assert most <= requests
    assert used >= 0.95


@pytest.mark.parametrize("how", ["stopped", "frozen"])
def test_eight_processes_go_on_without_redis(redis_server: RedisServer, how: str) -> None:
    """While Redis is away nobody hangs, each process asks once a second, and all go back when it is back."""
    requests, seconds, lasts, away, back = 40, 2.0, 18.0, 5.0, 11.0

    def meanwhile(begin: float) -> None:
        time.sleep(max(0.0, begin + away - time.time()))
        redis_server.stop() if how == "stopped" else redis_server.freeze()
        time.sleep(max(0.0, begin + back - time.time()))
        redis_server.start() if how == "stopped" else redis_server.thaw()

    ran = run(redis_server.port, requests, seconds, lasts, meanwhile, is_refusing=False)
    begin, arrived, told = ran.begin, ran.arrived, ran.told
    most = most_in(arrived, seconds)
    # Two seconds after Redis went, all that was asked before has ended.
    gone = [sum(begin + away + 2 <= moment < begin + back for moment in each["asked"]) for each in told]
    during = sum(begin + away + 2 <= moment < begin + back for moment in arrived)
    after = sum(begin + back + 3 <= moment < begin + lasts for moment in arrived)
    slowest = max(each["slowest"] for each in told)
    figures(
        f"Redis {how} for {back - away:g} s",
        {"requests": len(arrived), "in the fullest window of 40 allowed": most, "questions a process in 4 s": max(gone)}
        | {"requests in these 4 s": during, "requests in 4 s after": after, "s the slowest": round(slowest, 3)},
    )
    assert [each["failures"] for each in told] == [[]] * PROCESSES
    assert max(gone) <= 5
    assert slowest < 3.5
    assert 0.8 * 80 <= during <= 80
    assert after >= 0.8 * 80
    assert most <= requests * 1.5


def test_the_server_answers_as_memory_does(redis_server: RedisServer) -> None:
    """The server counts any order of requests, responses, corrections and pauses as one memory does."""
    time_ = Time(redis.Redis(port=redis_server.port))

    @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(BUDGETS, STEPS)
    def law(budget: Budget, steps: list[tuple[str, Any]]) -> None:
        time_.client.flushall()
        time_.go(1.0)
        stores = [RedisLimitStore(redis.Redis(port=redis_server.port), monotonic=time_.read) for _ in range(2)]
        answer_alike(stores, time_, budget, steps)
        for store in stores:
            store.close()

    @settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(BUDGETS, STEPS)
    def later(budget: Budget, steps: list[tuple[str, Any]]) -> None:
        time_.client.flushall()
        time_.go(1.0)
        with asyncio.Runner() as runner:
            store = AsyncRedisLimitStore(redis.asyncio.Redis(port=redis_server.port), monotonic=time_.read)
            answer_alike([Awaited(store, runner)], time_, budget, steps)
            runner.run(store.aclose())

    with pytest.MonkeyPatch.context() as patched:
        timed(patched)
        law()
        later()


def test_a_frozen_server_holds_nobody(redis_server: RedisServer) -> None:
    """A server that accepts connections and sends nothing costs a second once; so it is for coroutines."""
    budget = Budget("a", 80, 60.0)
    store = RedisLimitStore(redis.Redis(port=redis_server.port))
    assert store.take(budget, "a") == 0.0
    redis_server.freeze()
    begun = time.monotonic()
    assert [store.take(budget, str(number)) for number in range(9)] == [0.0] * 9
    assert store.take(budget, "x") == 1.0
    assert 0.9 < time.monotonic() - begun < 2.5

    async def main() -> None:
        store = AsyncRedisLimitStore(redis.asyncio.Redis(port=redis_server.port))
        begun = time.monotonic()
        assert await asyncio.gather(*(store.take(budget, str(number)) for number in range(10))) == [0.0] * 10
        assert 0.9 < time.monotonic() - begun < 3.5
        redis_server.thaw()
        await asyncio.sleep(1.1)
        assert await store.take(budget, "x") == 1.0  # for two seconds a share, while the others tell what they sent
        await asyncio.sleep(2.1)
        assert await store.take(budget, "x") == 0.0
        await store.aclose()

    asyncio.run(main())
    store.close()
