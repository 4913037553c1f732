"""The one module that knows the HTTP library: httpx, or httpx2, which continues it under the same interface."""

from __future__ import annotations

import asyncio
import os
import ssl
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from workapis._http._connection_pools import Pools
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
from workapis._http._deadline import Deadline, hang_up
from workapis._http._deadline import watched as watched
from workapis._transport.messages import Request, Response
from workapis._transport.url import is_loopback
from workapis.errors import ConfigurationError, WorkAPIsError
from workapis.options import Network
from workapis.secret import Secret

LIBRARY_VARIABLE = "WORKAPIS_HTTP_LIBRARY"  # selects one of the two; the suite uses it to test both


def _library() -> Any:
    chosen = os.environ.get(LIBRARY_VARIABLE)
    names = [chosen] if chosen in ("httpx", "httpx2") else ["httpx", "httpx2"]
    for name in names:
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
    raise ModuleNotFoundError(f"workapis: no HTTP library found. Install {' or '.join(names)}.", name=names[0])


if TYPE_CHECKING:
    import httpx
else:
    httpx = _library()

P = TypeVar("P")


def _native(request: Request, content: Any) -> httpx.Request:
    # Never keep the result in a variable: its headers hold credentials, and tracebacks can show variables.
    return httpx.Request(
        request.method,
        request.url,
        headers=headers(request),
        content=content,
        extensions={"timeout": timeouts(request)},
    )


def _tls(network: Network) -> ssl.SSLContext:
    try:
        if network.ca_bundle is None:
            context = httpx.create_ssl_context(trust_env=network.trust_env)
        elif Path(network.ca_bundle).is_dir():
            context = ssl.create_default_context(capath=network.ca_bundle)
        else:
            context = ssl.create_default_context(cafile=network.ca_bundle)
        _load_certificate(context, network)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        reason = f"{type(error).__name__}: {error}"
    else:
        return context
    raise ConfigurationError(f"network=: cannot load ca_bundle or client_certificate: {reason}. Check the files.")


def _load_certificate(context: ssl.SSLContext, network: Network) -> None:
    mine = network.client_certificate
    if mine is not None:
        password = mine.password
        context.load_cert_chain(mine.certificate, mine.key, password.reveal if password is not None else None)


def proxy_for(network: Network, url: str) -> Secret | None:
    """Return the proxy for a request to this URL, from the settings or the environment."""
    if network.proxy is not None or not network.trust_env:
        return network.proxy
    parts = urlsplit(url)
    # Requests to this machine use no proxy: they may be plain http, and a proxy would see the credentials.
    if not parts.hostname or is_loopback(parts.hostname) or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return None
    found = getproxies()
    proxy = Secret(found.get(parts.scheme) or found.get("all") or "")
    del found
    return (proxy if "://" in proxy.reveal() else Secret("http://" + proxy.reveal())) if proxy.reveal() else None


def _proxy_of_library(proxy: Secret) -> Any:
    if not urlsplit(proxy.reveal()).hostname:
        raise ValueError("no host")
    return httpx.Proxy(proxy.reveal())


class PoolFactory(Generic[P]):
    """Creates the pools of one transport."""

    def __init__(self, kind: Callable[..., P], network: Network) -> None:
        self._kind = kind
        self._network = network
        # Load the files at once, so that a client with wrong ones is not created.
        self._context = _tls(network) if network.ca_bundle or network.client_certificate else None

    def __call__(self, url: str) -> P:
        network, proxy = self._network, proxy_for(self._network, url)
        pool = network.pool
        limits = httpx.Limits(
            max_connections=pool.connections, max_keepalive_connections=pool.idle, keepalive_expiry=pool.idle_seconds
        )
        try:
            made = self._kind(
                verify=self._tls_for(url, proxy),
                http2=network.http2,
                limits=limits,
                trust_env=False,
                proxy=None if proxy is None else _proxy_of_library(proxy),
            )
        except ImportError:
            reason = "Install workapis[http2] or workapis[socks]."
        except (ValueError, httpx.InvalidURL):
            reason = "Pass the URL of a proxy with the scheme http, https or socks5."
        else:
            return watched(made, is_async=self._kind is httpx.AsyncHTTPTransport)
        raise ConfigurationError(f"network=: cannot use HTTP/2 or the proxy. {reason}")

    def _tls_for(self, url: str, proxy: Secret | None) -> ssl.SSLContext:
        if self._context is None and url.startswith("http:") and (proxy is None or proxy.reveal()[:5] == "http:"):
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # unused; loading the usual authorities takes 20 ms
        if self._context is None:
            self._context = _tls(self._network)
        return self._context


