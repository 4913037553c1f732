"""The environment: proxies, TLS, HTTP/2, pools, forks, loops, closing, cancelling. Sync and async, over sockets."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

from tests.fakes.raw_server import RawServer, ok, raw_server
from tests.fakes.wire import Wire, request
from tests.runtime.http.test_transport import server, wire  # noqa: F401 (fixtures)
from workapis import errors
from workapis._http.transports import AsyncHTTPTransport, HTTPTransport
from workapis.options import ClientCertificate, Network, Pool, Timeouts

# ruff: noqa: F811 (the fixtures are asked for by name)


def connect_proxy(state: RawServer) -> Any:
    """Return a handler that is a proxy: it responds to plain requests itself and opens tunnels to any host."""

    def handle(connection: socket.socket) -> None:
        head = state.head(connection)
        if not head.startswith(b"CONNECT"):
            connection.sendall(ok(b'"by proxy"'))
            return
        host, _, port = head.split()[1].partition(b":")
        with socket.create_connection((host.decode(), int(port))) as onward:
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            thread = threading.Thread(target=pump, args=(onward, connection), daemon=True)
            thread.start()
            pump(connection, onward)

    return handle


def pump(source: socket.socket, sink: socket.socket) -> None:
    """Copy what comes until it ends."""
    try:
        while part := source.recv(65536):
            sink.sendall(part)
    except OSError:
        return


@pytest.fixture
def proxy() -> Iterator[RawServer]:
    with raw_server() as state:
        state.handler = connect_proxy(state)
        yield state


def test_a_proxy_that_was_given(wire: Wire, proxy: RawServer) -> None:
    """Requests go through `proxy=`, which gets its own credentials and an absolute target."""
    wire.open(Network(proxy=f"http://me:pw@127.0.0.1:{proxy.port}"))
    assert wire.send(request("http://nowhere.invalid/x")).content == b'"by proxy"'
    assert proxy.heads[0].startswith(b"GET http://nowhere.invalid/x HTTP/1.1")
    assert b"proxy-authorization: basic bwu6chc=" in proxy.heads[0].lower()


def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every name lead to this machine, as a name server would."""
    known = socket.getaddrinfo

    def found(host: Any, *more: Any, **words: Any) -> Any:
        return known("127.0.0.1", *more, **words)

    monkeypatch.setattr(socket, "getaddrinfo", found)


@pytest.mark.parametrize(
    ("no_proxy", "trust_env", "answer"),
    [
        ("", True, b'"by proxy"'),
        ("other.invalid", True, b'"by proxy"'),
        ("service.invalid", True, b'"direct"'),
        (".invalid", True, b'"direct"'),
        ("*", True, b'"direct"'),
        ("", False, b'"direct"'),
    ],
)
def test_a_proxy_of_the_environment(
    wire: Wire, proxy: RawServer, monkeypatch: pytest.MonkeyPatch, no_proxy: str, trust_env: bool, answer: bytes
) -> None:
    """`HTTP_PROXY` is used, `NO_PROXY` is obeyed, and `trust_env=False` looks at neither."""
    at_home(monkeypatch)
    monkeypatch.setenv("http_proxy", f"127.0.0.1:{proxy.port}")
    monkeypatch.setenv("no_proxy", no_proxy)
    with raw_server() as direct:
        direct.handler = direct.answers(ok(b'"direct"'))
        wire.open(Network(trust_env=trust_env))
        assert wire.send(request(f"http://service.invalid:{direct.port}/x")).content == answer


@pytest.mark.parametrize("proxy_url", ["gopher://x", "http://[", "socks9://x"])
def test_a_proxy_that_cannot_be(wire: Wire, proxy_url: str) -> None:
    """The error is a `ConfigurationError`, and nothing was sent."""
    wire.open(Network(proxy=proxy_url))
    with pytest.raises(errors.ConfigurationError):
        wire.send(request("http://127.0.0.1:1/"))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, Path]:
    """Make an authority, and the folder with its certificates."""
    folder = tmp_path_factory.mktemp("tls")
    ca = trustme.CA()
    ca.cert_pem.write_to_path(folder / "ca.pem")
    client = ca.issue_cert("client@example.org")
    client.private_key_and_cert_chain_pem.write_to_path(folder / "client.pem")
    return ca, folder


