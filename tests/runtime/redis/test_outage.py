"""While Redis is down, a share is counted in memory; Redis receives these counts when it is back."""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
from typing import Any

import fakeredis
import pytest
from attrs import define

from tests.runtime.redis.twins import Time, timed
from workapis.errors import ConfigurationError
from workapis.limits import Budget, Correction
from workapis.redis_limits import AsyncRedisLimitStore, RedisLimitStore

BUDGET = Budget("teamwork_projects https://acme.example 1f0c", 16, 60.0)


@define
class Site:
    """A Redis that can be stopped, and its clock; stores on it are processes."""

    server: Any
    time: Time

    def store(self, **more: Any) -> RedisLimitStore:
        """Return the store of another process."""
        return RedisLimitStore(fakeredis.FakeRedis(server=self.server), monotonic=self.time.read, **more)

    def stop(self) -> None:
        """Have Redis refuse connections."""
        self.server.connected = False

    def start(self) -> None:
        """Have Redis respond again, with its data."""
        self.server.connected = True
        self.time.go(0.0)

    def lose(self) -> None:
        """Empty it, as a restart without its file does."""
        self.time.client.flushall()
        self.time.go(1.0)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Site:
    """Return a Redis with the test's clock."""
    timed(monkeypatch)
    server = fakeredis.FakeServer()
    return Site(server, Time(fakeredis.FakeRedis(server=server)))


def taken(store: RedisLimitStore, name: str, many: int = 40, budget: Budget = BUDGET) -> int:
    """Return how many requests may be sent at once, of so many, and finish them."""
    slots = [slot for slot in (f"{name} {number}" for number in range(many)) if not store.take(budget, slot)]
    for slot in slots:
        store.answered(budget, slot)
    return len(slots)


