"""The deadline of a call binds at every byte, and errors know whether it was sent. Sync and async, over sockets."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any, cast

import anyio
import pytest
from attrs import evolve

from tests.fakes.raw_server import Handler, RawServer, ok, raw_server
from tests.fakes.stage import API, Stage, operation
from tests.fakes.wire import Wire, library, request
from tests.runtime.auth.test_security import TOKEN, frames_of_ours
from tests.runtime.http.test_transport import free_port, server, wire  # noqa: F401 (fixtures)
from workapis import errors
from workapis._api.operation import RateLimit
from workapis._client.session import AsyncSession
from workapis._http import transports
from workapis._http.transports import AsyncHTTPTransport, HTTPTransport
from workapis.limits import MemoryLimitStore
from workapis.options import Network, Pool, Timeouts
from workapis.transport import of_async_client, of_client

# ruff: noqa: F811 (the fixtures are asked for by name)

LEFT = 0.15


def dripping(server: RawServer, part: bytes) -> Handler:
    """Return a handler that sends a part again and again, each in time, until the test is over."""

    def handle(connection: socket.socket) -> None:
        server.head(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" if part == b"a" else b"")
        while not server.released.wait(0.01):
            connection.sendall(part)

    return handle


@pytest.mark.parametrize("part", [b"a", b"HTTP/1.1 102 Processing\r\n\r\n", b"\r\n"], ids=["headers", "1xx", "lines"])
def test_the_deadline_binds_before_the_headers_end(wire: Wire, server: RawServer, part: bytes) -> None:
    """A server that sends its headers byte by byte, or one interim response after another, does not outlast it."""
    server.handler = dripping(server, part)
    began = time.monotonic()
    with pytest.raises(errors.TransportError):
        wire.send(request(server.base_url, seconds_left=LEFT))
    assert time.monotonic() - began < 5


def test_the_deadline_binds_in_writing(wire: Wire, server: RawServer) -> None:
    """A server that does not read a large body does not outlast it, though each write may take longer."""

    def handle(connection: socket.socket) -> None:
        connection.recv(1)
        while not server.released.wait(0.01):
            connection.recv(100)

    server.handler = handle
    began = time.monotonic()
    with pytest.raises(errors.RequestTimeoutError) as caught:
        wire.send(request(server.base_url, "PUT", content=bytes(64_000_000), seconds_left=LEFT))
    assert time.monotonic() - began < 10
    assert caught.value.sent


def test_the_deadline_binds_on_a_connection_that_is_used_again(wire: Wire, server: RawServer) -> None:
    """Each exchange has a deadline of its own, whatever connection it gets."""
    server.handler = server.answers(ok())
    assert wire.send(request(server.base_url, seconds_left=60.0)).status == 200
    assert wire.send(request(server.base_url)).status == 200
    assert server.connections == 1


def _never(reached: asyncio.Event) -> Callable[..., Any]:
    """Return a way to connect that says when it is asked to, and does not."""

    async def connect(*_: object, **__: object) -> Any:
        reached.set()
        await asyncio.Event().wait()

    return connect


def test_who_is_cancelled_while_connecting_has_sent_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    reached = asyncio.Event()

    async def main() -> bool:
        monkeypatch.setattr(anyio, "connect_tcp", _never(reached))
        transport = AsyncHTTPTransport(Network())
        task = asyncio.create_task(transport.send(request("http://127.0.0.1:1")))
        await reached.wait()
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            return getattr(error, "sent", True)
        finally:
            await transport.aclose()
        return True

    assert asyncio.run(main()) is False


def test_who_is_cancelled_while_waiting_may_have_sent(server: RawServer) -> None:
    """After the first byte nothing of the kind is said."""
    server.handler = server.stalls()

    async def main() -> bool:
        transport = AsyncHTTPTransport(Network())
        task = asyncio.create_task(transport.send(request(server.base_url)))
        await asyncio.to_thread(server.asked.wait, 5)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            return getattr(error, "sent", True)
        finally:
            await transport.aclose()
        return False

    assert asyncio.run(main()) is True


def test_an_end_before_connecting_sent_nothing(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """A deadline that passes while the connection is made is an error that sent nothing."""

    def slowly(*_: object, **more: Any) -> Any:
        raise TimeoutError

    async def never(*_: object, **__: object) -> Any:
        await asyncio.Event().wait()

    monkeypatch.setattr(socket, "create_connection", slowly)
    monkeypatch.setattr(anyio, "connect_tcp", never)
    with pytest.raises(errors.RequestTimeoutError) as caught:
        wire.send(request("http://127.0.0.1:1", seconds_left=0.05))
    assert not caught.value.sent


def _holding(server: RawServer) -> threading.Semaphore:
    """Let the server hold every request until it is released; return what counts those that it holds."""
    holding = threading.Semaphore(0)

    def handle(connection: socket.socket) -> None:
        server.head(connection)
        holding.release()
        server.released.wait(20)
        connection.sendall(ok())

    server.handler = handle
    return holding


def test_the_limits_of_the_pool_hold_under_load(server: RawServer) -> None:
    """No more connections are open than allowed; the error of a vain wait says that nothing was sent."""
    holding = _holding(server)
    transport = HTTPTransport(Network(pool=Pool(connections=2)))
    patient, quick = Timeouts(), Timeouts(pool=0.05)
    with ThreadPoolExecutor(12) as pool:
        served = [pool.submit(transport.send, request(server.base_url, timeouts=patient)) for _ in range(2)]
        assert all(holding.acquire(timeout=10) for _ in served)
        late = [pool.submit(transport.send, request(server.base_url, timeouts=quick)) for _ in range(10)]
        failures = [future.exception(20) for future in late]
        assert [isinstance(error, errors.RequestTimeoutError) and error.sent for error in failures] == [False] * 10
        assert server.connections == 2
        server.released.set()
        assert [future.result(20).status for future in served] == [200, 200]
    transport.close()


def test_the_limits_of_an_async_pool_hold_under_load(server: RawServer) -> None:
    """The same for the tasks of one loop."""
    holding = _holding(server)

    async def main() -> None:
        transport = AsyncHTTPTransport(Network(pool=Pool(connections=2)))
        served = [asyncio.create_task(transport.send(request(server.base_url))) for _ in range(2)]
        for _ in served:
            assert await asyncio.to_thread(holding.acquire, timeout=10)
        quick = Timeouts(pool=0.05)
        late = [transport.send(request(server.base_url, timeouts=quick)) for _ in range(10)]
        failures = await asyncio.gather(*late, return_exceptions=True)
        assert [isinstance(error, errors.RequestTimeoutError) and error.sent for error in failures] == [False] * 10
        assert server.connections == 2
        server.released.set()
        assert [response.status for response in await asyncio.gather(*served)] == [200, 200]
        await transport.aclose()

    asyncio.run(main())


def _ready(wire: Wire) -> Any:
    return getattr(library(), "Client" if wire.kind == "sync" else "AsyncClient")()


def test_a_ready_client_that_is_closed(wire: Wire) -> None:
    """It cannot send, and the error of the tree says why."""
    client = _ready(wire)
    wire.wait(client.close if wire.kind == "sync" else client.aclose)
    wire.use(of_client(client) if wire.kind == "sync" else of_async_client(client))
    with pytest.raises(errors.ConfigurationError, match="closed"):
        wire.send(request(f"http://127.0.0.1:{free_port()}"))


def test_a_ready_async_client_belongs_to_one_loop(server: RawServer) -> None:
    """Its use in another loop says so too."""
    server.handler = server.answers(ok())
    client = library().AsyncClient()
    transport = of_async_client(client)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(transport.send(request(server.base_url)))
        with pytest.raises(errors.ConfigurationError, match="one in each loop"):
            second.run(transport.send(request(server.base_url)))
        first.run(client.aclose())


def test_an_async_client_is_closed_in_its_loop(server: RawServer) -> None:
    """Closing it in another loop names the right one, and it can still be closed there."""
    server.handler = server.answers(ok())
    transport = AsyncHTTPTransport(Network())
    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(transport.send(request(server.base_url)))
        with pytest.raises(errors.ConfigurationError, match="close it there"):
            second.run(transport.aclose())
        first.run(transport.aclose())
        second.run(transport.aclose())


def test_a_call_that_is_cancelled_while_connecting_holds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Through a whole client: no slot of the budget is taken, and the next call has the only connection."""
    reached = asyncio.Event()
    store = MemoryLimitStore()

    async def main(server: RawServer) -> list[int]:
        transport = AsyncHTTPTransport(Network(pool=Pool(connections=1)))
        api = evolve(API, rate_limits=(RateLimit(100, 60),))
        session = AsyncSession(Stage().service(api, base_url=server.base_url, limit_store=store), transport)
        with monkeypatch.context() as patch:
            patch.setattr(anyio, "connect_tcp", _never(reached))
            task = asyncio.create_task(session.call(operation(), {}))
            await reached.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        held = [window.count for window in store._windows.values()]
        await session.call(operation(), {})
        await transport.aclose()
        return held

    with raw_server() as server:
        server.handler = server.answers(ok())
        assert asyncio.run(main(server)) == [0]
    assert [window.count for window in store._windows.values()] == [1]


