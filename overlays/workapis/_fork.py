"""Renew connections and locks in the child of a fork."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import Any, Final, Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """An object that a child process must renew."""

    def after_fork(self) -> None:
        """Drop the resources of the parent without closing them; the child has one thread, which holds no lock."""
        ...


# Not the modules of the application: their import may last as long as the application runs.
_IMPORTED: Final = sys.stdlib_module_names | {"workapis", "workapis_generated", "msgspec", "httpx", "httpx2"}
_PATIENCE: Final = 5.0  # seconds; an import takes less
UNDISTURBED: Final = threading.RLock()
"""Lock for short critical sections, which no fork interrupts."""
_ALIVE: WeakSet[Forkable] = WeakSet()


def renew_in_child(thing: Forkable) -> None:
    """Call `thing.after_fork()` in every child process, while the object is alive."""
    _ALIVE.add(thing)


def _is_importing() -> bool:
    # A child would wait for ever for a module that another thread of its parent was importing.
    locks: dict[str, Any] = getattr(sys.modules["importlib._bootstrap"], "_module_locks", {})
    held = [lock() for name, lock in list(locks.items()) if name.partition(".")[0] in _IMPORTED]
    return any(getattr(lock, "owner", None) not in (None, threading.get_ident()) for lock in held)


def _before_fork() -> None:
    UNDISTURBED.acquire()
    end = time.monotonic() + _PATIENCE
    while _is_importing() and time.monotonic() < end:  # last: other threads may begin an import while this one waits
        time.sleep(0.001)


def _after_fork() -> None:
    UNDISTURBED.release()
    for thing in list(_ALIVE):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(before=_before_fork, after_in_parent=UNDISTURBED.release, after_in_child=_after_fork)
