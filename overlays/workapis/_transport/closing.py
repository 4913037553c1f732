"""End the waits of threads and tasks if their client closes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager

from workapis._fork import renew_in_child
from workapis.errors import ConfigurationError


class Closing:
    """Ends the waits of a client and its copies, which share one instance."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_over = False
        self._wakers: set[Future[None]] = set()
        renew_in_child(self)

    def after_fork(self) -> None:
        """Forget the waits of the parent process."""
        self._lock = threading.Lock()
        self._wakers = set()

    def close(self, *, is_final: bool) -> None:
        """End all current waits and, if `is_final`, all later ones."""
        with self._lock:
            self._is_over = self._is_over or is_final
            wakers, self._wakers = self._wakers, set()
        for waker in wakers:
            waker.set_result(None)

    @contextmanager
    def waker(self) -> Iterator[Future[None]]:
        """Yield a future that completes when the client closes."""
        made = Future[None]()
        with self._lock:
            if self._is_over:
                made.set_result(None)
            else:
                self._wakers.add(made)
        try:
            yield made
        finally:
            with self._lock:
                self._wakers.discard(made)

    def error(self) -> ConfigurationError:
        """Return the error of a call that waited."""
        return ConfigurationError("the client was closed while this call waited. Create a new client.")