def test_a_share_is_counted_in_memory(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    """Redis stops: an eighth of the limit may be used, and Redis is tried each second; one warning says so."""
    caplog.set_level(logging.INFO, "workapis")
    store = site.store()
    assert taken(store, "before", 1) == 1
    site.stop()
    assert taken(store, "during") == 1  # one of two was sent before
    assert store.take(BUDGET, "x") == 1.0
    site.time.go(60.0)
    assert taken(store, "later") == 2
    assert [(each.levelname, each.name) for each in caplog.records] == [("WARNING", "workapis")]
    assert "ConnectionError" in caplog.text
    assert "up to 0.125 of each budget" in caplog.text
    site.start()
    site.time.go(1.0)
    assert taken(store, "after") == 0  # for two seconds a share, while the others tell what they sent
    site.time.go(2.0)
    assert taken(store, "after") == 14
    assert [each.levelname for each in caplog.records] == ["WARNING", "INFO"]
    site.stop()
    taken(store, "again")
    assert [each.levelname for each in caplog.records] == ["WARNING", "INFO", "WARNING"]


@pytest.mark.parametrize(("requests", "share", "at_once", "again"), [(16, 0.5, 8, 60.0), (4, 0.125, 1, 120.0)])
def test_the_share_is_the_callers(site: Site, requests: int, share: float, at_once: int, again: float) -> None:
    """The share is what the caller gave; less than a request in the window is a request in a longer one."""
    budget = Budget("a", requests, 60.0)
    store = site.store(fallback_share=share)
    site.stop()
    assert taken(store, "one", budget=budget) == at_once
    site.time.go(again - 1)
    assert taken(store, "two", budget=budget) == 0
    site.time.go(1)
    assert taken(store, "three", budget=budget) == at_once


def test_redis_is_told_what_was_sent_meanwhile(site: Site) -> None:
    """Requests that a process sent, finished or gave back while Redis was away count for all when it is back."""
    store, other = site.store(fallback_share=1.0), site.store()
    for slot in ("a", "b", "c"):
        assert store.take(BUDGET, slot) == 0.0
    site.stop()
    store.answered(BUDGET, "a")
    store.give_back(BUDGET, "b")
    assert store.take(BUDGET, "d") == 0.0
    assert store.take(BUDGET, "e") == 0.0
    store.answered(BUDGET, "d")
    site.start()
    site.time.go(10.0)
    assert store.take(BUDGET, "f") == 0.0
    assert taken(other, "other") == 11  # beside a, c, d, e and f
    site.time.go(50.0)
    assert taken(other, "more") == 2  # a and d were answered before Redis was back
    site.time.go(600.0)
    assert taken(other, "late") == 16  # nobody waits for c, e and f


def test_a_refusal_meanwhile_holds_when_redis_is_back(site: Site) -> None:
    """A refusal until a moment holds for all counters of the limit."""
    store, other = site.store(), site.store()
    store.correct(BUDGET, Correction(wait=30.0))
    site.stop()
    assert store.take(BUDGET, "a") == 1.0
    site.time.go(30.0)
    assert store.take(BUDGET, "a") == 0.0
    store.correct(BUDGET, Correction(requests=8, remaining=7, wait=40.0))
    site.start()
    site.time.go(1.0)
    assert store.take(BUDGET, "b") == pytest.approx(39.0)
    assert other.take(BUDGET, "c") == pytest.approx(39.0)


def test_a_redis_that_lost_its_data_is_told(site: Site) -> None:
    """Each process tells an empty Redis what it sent, and sends no more than its share until all had time for it."""
    one, other = site.store(), site.store()
    assert (taken(one, "one", 6), taken(other, "other", 7)) == (6, 7)
    site.lose()
    assert one.take(BUDGET, "a") == 1.0
    assert other.take(BUDGET, "b") == 1.0
    site.time.go(2.0)
    assert taken(one, "rest") == 3
    site.time.go(58.0)
    assert taken(other, "more") == 13


def test_a_redis_is_asked_once_a_second(site: Site) -> None:
    """However often and by however many it is wanted, one asks a second; the others count in memory at once."""
    store = site.store()
    asked: list[float] = []
    script = store._scripts["take"]

    def ask(**more: Any) -> Any:
        asked.append(site.time.now)
        if len(asked) > 1:
            for name in ("another", "a third"):  # while this one waits for its answer
                store.take(BUDGET, name)
        return script(**more)

    store._scripts["take"] = ask
    site.stop()
    for _ in range(40):
        store.take(BUDGET, "x")
        site.time.go(0.25)
    assert asked[0] == asked[1] - 1.0
    assert [later - earlier for earlier, later in itertools.pairwise(asked)] == [1.0] * 9


def test_a_question_that_was_given_up_counts_nothing(site: Site) -> None:
    """A Redis that was frozen reads at last what nobody waits for any more: it takes no slot and corrects nothing."""
    store, other = site.store(), site.store()
    assert taken(store, "a", 1) == 1
    held: list[Any] = []
    for name, script in list(store._scripts.items()):

        def hold(script: Any = script, **more: Any) -> Any:
            held.append(lambda: script(**more))
            raise TimeoutError

        store._scripts[name] = hold
    store.correct(BUDGET, Correction(remaining=0, wait=50.0))
    site.time.go(1.0)
    assert store.take(BUDGET, "b") == 1.0
    site.time.go(1.5)
    assert len(held) == 2
    for question in held:
        question()
    assert taken(other, "other") == 15


def test_nothing_of_the_account_is_told(site: Site) -> None:
    """The names of keys and all values have a digest in the place of the account."""
    store = site.store(prefix="ours")
    taken(store, "a", 2)
    store.correct(BUDGET, Correction(20, 3, 5.0, 7.0))
    client = site.time.client
    dumps = b"".join(key + client.dump(key) for key in client.keys() if key != b"clock")  # noqa: SIM118 (no mapping)
    assert b"acme" not in dumps
    assert b"1f0c" not in dumps
    keys = {key for key in client.keys() if key != b"clock"}  # noqa: SIM118 (no mapping)
    assert len(keys) == 3
    assert all(key.startswith(b"ours:{") and 600_000 < client.pttl(key) <= 601_000 for key in keys)


def test_a_clock_that_is_set_back_holds_nobody(site: Site) -> None:
    """The clock of Redis may be set back: a window is then as long as ever."""
    store = site.store()
    assert taken(store, "a") == 16
    site.time.go(-3600.0)
    assert store.take(BUDGET, "x") == 60.0
    site.time.go(60.0)
    assert store.take(BUDGET, "x") == 0.0


def test_who_is_cancelled_while_redis_is_asked_holds_no_slot(site: Site) -> None:
    """A call that ended before it knew its slot has none, whether Redis counted it or not."""

    async def main() -> None:
        store = AsyncRedisLimitStore(fakeredis.FakeAsyncRedis(server=site.server), monotonic=site.time.read)
        script = store._scripts["take"]

        async def slow(**more: Any) -> Any:
            await script(**more)
            await asyncio.sleep(60)

        store._scripts["take"] = slow
        task = asyncio.create_task(store.take(BUDGET, "cancelled"))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        store._scripts["take"] = script
        assert [await store.take(BUDGET, str(number)) for number in range(16)] == [0.0] * 16
        await store.aclose()

    asyncio.run(main())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_child_of_a_fork_has_a_lock_of_its_own(site: Site) -> None:
    """A lock that a thread of the parent held does not stop the child, which reports no request of the parent."""
    store = site.store()
    taken(store, "a", 3)
    with store._keeper._lock:
        child = os.fork()
        if child == 0:
            site.stop()
            os._exit(0 if taken(store, "b") == 2 else 1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


@pytest.mark.parametrize("share", [0, -1, 1.5, float("nan")])
def test_a_share_is_a_part(share: float) -> None:
    """A share of nothing, or of more than all, is refused."""
    with pytest.raises(ConfigurationError, match=r"fallback_share= must be more than 0 and at most 1"):
        RedisLimitStore(fakeredis.FakeRedis(), fallback_share=share)


def test_a_client_of_another_kind_is_refused() -> None:
    """The error names the expected type and the type that came."""
    with pytest.raises(
        ConfigurationError, match=r"^RedisLimitStore: client= must be a redis\.Redis, got fakeredis\..*Redis\."
    ):
        RedisLimitStore(fakeredis.FakeAsyncRedis())  # type: ignore[arg-type]  # the case
    with pytest.raises(
        ConfigurationError, match=r"^AsyncRedisLimitStore: .* a redis\.asyncio\.Redis, got builtins\.str\."
    ):
        AsyncRedisLimitStore("redis://localhost")  # type: ignore[arg-type]  # the case
