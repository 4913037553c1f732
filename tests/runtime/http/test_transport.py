"""The HTTP adapter: requests, responses, refusals and the meaning of errors. Sync and async, over sockets."""

from __future__ import annotations

import gzip
import socket
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.raw_server import RawServer, ok, raw_server
from tests.fakes.wire import Wire, library, request
from workapis import errors
from workapis._http.decompression import ContentDecoder
from workapis.options import KIBIBYTE, MEBIBYTE, Network, Pool, SizeLimits, Timeouts
from workapis.transport import Response, of_async_client, of_client

QUICK = Timeouts(connect=5.0, read=0.05, write=5.0, pool=0.05)


@pytest.fixture
def server() -> Iterator[RawServer]:
    with raw_server() as state:
        yield state


@pytest.fixture(params=["sync", "async"])
def wire(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """Give both transports, without the proxies of this machine."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    both = Wire(request.param)
    yield both
    both.close()


def test_a_request_and_its_response(wire: Wire, server: RawServer) -> None:
    """Method, target, headers and body are sent as they are; status, headers and body come back."""
    server.handler = server.answers(ok(b"[1]", b"X-Page: 3"))
    sent = request(f"{server.base_url}/a%2Fb?c=%20d", "PUT", headers={"X-Mine": "\xe9"}, content=b"body")
    response = wire.send(sent)
    assert (response.status, response.headers["x-PAGE"], response.content) == (200, "3", b"[1]")
    head = server.heads[0].lower()
    assert head.startswith(b"put /a%2fb?c=%20d http/1.1\r\n")
    assert b"x-mine: \xe9" in head
    assert b"content-length: 4" in head
    assert b"cookie" not in head


async def _async_parts() -> AsyncIterator[bytes]:
    yield b"ab"
    yield b"c"


def test_bodies_in_parts(wire: Wire, server: RawServer) -> None:
    """An iterable is sent part by part by both; an async one by an async client alone."""
    server.handler = server.answers_then_closes(ok())
    wire.send(request(server.base_url, "POST", content=iter([b"ab", b"c"])))
    assert b"transfer-encoding: chunked" in server.heads[0].lower()
    if wire.kind == "async":
        assert wire.send(request(server.base_url, "POST", content=_async_parts())).status == 200
    else:
        with pytest.raises(errors.ArgumentError, match="async"):
            wire.send(request(server.base_url, "POST", content=_async_parts()))


def test_nothing_is_remembered_between_calls(wire: Wire, server: RawServer) -> None:
    """Cookies of a response are not sent back, and the transport follows no redirect."""
    server.handler = server.answers(
        b"HTTP/1.1 302 Found\r\nLocation: /x\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"
    )
    assert wire.send(request(server.base_url)).status == 302
    assert wire.send(request(server.base_url)).status == 302
    assert b"cookie" not in server.heads[1].lower()
    assert server.connections == 1


def free_port() -> int:
    """Return a port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_a_refused_connection_was_not_sent(wire: Wire) -> None:
    with pytest.raises(errors.TransportError) as caught:
        wire.send(request(f"http://127.0.0.1:{free_port()}/?private=1"))
    assert not caught.value.sent
    assert "private" not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_silent_server_is_a_timeout(wire: Wire, server: RawServer) -> None:
    """No response in time is a `RequestTimeoutError`; the request may have been applied."""
    server.handler = server.stalls()
    with pytest.raises(errors.RequestTimeoutError) as caught:
        wire.send(request(server.base_url, timeouts=QUICK))
    assert caught.value.sent


def test_a_full_pool_is_a_timeout_before_sending(wire: Wire, server: RawServer) -> None:
    """Waiting in vain for a free connection sent nothing."""
    server.handler = server.answers(ok())
    wire.open(Network(pool=Pool(connections=0)))
    with pytest.raises(errors.RequestTimeoutError) as caught:
        wire.send(request(server.base_url, timeouts=QUICK))
    assert not caught.value.sent
    assert server.connections == 0


@pytest.mark.parametrize(
    "answer",
    [
        *(b"", b"HTTP/1.1 200", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"x" * 99, mtime=0)[:-5],
    ],
)
def test_broken_answers(wire: Wire, server: RawServer, answer: bytes) -> None:
    """A response that breaks off or is not HTTP is a `TransportError`; the request may have been applied."""
    server.handler = server.answers_then_closes(answer)
    with pytest.raises(errors.TransportError) as caught:
        wire.send(request(server.base_url))
    assert caught.value.sent


def test_the_time_for_the_whole_exchange(wire: Wire, server: RawServer) -> None:
    """A response that drips, each part in time, ends with the seconds that are left."""

    def drip(connection: socket.socket) -> None:
        server.head(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not server.released.wait(0.01):
            connection.sendall(b"x")

    server.handler = drip
    with pytest.raises(errors.RequestTimeoutError, match=r"deadline .*exceeded"):
        wire.send(request(server.base_url, seconds_left=0.1))


def raw_deflate(data: bytes) -> bytes:
    """Compress without the header of zlib, as some servers do."""
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(b"text", mtime=0) + gzip.compress(b" and more", mtime=0)),
        ("gzip", gzip.compress(b"text and more", mtime=0) + bytes(700)),
        ("gzip", gzip.compress(b"text", mtime=0) + bytes(3) + gzip.compress(b" and more", mtime=0)),
        ("x-gzip", gzip.compress(b"text and more", mtime=0)),
        ("deflate", zlib.compress(b"text and more")),
        ("Deflate", raw_deflate(b"text and more")),
        ("identity", b"text and more"),
    ],
)
def test_bodies_are_decompressed(wire: Wire, server: RawServer, encoding: str, body: bytes) -> None:
    """Gzip and deflate are decoded, under every name that servers use."""
    server.handler = server.answers(ok(body, b"Content-Encoding: " + encoding.encode()))
    assert wire.send(request(server.base_url)).content == b"text and more"


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304)])
def test_headers_of_an_answer_without_a_body(wire: Wire, server: RawServer, method: str, status: int) -> None:
    """The length and the encoding in such a response describe another response."""
    lines = (b"HTTP/1.1 %d OK" % status, b"Content-Length: 99999999999", b"Content-Encoding: br", b"", b"")
    server.handler = server.answers_then_closes(b"\r\n".join(lines))
    response = wire.send(request(server.base_url, method))
    assert (response.status, response.content) == (status, b"")


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("br", b"x"), ("gzip", b"no gzip"), ("gzip, gzip", b"x"), ("gzip", gzip.compress(b"a", mtime=0) + b"\0no gzip")],
)
def test_bodies_that_cannot_be_decompressed(wire: Wire, server: RawServer, encoding: str, body: bytes) -> None:
    """An encoding that was not requested, or is not what it says, is a `DecodeError`."""
    server.handler = server.answers(ok(body, b"Content-Encoding: " + encoding.encode()))
    with pytest.raises(errors.DecodeError):
        wire.send(request(server.base_url))


