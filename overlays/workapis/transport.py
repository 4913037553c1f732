"""What sends requests: our own one-method protocols, and adapters of ready HTTP clients.

    class Recorder:
        def send(self, request: Request) -> Response: ...

    Client(…, transport=Recorder())

A transport that you give is yours to close.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import Any, Final, Protocol, TypeVar, overload

from attrs import define, field

from workapis._secret import HIDDEN, Secret
from workapis.options import SizeLimits, Timeouts

T = TypeVar("T")

Content = bytes | Iterable[bytes] | AsyncIterable[bytes] | None
Parts = Iterable[bytes] | AsyncIterable[bytes]

SHOWN_HEADERS: Final = frozenset(
    {
        *("accept", "user-agent", "content-encoding", "content-length", "content-type"),
        *("date", "etag", "retry-after", "x-page", "x-pages", "x-records"),
    }
)


class Headers(Mapping[str, str]):
    """Headers of a request or a response: names in lower case, values of most not shown in the repr."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str | Secret] | Iterable[tuple[str, str | Secret]] = ()) -> None:
        """Take names and values; where a name comes twice, the values are joined as RFC 9110, 5.2 says."""
        self._values: dict[str, str | Secret] = {}
        pairs: Iterable[tuple[str, str | Secret]] = values.items() if isinstance(values, Mapping) else values  # pyright: ignore[reportAssignmentType]
        for name, value in pairs:
            key = name.lower()
            old = self._values.get(key)
            self._values[key] = f"{old}, {value}" if isinstance(old, str) and isinstance(value, str) else value

    def __getitem__(self, name: str) -> str:
        """Return the value of a header, whatever the case of the name."""
        value = self._values[name.lower()]
        return value.reveal() if isinstance(value, Secret) else value

    @overload
    def get(self, name: str, /) -> str | None: ...

    @overload
    def get(self, name: str, /, default: str) -> str: ...

    @overload
    def get(self, name: str, /, default: T) -> str | T: ...

    def get(self, name: str, /, default: Any = None) -> Any:
        """Return the value of a header, whatever the case of the name; the default where it is not there."""
        value = self._values.get(name.lower(), default)
        return value.reveal() if isinstance(value, Secret) else value

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._values)

    def __len__(self) -> int:
        """Return the number of names."""
        return len(self._values)

    @classmethod
    def merged(cls, *parts: Mapping[str, str | Secret]) -> Headers:
        """Return the headers of all parts, those of later ones in place of those of the same names."""
        result = cls.__new__(cls)
        result._values = {name.lower(): value for part in parts for name, value in part.items()}
        return result

    def __or__(self, more: Mapping[str, str | Secret]) -> Headers:
        """Return these headers with others in place of those of the same names."""
        result = Headers.__new__(Headers)
        result._values = {**self._values, **{name.lower(): value for name, value in more.items()}}
        return result

    def encoded(self) -> list[tuple[bytes, bytes]]:
        """Return names and values in bytes; never keep them in a variable, since tracebacks can show variables."""
        return [
            (name.encode("ascii"), (value.reveal() if isinstance(value, Secret) else value).encode("latin-1"))
            for name, value in self._values.items()
        ]

    def shown(self) -> dict[str, str]:
        """Return the headers that may be logged."""
        return {name: value for name, value in self._values.items() if name in SHOWN_HEADERS and isinstance(value, str)}

    def __repr__(self) -> str:
        """Return the names, and the values that may be logged."""
        shown = self.shown()
        return f"Headers({ {name: shown.get(name, HIDDEN) for name in self._values} })"


def without_query(url: str) -> str:
    """Return how a URL is shown in a repr: its query may hold what must not be shown."""
    return repr(url.partition("?")[0])


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


def of_client(client: Any) -> Transport:
    """Return a transport over a ready `httpx.Client` (or `httpx2.Client`), with its proxies, TLS, hooks and cookies.

    Timeouts, redirects and credentials are ours; the deadline is looked at between the parts of a body alone. The
    client stays yours to close.
    """
    from workapis._ready import ReadyClient  # the HTTP library is slow to import

    return ReadyClient(client)


def of_async_client(client: Any) -> AsyncTransport:
    """Return a transport over a ready `httpx.AsyncClient` (or `httpx2.AsyncClient`); see `of_client`."""
    from workapis._ready import AsyncReadyClient  # the HTTP library is slow to import

    return AsyncReadyClient(client)
