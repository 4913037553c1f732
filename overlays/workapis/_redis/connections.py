"""Connections of our own to the Redis of the caller's client."""

from __future__ import annotations

import inspect
from typing import Any, Final

from workapis.errors import ConfigurationError

_TIMEOUT: Final = 1.0  # seconds to wait for Redis
_CONNECTIONS: Final = 16


def check(client: object, *, is_async: bool) -> None:
    """Raise `ConfigurationError` if a client cannot serve a store."""
    import redis
    import redis.asyncio

    wanted = redis.asyncio.Redis if is_async else redis.Redis
    if not isinstance(client, wanted):
        kind = type(client)
        raise ConfigurationError(
            f"{'AsyncRedisLimitStore' if is_async else 'RedisLimitStore'}: client= must be a "
            f"{wanted.__module__.partition('.client')[0]}.Redis, got {kind.__module__}.{kind.__qualname__}. "
            "Pass such a client."
        )


def own_client(client: Any, *, is_async: bool) -> Any:
    """Return a client with its own connections: with timeouts, without long retries, limited in number.

    Pools of other kinds, such as Sentinel's, stay in use.
    """
    import redis
    import redis.asyncio
    import redis.asyncio.retry
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    library: Any = redis.asyncio if is_async else redis
    pool = client.connection_pool
    if type(pool) not in (library.ConnectionPool, library.BlockingConnectionPool):
        return client
    ours = ("retry", "orig_", "maint_")
    given = {name: value for name, value in pool.connection_kwargs.items() if not name.startswith(ours)}
    usual = inspect.signature(library.Redis.__init__).parameters
    for name in ("socket_timeout", "socket_connect_timeout"):
        if given.get(name) in (None, usual[name].default):
            given[name] = _TIMEOUT
    if "maint_notifications_config" in pool.connection_kwargs:  # they would extend the timeouts
        from redis.maint_notifications import MaintNotificationsConfig

        given["maint_notifications_config"] = MaintNotificationsConfig(enabled=False)
    # Reopen at once a connection that Redis has closed; all our scripts are idempotent.
    kind = redis.asyncio.retry.Retry if is_async else Retry
    given["retry"] = kind(NoBackoff(), 1, supported_errors=(redis.ConnectionError,))
    most = min(pool.max_connections, _CONNECTIONS)
    made = library.BlockingConnectionPool(
        connection_class=pool.connection_class, max_connections=most, timeout=_TIMEOUT, **given
    )
    return library.Redis(connection_pool=made)
