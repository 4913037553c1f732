"""Connection pools of a transport: one for each origin, new ones after a fork or an interrupt."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import Generic, TypeVar

from workapis._fork import renew_in_child
from workapis.errors import ConfigurationError

P = TypeVar("P")


class Pools(Generic[P]):
    """Connection pools by origin. Users take a pool and give it back, so that a broken one can be closed afterwards."""

    def __init__(self, make: Callable[[str], P]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._pools: dict[str, P] = {}
        self._users: Counter[P] = Counter()
        self._retired: set[P] = set()
        self.closed = False
        renew_in_child(self)

    def take(self, url: str) -> P:
        """Return the pool for a URL, which the caller must give back; raise `ConfigurationError` after closing."""
        origin = "/".join(url.split("/", 3)[:3])
        with self._lock:
            if self.closed:
                raise ConfigurationError("the client is closed. Create a new one.")
            pool = self._pools.get(origin)
            if pool is None:
                pool = self._pools[origin] = self._make(url)
            self._users[pool] += 1
            return pool

    def give_back(self, pool: P) -> P | None:
        """Accept a pool back; return it if the caller must close it now."""
        with self._lock:
            self._users[pool] -= 1
            if self._users[pool] > 0:
                return None
            del self._users[pool]
            if pool not in self._retired:
                return None
            self._retired.discard(pool)
            return pool

    def retire(self, pool: P) -> None:
        """Use a pool no more, and close it after its last use.

        After an interrupt, httpcore may count a connection as used for ever (seen with 1.0.9, if a request is cancelled
        while it waits for its lock), so that a full pool would stay full.
        """
        with self._lock:
            self._retired.add(pool)
            self._pools = {origin: other for origin, other in self._pools.items() if other is not pool}

    def are_open(self) -> bool:
        """Return whether there are pools to close."""
        with self._lock:
            return bool(self._pools or self._retired)

    def take_all(self) -> list[P]:
        """Close: return the open pools, at the first call only."""
        with self._lock:
            self.closed = True
            pools = [*self._pools.values(), *self._retired]
            self._pools, self._retired = {}, set()
            return pools

    def after_fork(self) -> None:
        """Drop the parent's connections without closing them: their sockets are shared, and TLS would send bytes."""
        self._lock = threading.Lock()
        self._pools, self._retired = {}, set()
        self._users = Counter()
