"""Downloads, and the URLs in responses, by a generated client. Sync and async, over sockets."""

from __future__ import annotations

import functools
import logging
import socket
import traceback
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.cabinet import BYTES, SIGNATURE, Cabinet, cabinet, module  # noqa: F401 (fixtures)
from tests.fakes.raw_server import ok, raw_server
from tests.fakes.transports import answers
from tests.fakes.wire import library
from tests.runtime.auth.test_security import frames_of_ours
from workapis import errors
from workapis.options import AttemptEvent, CallEvent, CallOptions, Hooks, Network, Pool, SizeLimits, Timeouts
from workapis.transport import Request, Response, of_async_client, of_client
from workapis.uploads import Upload

# ruff: noqa: F811 (the fixtures are asked for by name)

WRONG_URLS = [
    *("http://service.example/x", "ftp://127.0.0.1/x", "/relative", "https://", "https://me:pw@store.example/x"),
    *("https://store.example/x\r\ny", "javascript:1", ""),
]


@pytest.mark.parametrize("url", [*WRONG_URLS, None, 5, ["https://store.example"]])
def test_urls_that_nothing_is_sent_to(cabinet: Cabinet, url: object) -> None:
    """A response whose URL is invalid or unencrypted is a `DecodeError` with the place; nothing goes there."""
    cabinet.home.route("GET /presigned.json", {"ref": "tf_2", "url": url})
    cabinet.lead_to(url)
    client = cabinet.client()
    with pytest.raises(errors.DecodeError, match="/url") as caught:
        cabinet.do(lambda: client.files.send(Upload(b"x", name="a")))
    assert caught.value.pointer == "/url"
    assert caught.value.operation_id == "getPresigned"
    with pytest.raises(errors.DecodeError, match="/record/download-URL"):
        cabinet.fetch(client.files.download(5))


@pytest.mark.parametrize("reply", [{}, {"pending": None}, {"pending": {"ref": ""}}, [], {"pending": {"ref": True}}])
def test_a_reply_without_a_reference(cabinet: Cabinet, reply: object) -> None:
    """It is a `DecodeError` at the place of the reference."""
    cabinet.home.route("POST /pending.json", reply)
    client = cabinet.client()
    with pytest.raises(errors.DecodeError) as caught:
        cabinet.do(lambda: client.files.send_form(Upload(b"x", name="a")))
    assert caught.value.pointer == "/pending/ref"


def test_an_error_that_the_reply_reports(cabinet: Cabinet) -> None:
    """`STATUS: Error` under 200 is an error here too."""
    cabinet.home.route("GET /presigned.json", {"STATUS": "Error", "MESSAGE": "No space left"})
    client = cabinet.client()
    with pytest.raises(errors.ReportedError, match="No space left"):
        cabinet.do(lambda: client.files.send(Upload(b"x", name="a")))
    assert cabinet.store.seen == []


@pytest.mark.parametrize("flow", ["upload", "download"])
def test_a_signed_url_is_a_secret(cabinet: Cabinet, caplog: pytest.LogCaptureFixture, flow: str) -> None:
    """Its query is in no log, hook, error, pickle or frame, even if the other host repeats it."""
    caplog.set_level(logging.DEBUG)
    echo = f"<Error><StringToSign>{SIGNATURE}</StringToSign></Error>".encode()
    cabinet.store.answer(echo, 403, X_Echo=SIGNATURE)
    events: list[CallEvent | AttemptEvent] = []
    hooks = Hooks(events.append, events.append, events.append, events.append)
    client = cabinet.client(hooks=hooks)
    actions = {
        "upload": lambda: cabinet.do(lambda: client.files.send(Upload(b"x", name="a"))),
        "download": lambda: cabinet.fetch(client.files.download(5)),
    }
    with pytest.raises(errors.ForbiddenError) as caught:
        actions[flow]()
    error = caught.value
    assert len(events) == 8
    assert error.operation_id in ("getPresigned", "getRecord")
    frames = [*frames_of_ours(error.__traceback__)]
    assert len(frames) > 2
    log = "".join(record.getMessage() for record in caplog.records if record.name.startswith("workapis"))
    texts = [str(error), repr(vars(error)), repr(events), log, repr(frames)]
    assert [SIGNATURE in text for text in texts] == [False] * 5
    assert SIGNATURE not in "".join(traceback.format_exception(error))
    assert "/put/a%20b?X-Sig=…" in log or flow == "download"


