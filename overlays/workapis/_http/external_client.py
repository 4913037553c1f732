"""HTTP clients that the caller creates and closes."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from workapis._http._conversion import (
    Loop,
    as_error,
    async_content,
    async_opened,
    async_read,
    headers,
    is_streamed,
    opened,
    read,
    sync_content,
    timeouts,
)
from workapis._http._deadline import Deadline
from workapis._transport.messages import Request, Response
from workapis.errors import ConfigurationError, WorkAPIsError


def _library_of(client: Any, kind: str) -> Any:
    for base in type(client).__mro__:
        library = sys.modules.get(base.__module__.partition(".")[0])
        if library is not None and getattr(library, kind, None) is base:
            return library
    adapter = "of_client" if kind == "Client" else "of_async_client"
    message = f"client= must be a {kind} of httpx or httpx2, got {type(client).__name__}. Pass such a client."
    raise ConfigurationError(f"{adapter}: {message}")


def _build(client: Any, library: Any, request: Request, content: Any) -> Any:
    return client.build_request(
        request.method,
        request.url,
        headers=headers(request),
        content=content,
        timeout=library.Timeout(**timeouts(request)),
    )


def _refuse_closed(client: Any) -> None:
    if client.is_closed:
        raise ConfigurationError("transport= wraps a closed HTTP client. Pass an open one.")


class ExternalClient:
    """Transport over a client that the caller creates and closes; `ConfigurationError` for any other object."""

    def __init__(self, client: Any) -> None:
        self._library = _library_of(client, "Client")
        self._client = client

    def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` if there is none."""
        _refuse_closed(self._client)
        deadline = Deadline(request)
        try:
            response = self._client.send(
                _build(self._client, self._library, request, sync_content(request.content)),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
            if is_streamed(request, response):
                return opened(response, request, deadline, self._library)
            return read(response, request, deadline)
        except (self._library.HTTPError, self._library.InvalidURL, OSError) as error:
            failure = as_error(self._library, error, request, deadline)
        raise failure  # see HTTPTransport


class AsyncExternalClient:
    """The same for asyncio."""

    def __init__(self, client: Any) -> None:
        self._library = _library_of(client, "AsyncClient")
        self._client = client
        self._loop = Loop()

    async def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` if there is none."""
        self._loop.claim()
        _refuse_closed(self._client)
        deadline = Deadline(request)
        failure: WorkAPIsError
        try:
            async with asyncio.timeout(request.seconds_left):
                response = await self._client.send(
                    _build(self._client, self._library, request, async_content(request.content)),
                    stream=True,
                    auth=None,
                    follow_redirects=False,
                )
                if is_streamed(request, response):
                    return await async_opened(response, request, deadline, self._library)
                return await async_read(response, request)
        except TimeoutError as error:
            failure = error if isinstance(error, WorkAPIsError) else deadline.error()
        except (self._library.HTTPError, self._library.InvalidURL, OSError) as error:
            failure = as_error(self._library, error, request, deadline)
        raise failure  # see HTTPTransport
