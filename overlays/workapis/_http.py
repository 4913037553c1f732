"""The one module that knows the HTTP library."""

from __future__ import annotations

import httpx

from workapis._call import Request, Response
from workapis.errors import ConfigurationError, RequestTimeoutError, TransportError


def _as_error(error: httpx.HTTPError | httpx.InvalidURL, request: Request) -> Exception:
    what = f"{request.method} {request.url.partition('?')[0]}: {type(error).__name__}"
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeoutError(f"{what}: no answer in time")
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return ConfigurationError(f"{what}: check base_url")
    return TransportError(f"{what}: {error}")


def _as_response(response: httpx.Response) -> Response:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Response(response.status_code, headers, response.content)


class HTTPTransport:
    """Sends requests by the HTTP library, and waits for the answers."""

    def __init__(self, timeout: float) -> None:
        """Take the seconds to wait for a connection, and for each part of an answer."""
        self._client = httpx.Client(timeout=timeout)

    def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` where none came."""
        try:
            return _as_response(
                self._client.request(request.method, request.url, headers=request.headers, content=request.content)
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _as_error(error, request) from None

    def close(self) -> None:
        """Close the connections; doing so twice is harmless."""
        self._client.close()


class AsyncHTTPTransport:
    """The same for asyncio."""

    def __init__(self, timeout: float) -> None:
        """Take the seconds to wait for a connection, and for each part of an answer."""
        self._client = httpx.AsyncClient(timeout=timeout)

    async def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` where none came."""
        try:
            return _as_response(
                await self._client.request(
                    request.method, request.url, headers=request.headers, content=request.content
                )
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _as_error(error, request) from None

    async def aclose(self) -> None:
        """Close the connections; doing so twice is harmless."""
        await self._client.aclose()