def test_a_linked_file_is_fetched_without_credentials(cabinet: Cabinet) -> None:
    """The record is requested with credentials, the other host without them, and without headers of the caller."""
    cabinet.store.answer(BYTES)
    client = cabinet.client(headers={"X-Mine": "1"})
    assert cabinet.fetch(client.files.download(5, options=CallOptions(headers={"X-Call": "1"}))) == BYTES
    (asked,), (got,) = cabinet.home.seen, cabinet.store.seen
    assert {"authorization", "x-mine", "x-call"} <= asked.headers.keys()
    assert not {"authorization", "cookie", "x-mine", "x-call"} & got.headers.keys()
    assert (got.method, got.headers["accept-encoding"]) == ("GET", "identity")


def test_a_file_of_the_service_itself_is_fetched_with_credentials(cabinet: Cabinet) -> None:
    """A URL of the service's own origin, and a response that is the bytes, are requested with them."""
    cabinet.lead_to(f"{cabinet.home.base_url}/records/5/bytes?version=2")
    cabinet.home.route("GET /records/5/bytes", BYTES)
    client = cabinet.client()
    assert cabinet.fetch(client.files.download(5)) == BYTES
    assert cabinet.fetch(client.records.open(5)) == BYTES
    assert all("authorization" in item.headers for item in cabinet.home.seen)
    assert cabinet.home.seen[1].target.endswith("?version=2")


def test_redirects_of_a_download(cabinet: Cabinet) -> None:
    """They lead from the service to another host, without credentials, and never back with them."""
    with raw_server() as third:
        third.handler = third.answers(ok(b"at last"))
        cabinet.lead_to(f"{cabinet.home.base_url}/first")
        cabinet.home.route("GET /first", b"", 302, Location=f"{cabinet.store.base_url}/second")
        cabinet.store.route("GET /second", b"", 307, Location=f"{cabinet.home.base_url}/third")
        cabinet.home.route("GET /third", b"", 302, Location=f"{third.base_url}/fourth")
        client = cabinet.client()
        assert cabinet.fetch(client.files.download(5)) == b"at last"
        shown = {item.target: "authorization" in item.headers for item in cabinet.home.seen}
        assert shown == {"/records/5.json": True, "/first": True, "/third": False}
        assert b"authorization" not in third.heads[0].lower()


def test_redirects_of_a_download_end(cabinet: Cabinet) -> None:
    """Neither a circle nor a URL that nothing is sent to is followed."""
    cabinet.store.answer(b"", 302, Location=f"{cabinet.home.base_url}/back")
    cabinet.home.route("GET /back", b"", 302, Location=f"{cabinet.store.base_url}/get")
    client = cabinet.client()
    with pytest.raises(errors.RedirectError):
        cabinet.fetch(client.files.download(5))
    assert len(cabinet.home.seen) + len(cabinet.store.seen) < 20
    cabinet.store.answer(b"", 302, Location="http://store.example/x")
    with pytest.raises(errors.RedirectError):
        cabinet.fetch(client.files.download(5))


