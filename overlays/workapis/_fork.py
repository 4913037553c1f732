"""What must not be shared with the child of a fork: connections and locks."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Something that a child process begins anew."""

    def after_fork(self) -> None:
        """Forget, without closing, what belongs to the parent; there is one thread, which holds no lock."""
        ...


_ALIVE: WeakSet[Forkable] = WeakSet()


def renew_in_child(thing: Forkable) -> None:
    """Call `thing.after_fork()` in every child process, as long as the thing lives."""
    _ALIVE.add(thing)


def _after_fork() -> None:
    for thing in list(_ALIVE):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_after_fork)
