"""Enforce the deadline at every read and write of a connection, and detect if a request was partly sent.

The HTTP library times each read separately: a server that sends its headers byte by byte, or one 1xx response after
another, could keep a call for ever. So this module wraps the streams of a pool. It does not import the HTTP library.
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, Final, TypeVar, cast
from weakref import WeakSet

from workapis._transport.messages import Request
from workapis.errors import RequestTimeoutError

T = TypeVar("T")

_PIECE: Final = 16 * 1024  # bytes to write between two looks at the clock: a TLS record


class Deadline:
    """Deadline of one exchange, and its progress.

    Attributes:
        begun: True if a part of the request was written, None if that cannot be observed.
    """

    def __init__(self, request: Request, *, is_seen: bool = False) -> None:
        """Start the deadline of a request; `is_seen` means that its connection reports here."""
        self._request = request
        self._end = None if request.seconds_left is None else time.monotonic() + request.seconds_left
        self.begun: bool | None = False if is_seen else None

    def is_over(self) -> bool:
        """Return whether the deadline has passed."""
        return self._end is not None and time.monotonic() >= self._end

    def check(self) -> None:
        """Raise `RequestTimeoutError` if the deadline has passed."""
        if self.is_over():
            raise self.error()

    def left(self) -> float | None:
        """Return the seconds left, None without a deadline."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    def clamped(self, timeout: float | None) -> float | None:
        """Return a timeout that ends at the deadline at the latest; raise `RequestTimeoutError` if that has passed."""
        if self._end is None:
            return timeout
        self.check()
        left = max(0.001, self._end - time.monotonic())
        return left if timeout is None else min(timeout, left)

    def error(self) -> RequestTimeoutError:
        """Return the error for a passed deadline."""
        where = self._request.url.partition("?")[0]
        what = f"{self._request.method} {where}: deadline of the call exceeded"
        return RequestTimeoutError(what, sent=self.begun is not False)

    def held(self) -> _Held:
        """Let the connections of this thread or task report to this deadline, until the `with` statement ends."""
        return _Held(self)


class _Held:
    """Context manager of `Deadline.held`. Every exchange needs one, and a generator would cost three times as much."""

    __slots__ = ("_deadline", "_token")

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline

    def __enter__(self) -> Deadline:
        self._token = _CURRENT.set(self._deadline)
        return self._deadline

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        _CURRENT.reset(self._token)
        if error is not None and self._deadline.begun is False:
            error.sent = False  # type: ignore[attr-defined]  # for the flow, also on cancellation


_CURRENT: ContextVar[Deadline | None] = ContextVar("workapis_deadline", default=None)


def _clamped(timeout: float | None) -> float | None:
    current = _CURRENT.get()
    return timeout if current is None else current.clamped(timeout)


def _tell(*, begun: bool) -> None:
    current = _CURRENT.get()
    if current is not None:
        current.begun = begun


class _Wrapped:
    """An object of the HTTP library with a few methods replaced."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Stream(_Wrapped):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        found: bytes = self._inner.read(max_bytes, timeout=_clamped(timeout))
        return found

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        _tell(begun=True)
        try:
            if len(buffer) <= _PIECE:
                self._inner.write(buffer, timeout=_clamped(timeout))
                return
            for start in range(0, len(buffer), _PIECE):
                self._inner.write(buffer[start : start + _PIECE], timeout=_clamped(timeout))
        finally:
            del buffer  # it holds credentials, and tracebacks can show variables

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        _tell(begun=False)  # the bytes written so far were for a proxy
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout=_clamped(timeout)))


class _Backend(_Wrapped):
    def __init__(self, inner: Any) -> None:
        super().__init__(inner)
        self._streams: WeakSet[_Stream] = WeakSet()

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _Stream:
        made = _Stream(self._inner.connect_tcp(host, port, timeout=_clamped(timeout), **more))
        self._streams.add(made)
        return made

    def hang_up(self) -> None:
        """End reads and writes of other threads; closing a socket alone does not wake a waiting thread."""
        for stream in list(self._streams):
            found = stream.get_extra_info("socket")
            if isinstance(found, socket.socket):
                with suppress(OSError):
                    socket.socket.shutdown(found, socket.SHUT_RDWR)  # also for TLS, whose own method differs


class _AsyncStream(_Wrapped):
    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        _tell(begun=True)
        try:
            await self._inner.write(buffer, timeout=timeout)
        finally:
            del buffer  # it holds credentials, and tracebacks can show variables

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _AsyncStream:
        _tell(begun=False)  # the bytes written so far were for a proxy
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, timeout=timeout))


class _AsyncBackend(_Wrapped):
    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.connect_tcp(host, port, timeout=timeout, **more))


def hang_up(transport: Any) -> None:
    """End the waits of other threads at the connections of a `watched` transport."""
    transport._pool._network_backend.hang_up()


def watched(transport: T, *, is_async: bool) -> T:
    """Return a transport of the HTTP library whose connections report to the deadline of their exchange."""
    # Neither httpx nor httpx2 accepts a network backend; tests check that the pool has one.
    pool = cast(Any, transport)._pool
    pool._network_backend = (_AsyncBackend if is_async else _Backend)(pool._network_backend)
    return transport
