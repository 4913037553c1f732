"""Both HTTP transports behind one face, so that a test is written once."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from attrs import evolve

from workapis._http import transports as _http
from workapis._http.transports import AsyncHTTPTransport, HTTPTransport
from workapis.options import Network
from workapis.transport import AsyncTransport, Headers, Request, Response, Transport


def library() -> Any:
    """Return the HTTP library that the adapter has chosen."""
    return sys.modules[vars(_http)["httpx"].__name__]


def request(url: str, method: str = "GET", **more: Any) -> Request:
    """Return a request; headers may be a mapping."""
    headers = Headers({"User-Agent": "test", **more.pop("headers", {})})
    return evolve(Request(method, url, headers), **more)


class Wire:
    """Sends by a sync or an async transport; the async one keeps its loop between calls."""

    def __init__(self, kind: str) -> None:
        """Take the kind: sync or async."""
        self.kind = kind
        self._runner = asyncio.Runner() if kind == "async" else None
        self._own: Any = None

    def open(self, network: Network | None = None) -> None:
        """Make our own transport."""
        make = HTTPTransport if self.kind == "sync" else AsyncHTTPTransport
        self._own = make(network or Network())

    def use(self, transport: Transport | AsyncTransport) -> None:
        """Use a transport that is there."""
        self._own = transport

    def send(self, what: Request) -> Response:
        if self._own is None:
            self.open()
        response: Response = self.wait(lambda: self._own.send(what))
        return response

    def wait(self, action: Callable[[], Any]) -> Any:
        """Do something; await it if it is a coroutine."""
        if self._runner is None:
            return action()

        async def main() -> Any:
            return await action()

        return self._runner.run(main())

    def pools(self) -> list[Any]:
        """Return the connection pools of the HTTP library, to see what they hold."""
        return [pool._pool for pool in self._own._pools._pools.values()]

    def close(self) -> None:
        if self._own is not None and (hasattr(self._own, "close") or hasattr(self._own, "aclose")):
            self.wait(lambda: self._own.close() if self.kind == "sync" else self._own.aclose())
        self._own = None
        if self._runner is not None:
            self._runner.close()
