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
    """Pools by origin. Who uses one takes it and gives it back, so that one that broke can be closed afterwards."""

    def __init__(self, make: Callable[[str], P]) -> None:
        """Take what makes the pool for a URL."""
        self._make = make
        self._lock = threading.Lock()
        self._pools: dict[str, P] = {}
        self._users: Counter[P] = Counter()
        self._retired: set[P] = set()
        self.closed = False
        renew_in_child(self)

    def take(self, url: str) -> P:
        """Return the pool for a URL, to be given back; raise `ConfigurationError` after closing."""
        origin = "/".join(url.split("/", 3)[:3])
        with self._lock:
            if self.closed:
                raise ConfigurationError("the client is closed; make a new one")
            pool = self._pools.get(origin)
            if pool is None:
                pool = self._pools[origin] = self._make(url)
            self._users[pool] += 1
            return pool

    def give_back(self, pool: P) -> P | None:
        """Take back a pool; return it where it is to be closed now."""
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
        """Use a pool no more, and close it when nobody uses it.

        After an interrupt httpcore may count a connection as used for ever (seen with 1.0.9: cancelling while a
        request waits for its lock), so that a full pool would stay full.
        """
        with self._lock:
            self._retired.add(pool)
            self._pools = {origin: other for origin, other in self._pools.items() if other is not pool}

    def are_open(self) -> bool:
        """Return whether there is anything to close."""
        with self._lock:
            return bool(self._pools or self._retired)

    def take_all(self) -> list[P]:
        """Close: return the pools that were open, the first time."""
        with self._lock:
            self.closed = True
            pools = [*self._pools.values(), *self._retired]
            self._pools, self._retired = {}, set()
            return pools

    def after_fork(self) -> None:
        """Forget the parent's connections: their sockets are shared, and closing TLS would speak on them."""
        self._lock = threading.Lock()
        self._pools, self._retired = {}, set()
        self._users = Counter()
