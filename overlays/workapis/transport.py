"""Transports: one-method protocols that send requests, and adapters of existing HTTP clients.

    class Recorder:
        def send(self, request: Request) -> Response: ...

    Client(…, transport=Recorder())

If you pass a transport, close it yourself.
"""

from __future__ import annotations

from typing import Any

from workapis._transport.headers import Headers
from workapis._transport.messages import AsyncTransport, Content, Parts, Request, Response, Transport

__all__ = (
    "AsyncTransport",
    "Content",
    "Headers",
    "Parts",
    "Request",
    "Response",
    "Transport",
    "of_async_client",
    "of_client",
)


def of_client(client: Any) -> Transport:
    """Return a transport over an `httpx.Client` (or `httpx2.Client`), with its proxies, TLS, hooks and cookies.

    Timeouts, redirects and credentials follow the settings of this package. The transport checks the deadline only
    between the chunks of a body. Close the `httpx.Client` yourself.
    """
    from workapis._http.external_client import ExternalClient  # the HTTP library is slow to import

    return ExternalClient(client)


def of_async_client(client: Any) -> AsyncTransport:
    """Return a transport over an `httpx.AsyncClient` (or `httpx2.AsyncClient`); see `of_client`."""
    from workapis._http.external_client import AsyncExternalClient  # the HTTP library is slow to import

    return AsyncExternalClient(client)