def test_a_write_that_fails_shows_no_header() -> None:
    """No frame of the package keeps the written bytes, whatever is raised there."""

    def pool(connect: Any) -> Any:
        def backend(*where: object, **more: object) -> Any:
            del more
            return connect(*where)

        return SimpleNamespace(_pool=SimpleNamespace(_network_backend=SimpleNamespace(connect_tcp=backend)))

    class Broken:
        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            del buffer, timeout
            raise RuntimeError("foreign")

    class AsyncBroken:
        async def write(self, buffer: bytes, timeout: float | None = None) -> None:
            del buffer, timeout
            raise RuntimeError("foreign")

    for size in (1, 40_000):
        stream = (
            cast(Any, transports)
            .watched(pool(lambda *_: Broken()), is_async=False)
            ._pool._network_backend.connect_tcp("h", 1)
        )
        with pytest.raises(RuntimeError) as caught:
            stream.write(f"Authorization: {TOKEN}".encode() * size)
        assert TOKEN not in repr([*frames_of_ours(caught.value.__traceback__)])

    async def connected(*_: object) -> AsyncBroken:
        return AsyncBroken()

    async def main() -> None:
        found = cast(Any, transports).watched(pool(connected), is_async=True)._pool._network_backend
        await (await found.connect_tcp("h", 1)).write(f"Authorization: {TOKEN}".encode())

    with pytest.raises(RuntimeError) as caught:
        asyncio.run(main())
    assert TOKEN not in repr([*frames_of_ours(caught.value.__traceback__)])