def server_tls(ca: trustme.CA, *, demands_client: bool = False) -> ssl.SSLContext:
    """Return the TLS of a server on 127.0.0.1."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("127.0.0.1").configure_cert(context)
    if demands_client:
        ca.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def test_a_ca_bundle(wire: Wire, authority: tuple[trustme.CA, Path]) -> None:
    """A server of an unknown authority is refused, and nothing was sent; with `ca_bundle=` it is trusted."""
    ca, folder = authority
    with raw_server(server_tls(ca)) as server:
        server.handler = server.answers(ok())
        url = server.base_url.replace("http:", "https:")
        with pytest.raises(errors.TransportError) as caught:
            wire.send(request(url))
        assert not caught.value.sent
        wire.close()
        trusting = Wire(wire.kind)
        trusting.open(Network(ca_bundle=folder / "ca.pem"))
        assert trusting.send(request(url)).status == 200
        trusting.close()


def test_a_ca_bundle_of_the_environment(
    wire: Wire, authority: tuple[trustme.CA, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`SSL_CERT_FILE` is looked at, unless `trust_env=False`."""
    ca, folder = authority
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "ca.pem"))
    with raw_server(server_tls(ca)) as server:
        server.handler = server.answers(ok())
        url = server.base_url.replace("http:", "https:")
        assert wire.send(request(url)).status == 200
        other = Wire(wire.kind)
        other.open(Network(trust_env=False))
        with pytest.raises(errors.TransportError):
            other.send(request(url))
        other.close()


def test_a_client_certificate(wire: Wire, authority: tuple[trustme.CA, Path]) -> None:
    """A server that demands a certificate of the client gets it, through a tunnel of a proxy too."""
    ca, folder = authority
    with raw_server(server_tls(ca, demands_client=True)) as server, raw_server() as proxy:
        server.handler = server.answers(ok())
        proxy.handler = connect_proxy(proxy)
        url = server.base_url.replace("http:", "https:")
        mine = ClientCertificate(folder / "client.pem")
        for way in (None, proxy.base_url):
            other = Wire(wire.kind)
            other.open(Network(ca_bundle=folder / "ca.pem", client_certificate=mine, proxy=way))
            assert other.send(request(url)).status == 200
            other.close()
        assert proxy.heads[0].startswith(b"CONNECT 127.0.0.1:")
        bare = Wire(wire.kind)
        bare.open(Network(ca_bundle=folder / "ca.pem"))
        with pytest.raises(errors.TransportError):
            bare.send(request(url))
        bare.close()


@pytest.mark.parametrize("name", ["missing.pem", "empty.pem"])
def test_certificates_that_cannot_be_read(wire: Wire, tmp_path: Path, name: str) -> None:
    """The client is refused when it is made, not at its first call."""
    (tmp_path / "empty.pem").write_text("")
    for network in (Network(ca_bundle=tmp_path / name), Network(client_certificate=ClientCertificate(tmp_path / name))):
        with pytest.raises(errors.ConfigurationError, match="ca_bundle or client_certificate"):
            wire.open(network)


def h2_handler(connection: socket.socket) -> None:
    """Respond to each request of an HTTP/2 connection with the version that it came by."""
    engine = H2Connection(H2Configuration(client_side=False))
    engine.initiate_connection()
    connection.sendall(engine.data_to_send())
    while data := connection.recv(65536):
        for event in engine.receive_data(data):
            if isinstance(event, RequestReceived):
                assert event.stream_id is not None
                engine.send_headers(event.stream_id, [(":status", "200"), ("x-version", "2")])
                engine.send_data(event.stream_id, b"{}", end_stream=True)
        connection.sendall(engine.data_to_send())


def test_http2(wire: Wire, authority: tuple[trustme.CA, Path]) -> None:
    """`http2=True` offers HTTP/2, and a server that speaks it is spoken to in it."""
    ca, folder = authority
    tls = server_tls(ca)
    tls.set_alpn_protocols(["h2", "http/1.1"])
    with raw_server(tls) as server:
        server.handler = h2_handler
        wire.open(Network(ca_bundle=folder / "ca.pem", http2=True))
        url = server.base_url.replace("http:", "https:")
        for _ in range(2):
            assert wire.send(request(url)).headers["x-version"] == "2"
        assert server.connections == 1


def test_connections_are_kept(wire: Wire, server: RawServer) -> None:
    """Calls one after another use one connection; `Pool(idle=0)` keeps none."""
    server.handler = server.answers(ok())
    for _ in range(3):
        wire.send(request(server.base_url))
    assert server.connections == 1
    other = Wire(wire.kind)
    other.open(Network(pool=Pool(idle=0)))
    for _ in range(2):
        other.send(request(server.base_url))
    other.close()
    assert server.connections == 3


