"""Count the requests of a rate limit in Redis, for all processes of an account; `pip install workapis[redis]`.

    from redis import Redis
    from workapis.redis_limits import RedisLimitStore

    store = RedisLimitStore(Redis(host="redis.example"))  # pass it to clients as `limit_store=store`

The store decides as `MemoryLimitStore` does, by atomic Redis scripts and by the clock of Redis. Each process also
remembers its own requests of a window. It continues to count with them while Redis does not respond, and reports them
to a Redis that comes back, or that lost its data.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from workapis._redis.connections import check, own_client
from workapis._redis.keeper import Asking, Keeper
from workapis._redis.scripts import scripts
from workapis.limits import Budget, Correction

if TYPE_CHECKING:
    import redis
    import redis.asyncio

__all__ = ("AsyncRedisLimitStore", "RedisLimitStore")

T = TypeVar("T")


class RedisLimitStore:
    """Store of rate limits in Redis, for the sync clients of all processes and threads."""

    def __init__(
        self,
        client: redis.Redis,
        *,
        prefix: str = "workapis:limits",
        fallback_share: float = 1 / 8,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Create a store with its own connections.

        Args:
            client: Client with address and credentials of Redis. If it sets no timeouts, those of the store are 1 s.
            prefix: Prefix of all keys.
            fallback_share: Share of each budget that this process may use while Redis does not respond: more than 0 and
                at most 1, 1/8 by default. For `n` processes, pass at most `1 / n`.
            monotonic: Clock of this process, in seconds that never decrease.

        Raises:
            ConfigurationError: the client is none of redis-py for threads, or the share is out of range.
        """
        check(client, is_async=False)
        self._keeper = Keeper(type(self).__name__, prefix, fallback_share, monotonic)
        self._client = own_client(client, is_async=False)
        self._scripts = {name: self._client.register_script(text) for name, text in scripts().items()}

    def take(self, budget: Budget, slot: str) -> float:
        """Count a request and return 0, or count nothing and return the seconds until the next attempt."""
        return self._run(self._keeper.take(budget, slot))

    def answered(self, budget: Budget, slot: str) -> None:
        """Start the window of a request."""
        self._run(self._keeper.answered(budget, slot))

    def give_back(self, budget: Budget, slot: str) -> None:
        """Remove a request that was not sent."""
        self._run(self._keeper.give_back(budget, slot))

    def correct(self, budget: Budget, correction: Correction) -> None:
        """Apply the limits that the service reports."""
        self._run(self._keeper.correct(budget, correction))

    def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        self._client.connection_pool.disconnect()

    def _run(self, asking: Asking[T]) -> T:
        try:
            question = next(asking)
            while True:
                try:
                    answer = self._scripts[question.script](keys=question.keys, args=question.values)
                except BaseException as error:  # noqa: BLE001 (`asking` gets it)
                    question = asking.throw(error)
                else:
                    question = asking.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result


class AsyncRedisLimitStore:
    """Store of rate limits in Redis, for the async clients of all processes. Each event loop needs its own store."""

    def __init__(
        self,
        client: redis.asyncio.Redis,
        *,
        prefix: str = "workapis:limits",
        fallback_share: float = 1 / 8,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Create a store with its own connections. The arguments and the budgets are those of `RedisLimitStore`.

        Raises:
            ConfigurationError: the client is none of redis-py for asyncio, or the share is out of range.
        """
        check(client, is_async=True)
        self._keeper = Keeper(type(self).__name__, prefix, fallback_share, monotonic)
        self._client = own_client(client, is_async=True)
        self._scripts = {name: self._client.register_script(text) for name, text in scripts().items()}

    async def take(self, budget: Budget, slot: str) -> float:
        """Count a request and return 0, or count nothing and return the seconds until the next attempt."""
        return await self._run(self._keeper.take(budget, slot))

    async def answered(self, budget: Budget, slot: str) -> None:
        """Start the window of a request."""
        await self._run(self._keeper.answered(budget, slot))

    async def give_back(self, budget: Budget, slot: str) -> None:
        """Remove a request that was not sent."""
        await self._run(self._keeper.give_back(budget, slot))

    async def correct(self, budget: Budget, correction: Correction) -> None:
        """Apply the limits that the service reports."""
        await self._run(self._keeper.correct(budget, correction))

    async def aclose(self) -> None:
        """Close the connections; a later call opens new ones."""
        await self._client.connection_pool.disconnect()

    async def _run(self, asking: Asking[T]) -> T:
        try:
            question = next(asking)
            while True:
                try:
                    answer = await self._scripts[question.script](keys=question.keys, args=question.values)
                except BaseException as error:  # noqa: BLE001 (`asking` gets it)
                    question = asking.throw(error)
                else:
                    question = asking.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
