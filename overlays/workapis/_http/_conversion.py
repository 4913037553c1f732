"""Convert requests, responses and errors between workapis and the HTTP library, which callers pass as a module."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from typing import Any

from workapis._http._deadline import Deadline
from workapis._http._stream import AsyncStreamedBody, StreamedBody, Translate
from workapis._http.decompression import ContentDecoder
from workapis._transport.messages import Content, Request, Response
from workapis.errors import ArgumentError, ConfigurationError, RequestTimeoutError, TransportError, WorkAPIsError
from workapis.uploads import FileContent


def as_error(library: Any, error: Exception, request: Request, deadline: Deadline) -> WorkAPIsError:
    """Return our error for one of the library, which records if the service may have received the request."""
    if isinstance(error, WorkAPIsError):  # our timeouts are OSErrors too
        return error
    what = f"{request.method} {request.url.partition('?')[0]}: {type(error).__name__}"
    if isinstance(error, (library.InvalidURL, library.UnsupportedProtocol)):
        return ConfigurationError(f"{what}. Check base_url=.")
    if isinstance(error, library.LocalProtocolError):
        return TransportError(f"{what}: the HTTP library refuses the request")  # its own text may repeat a header
    not_sent = (library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.ProxyError)
    sent = not isinstance(error, not_sent) and deadline.begun is not False
    if isinstance(error, library.TimeoutException) and deadline.is_over():
        return deadline.error()
    if isinstance(error, library.TimeoutException):
        return RequestTimeoutError(f"{what}: no response in time", sent=sent)
    return TransportError(f"{what}: {error}", sent=sent)


def headers(request: Request) -> list[tuple[bytes, bytes]]:
    """Return the headers in bytes. Never keep them in a variable, since tracebacks can show variables."""
    return request.headers.encoded()


def timeouts(request: Request) -> dict[str, float | None]:
    """Return the timeouts in seconds, none longer than the time left for the call."""
    left = request.seconds_left if request.seconds_left is not None else math.inf
    given = request.timeouts
    return {
        "connect": _wait(given.connect, left),
        "read": _wait(given.read, left),
        "write": _wait(given.write, left),
        "pool": _wait(given.pool, left),
    }


def _wait(seconds: float, left: float) -> float | None:
    wait = min(seconds, left)
    return None if wait == math.inf else max(0.001, wait)


def sync_content(content: Content) -> bytes | Iterable[bytes] | None:
    """Return a body for a sync client; raise `ArgumentError` for an async one."""
    if content is None or isinstance(content, (bytes, Iterable)):
        return content
    raise ArgumentError("the request body is an async iterable. Use an async client to send it.")


async def _async_parts(content: Iterable[bytes]) -> AsyncIterator[bytes]:
    if not isinstance(content, FileContent):
        for part in content:
            yield part
        return
    sent, pieces = 0, content.pieces()
    while piece := await asyncio.to_thread(next, pieces, b""):  # reading a file may block
        yield piece
        sent += len(piece)
        content.report(sent)


def async_content(content: Content) -> Any:
    """Return a body for an async client."""
    return _async_parts(content) if isinstance(content, Iterable) and not isinstance(content, bytes) else content


class Loop:
    """The event loop of connections: that of their first use."""

    def __init__(self) -> None:
        self._mine: asyncio.AbstractEventLoop | None = None

    def claim(self) -> None:
        """Raise `ConfigurationError` if another loop is running."""
        running = asyncio.get_running_loop()
        if self._mine is None:
            self._mine = running
        elif self._mine is not running:
            raise ConfigurationError(
                "an async client belongs to the event loop of its first call. Create one in each loop, and close it "
                "there."
            )


def is_streamed(request: Request, native: Any) -> bool:
    """Return whether the body of a response stays unread."""
    return request.streamed and 200 <= native.status_code < 300


def _translation(library: Any, request: Request, deadline: Deadline) -> Translate:
    def translate(error: Exception) -> WorkAPIsError | None:
        known = isinstance(error, (library.HTTPError, library.StreamError, OSError))
        return as_error(library, error, request, deadline) if known else None

    return translate


def _reader(native: Any, request: Request) -> ContentDecoder:
    return ContentDecoder(native.status_code, native.headers.raw, request.sizes, request.method)


def opened(
    native: Any, request: Request, deadline: Deadline, library: Any, release: Callable[[], None] = lambda: None
) -> Response:
    """Return a response with an unread body; `release` gives back its connection."""
    try:
        reader = _reader(native, request)
    except BaseException:
        native.stream.close()
        release()
        raise
    body = StreamedBody(native, reader, deadline, _translation(library, request, deadline), release)
    return Response(native.status_code, reader.headers, stream=body)


def read(response: Any, request: Request, deadline: Deadline) -> Response:
    """Return a response with its body; errors as of `ContentDecoder`."""
    try:
        reader = _reader(response, request)
        for part in response.stream:
            reader.feed(part)
            deadline.check()
        return reader.finish()
    finally:
        response.stream.close()


async def _nothing() -> None: ...


async def async_opened(
    native: Any, request: Request, deadline: Deadline, library: Any, release: Callable[[], Awaitable[None]] = _nothing
) -> Response:
    """Return a response with an unread body, as `opened`."""
    try:
        reader = _reader(native, request)
    except BaseException:
        await native.stream.aclose()
        await release()
        raise
    body = AsyncStreamedBody(native, reader, deadline, _translation(library, request, deadline), release)
    return Response(native.status_code, reader.headers, stream=body)


async def async_read(response: Any, request: Request) -> Response:
    """Return a response with its body, as `read`."""
    try:
        reader = _reader(response, request)
        async for part in response.stream:
            reader.feed(part)
        return reader.finish()
    finally:
        await response.stream.aclose()