def test_threads_share_a_client(server: RawServer) -> None:
    """Many threads send through one transport, and each gets its own response."""

    def echo(connection: socket.socket) -> None:
        while head := server.head(connection):
            connection.sendall(ok(head.split()[1]))

    server.handler = echo
    transport = HTTPTransport(Network(pool=Pool(connections=4)))

    def send(number: int) -> bool:
        try:
            return transport.send(request(f"{server.base_url}/{number}")).content == b"/%d" % number
        except errors.TransportError as error:
            # httpcore 1.0.9 can close a connection that another thread has just begun to use; calls repeat such reads.
            return error.sent

    with ThreadPoolExecutor(16) as pool:
        assert all(pool.map(send, range(100)))
    transport.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_fork_gets_new_connections(server: RawServer) -> None:
    """A child opens connections of its own, even when a lock was held, and the parent's goes on working."""
    server.handler = server.answers(ok())
    transport = HTTPTransport(Network())
    transport.send(request(server.base_url))
    transport._pools._lock.acquire()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            signal.alarm(10)
            status = 0 if transport.send(request(server.base_url)).status == 200 else 2
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    transport._pools._lock.release()
    assert server.connections == 2
    transport.send(request(server.base_url))
    assert server.connections == 2
    transport.close()


def test_an_async_client_belongs_to_one_loop(server: RawServer) -> None:
    """Its use in another loop is a `ConfigurationError` that says so."""
    server.handler = server.answers(ok())
    transport = AsyncHTTPTransport(Network())
    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(transport.send(request(server.base_url)))
        with pytest.raises(errors.ConfigurationError, match="one in each loop"):
            second.run(transport.send(request(server.base_url)))
        first.run(transport.aclose())


def test_closing_twice_is_harmless(wire: Wire, server: RawServer) -> None:
    """After closing, closing does nothing, and a call says that the client is closed."""
    server.handler = server.answers(ok())
    wire.send(request(server.base_url))
    transport: Any = wire._own
    for _ in range(2):
        wire.wait(transport.close if wire.kind == "sync" else transport.aclose)
    with pytest.raises(errors.ConfigurationError, match="closed"):
        wire.send(request(server.base_url))


@pytest.mark.parametrize("make", [HTTPTransport, AsyncHTTPTransport])
def test_an_unclosed_client_warns(make: Any) -> None:
    """An unclosed one warns when it is collected, and names the remedy."""
    transport = make(Network())
    with pytest.warns(ResourceWarning, match=r"unclosed client.*with statement"):
        transport.__del__()
    transport._pools.closed = True


def test_cancelling_at_any_await_holds_nothing(server: RawServer) -> None:
    """Wherever a call is cancelled, the only connection of the pool is free for the next one."""
    server.handler = server.answers(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n", b"ab", b"cd")
    quick = Timeouts(connect=2.0, read=2.0, write=2.0, pool=2.0)

    async def cancelled_at(step: int) -> bool:
        transport = AsyncHTTPTransport(Network(pool=Pool(connections=1)))
        try:
            task = asyncio.create_task(transport.send(request(server.base_url, timeouts=quick)))
            for _ in range(step):
                await asyncio.sleep(0)
                if task.done():
                    return False
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await transport.send(request(server.base_url, timeouts=quick))).content == b"abcd"
            return True
        finally:
            await transport.aclose()

    with asyncio.Runner() as runner:
        steps = [runner.run(cancelled_at(step)) for step in range(40)]
    assert steps.count(True) > 5


def test_ctrl_c_in_a_read_holds_nothing(server: RawServer) -> None:
    """An interrupt while a call awaits its response leaves the only connection of the pool free for the next."""
    server.handler = server.stalls()
    transport = HTTPTransport(Network(pool=Pool(connections=1)))

    def interrupt() -> None:
        server.asked.wait(5)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts background jobs without it
    try:
        thread = threading.Thread(target=interrupt)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            transport.send(request(server.base_url))
    finally:
        signal.signal(signal.SIGINT, before)
    thread.join()
    server.handler = server.answers(ok())
    assert transport.send(request(server.base_url)).status == 200
    transport.close()


def test_only_the_host_of_the_base_url_is_contacted(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all sockets that are opened during calls, each leads to the base URL's host; no other name is looked up."""
    reached: set[Any] = set()
    looked_up: set[Any] = set()
    known, connect = socket.getaddrinfo, socket.socket.connect

    def found(host: Any, *more: Any, **words: Any) -> Any:
        looked_up.add(host)
        return known("127.0.0.1", *more, **words)

    def connected(self: socket.socket, address: Any) -> None:
        reached.add(address)
        connect(self, address)

    monkeypatch.setattr(socket, "getaddrinfo", found)
    monkeypatch.setattr(socket.socket, "connect", connected)
    with raw_server() as server:
        elsewhere = b"HTTP/1.1 302 Found\r\nLocation: http://other.invalid/\r\nContent-Length: 0\r\n\r\n"
        server.handler = server.answers(elsewhere)
        for _ in range(3):
            wire.send(request(f"http://service.invalid:{server.port}/x"))
        assert {address[:2] for address in reached} == {("127.0.0.1", server.port)}
    assert {item.decode() if isinstance(item, bytes) else item for item in looked_up} == {"service.invalid"}
