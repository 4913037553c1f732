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

_PIECE: Final = 16 * 1024  # bytes written between two looks at the clock: a record of TLS


class Deadline:
    """When an exchange is to be over, and how far it came.

    Attributes:
        begun: whether a part of the request was written; None where that cannot be seen.
    """

    def __init__(self, request: Request, *, is_seen: bool = False) -> None:
        """Take the request; `is_seen` says that its connection reports here."""
        self._request = request
        self._end = None if request.seconds_left is None else time.monotonic() + request.seconds_left
        self.begun: bool | None = False if is_seen else None

    def is_over(self) -> bool:
        """Return whether the time is over."""
        return self._end is not None and time.monotonic() >= self._end

    def check(self) -> None:
        """Raise `RequestTimeoutError` where the time is over."""
        if self.is_over():
            raise self.error()

    def left(self) -> float | None:
        """Return the seconds that are left, None where there is no end."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    def clamped(self, timeout: float | None) -> float | None:
        """Return a timeout that does not go beyond the end; raise `RequestTimeoutError` where the time is over."""
        if self._end is None:
            return timeout
        self.check()
        left = max(0.001, self._end - time.monotonic())
        return left if timeout is None else min(timeout, left)

    def error(self) -> RequestTimeoutError:
        """Return the error that says so."""
        where = self._request.url.partition("?")[0]
        what = f"{self._request.method} {where}: the time for the whole call is over"
        return RequestTimeoutError(what, sent=self.begun is not False)

    def held(self) -> _Held:
        """Be the one that the connections of this thread or task report to, until the `with` statement ends."""
        return _Held(self)


class _Held:
    """What `Deadline.held` returns; there is one for every exchange, and a generator would cost three times."""

    __slots__ = ("_deadline", "_token")

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline

    def __enter__(self) -> Deadline:
        self._token = _CURRENT.set(self._deadline)
        return self._deadline

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        _CURRENT.reset(self._token)
        if error is not None and self._deadline.begun is False:
            error.sent = False  # type: ignore[attr-defined]  # told to the flow, also by what cancels


_CURRENT: ContextVar[Deadline | None] = ContextVar("workapis_deadline", default=None)


def _clamped(timeout: float | None) -> float | None:
    current = _CURRENT.get()
    return timeout if current is None else current.clamped(timeout)


def _tell(*, begun: bool) -> None:
    current = _CURRENT.get()
    if current is not None:
        current.begun = begun


class _Wrapped:
    """Something of the HTTP library, of which a few methods are ours."""

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
        _tell(begun=False)  # what was written before was for a proxy
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
        """End what other threads read and write; closing a socket alone does not wake who waits for it."""
        for stream in list(self._streams):
            found = stream.get_extra_info("socket")
            if isinstance(found, socket.socket):
                with suppress(OSError):
                    socket.socket.shutdown(found, socket.SHUT_RDWR)  # also of TLS, which has a method of its own


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
        _tell(begun=False)  # what was written before was for a proxy
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, timeout=timeout))


class _AsyncBackend(_Wrapped):
    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.connect_tcp(host, port, timeout=timeout, **more))


def hang_up(transport: Any) -> None:
    """End what other threads wait for at the connections of a transport that is `watched`."""
    transport._pool._network_backend.hang_up()


def watched(transport: T, *, is_async: bool) -> T:
    """Return a transport of the HTTP library whose connections report to the deadline of the exchange they serve."""
    # Neither httpx nor httpx2 takes a network backend; the tests see that the pool has one.
    pool = cast(Any, transport)._pool
    pool._network_backend = (_AsyncBackend if is_async else _Backend)(pool._network_backend)
    return transport
