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
    """A request ready to be sent.

    Attributes:
        url: absolute, of the client's own origin, save where a token is asked for.
        headers: credentials are among them; the repr hides them.
        content: bytes, or an iterable of parts.
        timeouts: what to wait for connection, parts and pool.
        seconds_left: for the whole exchange; None for no end.
        sizes: an answer larger than this is to be refused with `TooLargeError`.
        streamed: whether the body of a success is wanted part by part, as `Response.stream`. A transport that cannot
            do so gives it as `content`.
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
    """A response that was read to its end and decompressed; or, where that was asked for, whose body is yet to be read.

    Attributes:
        stream: the parts of the body, decompressed, to be iterated over once; with a method `close` (or `aclose`, where
            they are awaited), which is called in any case. None where `content` is the body.
    """

    status: int
    headers: Headers = field(factory=Headers, converter=_as_headers)
    content: bytes = field(default=b"", repr=False)
    stream: Parts | None = field(default=None, repr=False, eq=False)


class Transport(Protocol):
    """Sends requests; give your own to see or change them, or to answer them without a network."""

    def send(self, request: Request) -> Response:
        """Return the response, whatever its status; follow no redirect; raise `TransportError` where none came."""
        ...


class AsyncTransport(Protocol):
    """The same for asyncio."""

    async def send(self, request: Request) -> Response:
        """Return the response, whatever its status; follow no redirect; raise `TransportError` where none came."""
        ...
