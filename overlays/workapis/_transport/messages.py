"""Requests, responses, and the one-method protocols of transports."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Protocol

from attrs import define, field

from workapis._transport.headers import Headers
from workapis._transport.url import without_query
from workapis.options import SizeLimits, Timeouts

Content = bytes | Iterable[bytes] | AsyncIterable[bytes] | None
Parts = Iterable[bytes] | AsyncIterable[bytes]


@define(frozen=True)
class Request:
    """A complete request.

    Attributes:
        url: absolute URL, at the origin of the base URL except for token requests.
        headers: headers with credentials, which the repr hides.
        content: bytes, or an iterable of chunks.
        timeouts: timeouts for connection, chunks and pool.
        seconds_left: seconds until the deadline of the call; None for no deadline.
        sizes: maximum size of the response; raise `TooLargeError` beyond it.
        streamed: True if the caller wants the body of a success in chunks, as `Response.stream`. A transport that
            cannot stream returns it as `content`.
    """

    method: str
    url: str = field(repr=without_query)
    headers: Headers = field(factory=Headers)
    content: Content = field(default=None, repr=False)
    timeouts: Timeouts = field(factory=Timeouts)
    seconds_left: float | None = None
    sizes: SizeLimits = field(factory=SizeLimits)
    streamed: bool = False


def _as_headers(given: Mapping[str, str]) -> Headers:
    return given if isinstance(given, Headers) else Headers(given)


@define(frozen=True)
class Response:
    """A response with its decompressed body; or, for `Request.streamed`, with a body that is still to be read.

    Attributes:
        status: HTTP status code.
        headers: headers by case-insensitive name.
        content: decompressed body, in bytes.
        stream: decompressed chunks of the body, for one iteration; None if `content` is the body. The client always
            calls its `close`, or `aclose` if it is async.
    """

    status: int
    headers: Headers = field(factory=Headers, converter=_as_headers)
    content: bytes = field(default=b"", repr=False)
    stream: Parts | None = field(default=None, repr=False, eq=False)


class Transport(Protocol):
    """Interface of a transport; write one to inspect or change requests, or to respond without a network."""

    def send(self, request: Request) -> Response:
        """Return the response for any status, without following redirects; raise `TransportError` if there is none."""
        ...


class AsyncTransport(Protocol):
    """Interface of an async transport; see `Transport`."""

    async def send(self, request: Request) -> Response:
        """Return the response for any status, without following redirects; raise `TransportError` if there is none."""
        ...