def test_a_body_may_not_become_too_large(wire: Wire, server: RawServer) -> None:
    """More than 64 MiB after decompression is refused; a small response cannot become a large one unseen."""
    bomb = gzip.compress(bytes(65 * MEBIBYTE), 9)
    assert len(bomb) < 100 * KIBIBYTE
    server.handler = server.answers_then_closes(ok(bomb, b"Content-Encoding: gzip"))
    with pytest.raises(errors.TooLargeError):
        wire.send(request(server.base_url))
    small = SizeLimits(body=10)
    for answer in (ok(bytes(11)), b"HTTP/1.1 200 OK\r\n\r\n" + bytes(11)):
        server.handler = server.answers_then_closes(answer)
        with pytest.raises(errors.TooLargeError, match="10 bytes"):
            wire.send(request(server.base_url, sizes=small))
    server.handler = server.answers_then_closes(ok(bytes(10)))
    assert len(wire.send(request(server.base_url, sizes=small)).content) == 10


def test_the_headers_may_not_be_too_large(wire: Wire, server: RawServer) -> None:
    """More than 64 KiB of headers is refused, in many lines or one."""
    for header in (b"A: " + b"x" * (64 * KIBIBYTE), b"\r\n".join([b"A: " + b"x" * 1000] * 70)):
        server.handler = server.answers_then_closes(ok(b"{}", header))
        with pytest.raises(errors.TooLargeError):
            wire.send(request(server.base_url))
    server.handler = server.answers_then_closes(ok(b"{}", b"A: " + b"x" * 200 * KIBIBYTE))
    with pytest.raises(errors.WorkAPIsError):
        wire.send(request(server.base_url))
    server.handler = server.answers_then_closes(ok(b"{}", b"A: " + b"x" * 2000))
    with pytest.raises(errors.TooLargeError, match="headers"):
        wire.send(request(server.base_url, sizes=SizeLimits(headers=1000)))


