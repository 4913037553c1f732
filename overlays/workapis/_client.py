"""The clients that the generated ones extend, sync and async."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Protocol, Self, TypeVar
from urllib.parse import urlsplit

from workapis._call import Request, Response, Service, finish, prepare
from workapis._operation import Operation
from workapis.errors import ConfigurationError

T = TypeVar("T")

DEFAULT_TIMEOUT = 30.0  # seconds

_HOST_PART = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.:-]*[A-Za-z0-9])?")


class Transport(Protocol):
    """Sends requests; give your own to see or change them, or to answer them without a network."""

    def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` where none came."""
        ...

    def close(self) -> None:
        """Release what is held."""
        ...


class AsyncTransport(Protocol):
    """The same for asyncio."""

    async def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` where none came."""
        ...

    async def aclose(self) -> None:
        """Release what is held."""
        ...


def service(
    api: str,
    *,
    server: str,
    variables: Mapping[str, str | None],
    base_url: str | None,
    authorization: str | None,
) -> Service:
    """Return where a client sends its requests; raise `ConfigurationError` where that is not known.

    Args:
        api: the slug of the API, for the User-Agent.
        server: the URL of the specification, with its variables in braces.
        variables: what the caller gave for them.
        base_url: what the caller gave in its place.
        authorization: the value of the Authorization header.
    """
    url = base_url if base_url is not None else _fill(server, variables)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise ConfigurationError(f"base_url must be like https://host or https://host/path, got {url!r}")
    return Service(url.rstrip("/"), f"workapis/{_version()} ({api})", authorization)


def _fill(server: str, variables: Mapping[str, str | None]) -> str:
    for name, value in variables.items():
        if value is None:
            raise ConfigurationError(f"give {name}= or base_url=")
        if not _HOST_PART.fullmatch(value):
            raise ConfigurationError(f"{name} is part of a host name, and {value!r} cannot be")
        server = server.replace("{" + name + "}", value)
    return server


def _version() -> str:
    try:
        return version("workapis")
    except PackageNotFoundError:  # run from a source tree that was not installed
        return "0"


class Session:
    """Sends the operations of one sync client."""

    def __init__(self, service: Service, transport: Transport) -> None:
        """Take where requests go, and what sends them."""
        self._service = service
        self._transport = transport

    def call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """Return what the operation answers; raise an error of `workapis.errors`."""
        return finish(operation, self._transport.send(prepare(self._service, operation, arguments)))


class AsyncSession:
    """Sends the operations of one async client."""

    def __init__(self, service: Service, transport: AsyncTransport) -> None:
        """Take where requests go, and what sends them."""
        self._service = service
        self._transport = transport

    async def call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """Return what the operation answers; raise an error of `workapis.errors`."""
        return finish(operation, await self._transport.send(prepare(self._service, operation, arguments)))


class SyncClient:
    """A client whose calls wait for their answers. Use it in a `with` statement, or call `close`."""

    def __init__(self, service: Service, timeout: float, transport: Transport | None) -> None:
        """Take where requests go, the seconds to wait, and what sends them instead of the HTTP library."""
        if transport is None:
            from workapis._http import HTTPTransport  # the HTTP library is slow to import

            transport = HTTPTransport(timeout)
        self._transport = transport
        self._session = Session(service, transport)

    def close(self) -> None:
        """Close the connections; doing so twice is harmless."""
        self._transport.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close the connections."""
        self.close()


class AsyncClient:
    """A client whose calls are awaited. Use it in an `async with` statement, or await `aclose`."""

    def __init__(self, service: Service, timeout: float, transport: AsyncTransport | None) -> None:
        """Take where requests go, the seconds to wait, and what sends them instead of the HTTP library."""
        if transport is None:
            from workapis._http import AsyncHTTPTransport  # the HTTP library is slow to import

            transport = AsyncHTTPTransport(timeout)
        self._transport = transport
        self._session = AsyncSession(service, transport)

    async def aclose(self) -> None:
        """Close the connections; doing so twice is harmless."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(self, *error: object) -> None:
        """Close the connections."""
        await self.aclose()