def _warn_unclosed(pools: Pools[Any], how: str) -> None:
    if not pools.closed:
        warnings.warn(f"workapis: unclosed client. {how}", ResourceWarning, stacklevel=3)


class HTTPTransport:
    """Sends requests by the HTTP library, and blocks until the response.

    Raises:
        ConfigurationError: the certificates in the settings cannot be loaded.
    """

    def __init__(self, network: Network) -> None:
        self._pools = Pools(PoolFactory(httpx.HTTPTransport, network))

    def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` if there is none."""
        pool, kept = self._pools.take(request.url), None
        deadline = Deadline(request, is_seen=True)
        try:
            with deadline.held():
                found = pool.handle_request(_native(request, sync_content(request.content)))
                if is_streamed(request, found):
                    kept = pool
                    return opened(found, request, deadline, httpx, lambda: self._give_back(pool))
                return read(found, request, deadline)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:  # the library passes some TLS alerts through
            failure = as_error(httpx, error, request, deadline)
        except (KeyboardInterrupt, SystemExit):
            self._pools.retire(pool)
            raise
        finally:
            if kept is None:
                self._give_back(pool)
        raise failure  # outside of the clause, so that it does not refer to the library's frames, which hold headers

    def _give_back(self, pool: Any) -> None:
        if (unused := self._pools.give_back(pool)) is not None:
            unused.close()

    def close(self) -> None:
        """Close the connections. Further calls have no effect."""
        for pool in self._pools.take_all():
            hang_up(pool)
            pool.close()

    def __del__(self) -> None:
        """Warn if the connections are not closed."""
        if hasattr(self, "_pools"):
            _warn_unclosed(self._pools, "Use it in a with statement, or call close().")


class AsyncHTTPTransport:
    """The same for asyncio."""

    def __init__(self, network: Network) -> None:
        self._pools = Pools(PoolFactory(httpx.AsyncHTTPTransport, network))
        self._loop = Loop()

    async def send(self, request: Request) -> Response:
        """Return the response; raise `TransportError` if there is none."""
        self._loop.claim()
        pool, kept = self._pools.take(request.url), None
        deadline = Deadline(request, is_seen=True)
        failure: WorkAPIsError
        try:
            with deadline.held():
                async with asyncio.timeout(request.seconds_left):
                    found = await pool.handle_async_request(_native(request, async_content(request.content)))
                    if is_streamed(request, found):
                        kept = pool
                        return await async_opened(found, request, deadline, httpx, lambda: self._give_back(pool))
                    return await async_read(found, request)
        except TimeoutError as error:
            if not isinstance(error, WorkAPIsError):  # the timeout cut the exchange off, as a cancellation does
                self._pools.retire(pool)
            failure = error if isinstance(error, WorkAPIsError) else deadline.error()
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:  # the library passes some TLS alerts through
            failure = as_error(httpx, error, request, deadline)
        except (asyncio.CancelledError, KeyboardInterrupt, SystemExit):
            self._pools.retire(pool)
            raise
        finally:
            if kept is None:
                await self._give_back(pool)
        raise failure  # outside of the clause, so that it does not refer to the library's frames, which hold headers

    async def _give_back(self, pool: Any) -> None:
        if (unused := self._pools.give_back(pool)) is not None:
            await unused.aclose()

    async def aclose(self) -> None:
        """Close the connections; raise `ConfigurationError` in another loop than theirs. A second call does nothing."""
        if self._pools.are_open():
            self._loop.claim()
        for pool in self._pools.take_all():
            await pool.aclose()

    def __del__(self) -> None:
        """Warn if the connections are not closed."""
        if hasattr(self, "_pools"):
            _warn_unclosed(self._pools, "Use it in an async with statement, or await aclose().")