def test_a_refused_answer_frees_its_connection(wire: Wire, server: RawServer) -> None:
    """After a response that was not read to its end the next call has a connection, also of a pool of one."""
    wire.open(Network(pool=Pool(connections=1)))
    for _ in range(3):
        server.handler = server.answers(ok(bytes(100_000)))
        with pytest.raises(errors.TooLargeError):
            wire.send(request(server.base_url, sizes=SizeLimits(body=10), timeouts=QUICK))
    server.handler = server.answers(ok())
    assert wire.send(request(server.base_url)).status == 200


@given(st.binary(max_size=2000), st.lists(st.integers(1, 50), max_size=20), st.sampled_from(["gzip", "deflate", "raw"]))
def test_parts_are_read_however_they_are_cut(body: bytes, cuts: list[int], kind: str) -> None:
    """Wherever the network cuts a compressed body, what is read is the same."""
    packers: dict[str, Callable[[bytes], bytes]] = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw": raw_deflate,
    }
    packed = packers[kind](body)
    encoding = b"gzip" if kind == "gzip" else b"deflate"
    reader = ContentDecoder(200, [(b"content-encoding", encoding)], SizeLimits())
    if kind == "raw":
        cuts = []  # what it is can be told from its first two bytes alone
    for cut in cuts:
        reader.feed(packed[:cut])
        packed = packed[cut:]
    reader.feed(packed)
    assert reader.finish().content == body


@given(st.binary(max_size=300), st.sampled_from([b"gzip", b"deflate", b"", b"br"]))
def test_any_bytes_as_a_body(body: bytes, encoding: bytes) -> None:
    """No body raises anything outside of the tree, or grows beyond the limit."""
    sizes = SizeLimits(body=100)
    try:
        reader = ContentDecoder(200, [(b"Content-Encoding", encoding)], sizes)
        reader.feed(body)
        response: Response | None = reader.finish()
    except errors.WorkAPIsError:
        response = None
    assert response is None or len(response.content) <= 100


def _ready(wire: Wire, **options: Any) -> Any:
    return getattr(library(), "Client" if wire.kind == "sync" else "AsyncClient")(**options)


def test_an_adapter_takes_a_ready_client(wire: Wire, server: RawServer) -> None:
    """Its headers and hooks are used; timeouts, redirects and credentials are ours; it stays its owner's to close."""
    client = _ready(wire, headers={"X-Theirs": "1"}, auth=("user", "pass"), follow_redirects=True, timeout=99)
    wire.use(of_client(client) if wire.kind == "sync" else of_async_client(client))
    server.handler = server.answers_then_closes(ok(gzip.compress(b"zipped", mtime=0), b"Content-Encoding: gzip"))
    response = wire.send(request(server.base_url, headers={"Authorization": "ours"}))
    assert response.content == b"zipped"
    assert b"x-theirs: 1" in server.heads[0].lower()
    assert b"authorization: ours" in server.heads[0].lower()
    server.handler = server.answers_then_closes(b"HTTP/1.1 302 OK\r\nLocation: /x\r\n\r\n")
    assert wire.send(request(server.base_url)).status == 302
    assert b"authorization" not in server.heads[1].lower()
    server.handler = server.stalls()
    with pytest.raises(errors.RequestTimeoutError):
        wire.send(request(server.base_url, timeouts=QUICK))
    with pytest.raises(errors.TransportError):
        wire.send(request(f"http://127.0.0.1:{free_port()}/"))
    assert not client.is_closed
    wire.wait(lambda: client.close() if wire.kind == "sync" else client.aclose())


@pytest.mark.parametrize("thing", [None, 5, object(), socket])
def test_an_adapter_takes_nothing_else(thing: object) -> None:
    """A client of another library is refused with a message that names the two."""
    for adapt in (of_client, of_async_client):
        with pytest.raises(errors.ConfigurationError, match="httpx2"):
            adapt(thing)


def test_the_library_does_not_log_our_urls(wire: Wire, server: RawServer, caplog: pytest.LogCaptureFixture) -> None:
    """The HTTP library's own log shows neither query values nor credentials."""
    caplog.set_level("DEBUG")
    server.handler = server.answers(ok())
    wire.send(request(f"{server.base_url}/?q=private-value", headers={"Authorization": "private-token"}))
    assert "private" not in caplog.text
