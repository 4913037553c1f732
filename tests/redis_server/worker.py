"""A process that calls a service as fast as its budget in Redis allows: `python -m tests.redis_server.worker JSON`.

It prints a line when it is ready, and reads until when it is to call, in seconds since 1970. In the end it prints
JSON: how often it asked Redis, when, and how long the slowest question to its store took.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any

import redis

from workapis.limits import Budget
from workapis.redis_limits import RedisLimitStore
from workapis.teamwork_projects import TeamworkProjects


class _Measured(RedisLimitStore):
    """A store with a budget of the test, which remembers what it was asked."""

    def __init__(self, client: redis.Redis, budget: Budget, **more: Any) -> None:
        super().__init__(client, **more)
        self._budget = budget
        self.slowest = 0.0
        self.asked: list[float] = []
        for name, script in list(self._scripts.items()):
            self._scripts[name] = self._counting(script)

    def _counting(self, script: Any) -> Any:
        def run(**more: Any) -> Any:
            self.asked.append(time.time())
            return script(**more)

        return run

    def take(self, budget: Budget, slot: str) -> float:
        begun = time.monotonic()
        try:
            return super().take(self._budget, slot)
        finally:
            self.slowest = max(self.slowest, time.monotonic() - begun)

    def answered(self, budget: Budget, slot: str) -> None:
        super().answered(self._budget, slot)

    def give_back(self, budget: Budget, slot: str) -> None:
        super().give_back(self._budget, slot)


def main(port: int, base_url: str, requests: int, seconds: float, threads: int, project: int) -> None:
    """Star a project again and again, with so many threads."""
    budget = Budget("the budget of the test", requests, seconds)
    store = _Measured(redis.Redis(port=port), budget)
    failures: list[str] = []

    def work(client: TeamworkProjects, end: float) -> None:
        while time.time() < end:
            try:
                client.projects.star(project)
            except Exception as error:
                failures.append(repr(error))

    with TeamworkProjects(base_url=base_url, api_key="k", limit_store=store, deadline=30) as client:
        print("ready", flush=True)
        end = float(input())
        working = [threading.Thread(target=work, args=(client, end)) for _ in range(threads)]
        for each in working:
            each.start()
        for each in working:
            each.join()
    store.close()
    print(json.dumps({"asked": store.asked, "slowest": store.slowest, "failures": failures}))


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