def test_a_download_is_streamed(cabinet: Cabinet, tmp_path: Path) -> None:
    """The first bytes are there while the server still holds back the rest."""
    with raw_server() as store:

        def handle(connection: socket.socket) -> None:
            store.head(connection)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst")
            store.released.wait(10)
            connection.sendall(b"rest!")

        store.handler = handle
        cabinet.lead_to(store.base_url)
        download = cabinet.client().files.download(5)

        def read(file: Any) -> list[bytes]:
            assert file.size == 10
            parts = iter(file)
            found = [next(parts)]
            store.released.set()
            return [*found, *parts]

        async def async_read(file: Any) -> list[bytes]:
            assert file.size == 10
            parts = aiter(file)
            found = [await anext(parts)]
            store.released.set()
            return [*found, *[part async for part in parts]]

        assert cabinet.fetch(download, read if cabinet.kind == "sync" else async_read) == [b"first", b"rest!"]


def test_a_download_is_saved_whole_or_not_at_all(cabinet: Cabinet, tmp_path: Path) -> None:
    """`save` puts the file in place at the end; a broken response leaves the old file, and nothing beside."""
    cabinet.store.answer(BYTES)
    client, path = cabinet.client(), tmp_path / "a.pdf"
    path.write_bytes(b"old")
    assert cabinet.do(lambda: client.files.download(5).save(path)) == path
    assert path.read_bytes() == BYTES
    with raw_server() as store:
        store.handler = store.answers_then_closes(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort")
        cabinet.lead_to(store.base_url)
        with pytest.raises(errors.TransportError) as caught:
            cabinet.do(lambda: client.files.download(5).save(path))
        assert caught.value.operation_id == "getRecord"
    assert [item.name for item in tmp_path.iterdir()] == ["a.pdf"]
    assert path.read_bytes() == BYTES
    seen = len(cabinet.store.seen)
    with pytest.raises(errors.ArgumentError, match=r"missing.* cannot be written: No such file"):
        cabinet.do(lambda: client.files.download(5).save(tmp_path / "missing" / "a"))
    assert len(cabinet.store.seen) == seen


def test_a_folder_takes_the_name_of_the_service(cabinet: Cabinet, tmp_path: Path) -> None:
    """Made harmless; what is there stays, and the path says what was written."""
    client = cabinet.client()
    with raw_server() as store:
        head = (
            b'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Disposition: attachment; filename="../../a.pdf"\r\n\r\n'
        )
        store.handler = store.answers_then_closes(head + b"ok")
        cabinet.lead_to(store.base_url)
        saved = [cabinet.do(lambda: client.files.download(5).save(tmp_path)) for _ in range(3)]
    assert saved == [tmp_path / "a.pdf", tmp_path / "a (1).pdf", tmp_path / "a (2).pdf"]
    assert sorted(tmp_path.iterdir()) == sorted(saved)
    assert {item.read_bytes() for item in saved} == {b"ok"}


def test_the_caller_limits_a_download(cabinet: Cabinet, tmp_path: Path) -> None:
    """More than `max_bytes` is refused, announced or not; without it, sizes of settings do not bind a download."""
    cabinet.store.answer(bytes(100))
    client = cabinet.client()
    assert len(cabinet.fetch(client.files.download(5, max_bytes=100))) == 100
    with pytest.raises(errors.TooLargeError):
        cabinet.fetch(client.files.download(5, max_bytes=99))
    with raw_server() as store:
        store.handler = store.answers_then_closes(b"HTTP/1.1 200 OK\r\n\r\n" + bytes(100))
        cabinet.lead_to(store.base_url)
        with pytest.raises(errors.TooLargeError) as caught:
            cabinet.do(lambda: client.files.download(5, max_bytes=99).save(tmp_path / "a"))
        assert caught.value.operation_id == "getRecord"
    assert not [*tmp_path.iterdir()]
    cabinet.lead_to(f"{cabinet.store.base_url}/get")
    small = cabinet.client(sizes=SizeLimits(body=90))
    assert len(cabinet.fetch(small.files.download(5))) == 100


def test_a_download_that_is_left_holds_no_connection(cabinet: Cabinet) -> None:
    """Leaving early, or failing, returns the only connection of the pool."""
    cabinet.store.answer(bytes(3_000_000))
    quick = Timeouts(pool=1.0)
    client = cabinet.client(network=Network(pool=Pool(connections=1)), timeout=quick)

    def first(file: Any) -> bytes:
        part: bytes = next(iter(file))
        return part

    async def async_first(file: Any) -> bytes:
        return await anext(aiter(file))

    for _ in range(3):
        assert cabinet.fetch(client.files.download(5), first if cabinet.kind == "sync" else async_first)
    assert len(cabinet.fetch(client.files.download(5))) == 3_000_000
    cabinet.store.answer(b"gone", 404)
    for _ in range(3):
        with pytest.raises(errors.NotFoundError):
            cabinet.fetch(client.files.download(5))


def test_the_deadline_binds_in_a_download(cabinet: Cabinet) -> None:
    """A body that drips ends with the time of the call."""
    with raw_server() as store:

        def drip(connection: socket.socket) -> None:
            store.head(connection)
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            while not store.released.wait(0.01):
                connection.sendall(b"x")

        store.handler = drip
        cabinet.lead_to(store.base_url)
        client = cabinet.client()
        with pytest.raises((errors.RequestTimeoutError, errors.DeadlineError), match=r"deadline .*exceeded"):
            cabinet.fetch(client.files.download(5, options=CallOptions(deadline=1.0)))


def test_a_download_is_read_inside_its_statement(cabinet: Cabinet) -> None:
    """Outside of it there is nothing to read, and the error says so."""
    download = cabinet.client().files.download(5)
    with pytest.raises(errors.ConfigurationError, match="with statement"):
        cabinet.do(download.read)
    with pytest.raises(errors.ConfigurationError, match="with statement"):
        _ = download.headers
    assert cabinet.home.seen == []


def test_a_transport_that_cannot_stream(cabinet: Cabinet) -> None:
    """The part that it has read already is yielded as one part, and limited all the same."""

    def whole(request: Request) -> Response:
        assert request.streamed
        return Response(200, {}, b"12345")

    client = cabinet.client(transport=answers(cabinet.kind, whole))
    assert cabinet.fetch(client.records.open(5)) == b"12345"
    with pytest.raises(errors.TooLargeError):
        cabinet.fetch(client.records.open(5, max_bytes=4))


def test_a_ready_client_streams_too(cabinet: Cabinet) -> None:
    """Through a client that the caller made, bytes come part by part as well, and errors are those of the tree."""
    ready = getattr(library(), "Client" if cabinet.kind == "sync" else "AsyncClient")()
    transport = of_client(ready) if cabinet.kind == "sync" else of_async_client(ready)
    client = cabinet.client(transport=transport)
    cabinet.store.answer(BYTES)
    assert cabinet.fetch(client.files.download(5)) == BYTES
    assert cabinet.do(lambda: client.files.send(Upload(BYTES, name="a"))) == "tf_2"
    with raw_server() as store:
        store.handler = store.answers_then_closes(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort")
        cabinet.lead_to(store.base_url)
        with pytest.raises(errors.TransportError):
            cabinet.fetch(client.files.download(5))
    cabinet.do(ready.close if cabinet.kind == "sync" else ready.aclose)


def test_a_304_is_told_to_who_sent_a_validator(cabinet: Cabinet) -> None:
    """It arrives as `NotModified`, with the validator, and is not tried again; unasked, it is some status."""
    cabinet.home.route("GET /records/5.json", b"", 304, ETag='"v1"')
    client = cabinet.client()
    for name in ("If-None-Match", "if-modified-since"):
        options = CallOptions(headers={name: '"v1"'})
        with pytest.raises(errors.NotModified) as caught:
            cabinet.do(functools.partial(client.records.get, 5, options=options))
        assert (caught.value.status, caught.value.etag) == (304, '"v1"')
    assert [item.headers.get("if-none-match") for item in cabinet.home.seen] == ['"v1"', None]
    with pytest.raises(errors.StatusError) as other:
        cabinet.do(lambda: client.records.get(5))
    assert type(other.value) is errors.StatusError
