"""Connections to Redis: the store has its own, which give up soon."""

from __future__ import annotations

from typing import Any

import pytest
import redis
import redis.asyncio
import redis.sentinel

from workapis._redis.connections import own_client
from workapis.limits import Budget
from workapis.redis_limits import RedisLimitStore

LIBRARIES = pytest.mark.parametrize("library", [redis, redis.asyncio], ids=["sync", "async"])


def reached(library: Any, client: Any) -> Any:
    """Return the pool of connections of a store."""
    return own_client(client, is_async=library is redis.asyncio).connection_pool


@LIBRARIES
def test_a_store_gives_up_after_a_second(library: Any) -> None:
    """The defaults of redis-py are replaced: a second to connect and to read, and one retry at once."""
    for client in (library.Redis(), library.Redis.from_url("redis://u:p@localhost:7/3")):
        pool = reached(library, client)
        assert pool is not client.connection_pool
        given = pool.connection_kwargs
        assert (given["socket_timeout"], given["socket_connect_timeout"], pool.timeout) == (1.0, 1.0, 1.0)
        assert given["retry"].get_retries() == 1
        assert pool.max_connections == 16
    assert (given["host"], given["port"], given["db"], given["username"], given["password"]) == (
        *("localhost", 7, 3),
        *("u", "p"),
    )


@LIBRARIES
def test_time_outs_of_the_caller_are_kept(library: Any) -> None:
    """A client that has its own time-outs, or fewer connections, keeps them."""
    client = library.Redis(socket_timeout=0.2, socket_connect_timeout=3, max_connections=2)
    pool = reached(library, client)
    given = pool.connection_kwargs
    assert (given["socket_timeout"], given["socket_connect_timeout"], pool.max_connections) == (0.2, 3, 2)


def test_a_pool_of_another_kind_is_used_as_it_is() -> None:
    """A client that finds its server by Sentinel is not taken apart."""
    sentinel: Any = redis.sentinel  # which has no types
    client = sentinel.Sentinel([("localhost", 1)]).master_for("a")
    assert reached(redis, client) is client.connection_pool


def test_nobody_at_the_port_is_no_error() -> None:
    """A store is made, and counts, before Redis runs."""
    store = RedisLimitStore(redis.Redis(port=1))
    assert [store.take(Budget("a", 8, 60.0), slot) for slot in "ab"] == [0.0, 1.0]
    store.close()
