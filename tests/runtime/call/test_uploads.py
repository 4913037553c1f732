"""Uploads, by a client that is generated from the extensions for files alone. Sync and async, over sockets."""

from __future__ import annotations

import email
import email.policy
import functools
import io
import socket
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.cabinet import BYTES, KEY, SIGNATURE, Cabinet, cabinet, module  # noqa: F401 (fixtures)
from tests.fakes.raw_server import RawServer, ok, raw_server
from tests.fakes.transports import answers
from workapis import errors
from workapis.options import CallOptions, Clock, RetryPolicy
from workapis.transport import Request, Response
from workapis.uploads import FileContent, Upload

# ruff: noqa: F811 (the fixtures are asked for by name)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / 'a "b"\u00e9.pdf'
    path.write_bytes(BYTES)
    return path


@pytest.fixture(params=["path", "text", "file", "bytes", "buffer"])
def source(request: pytest.FixtureRequest, report: Path) -> Iterator[Any]:
    """Return one file in every form that is accepted."""
    inside = io.BytesIO(b"before" + BYTES)
    inside.seek(6)
    with report.open("rb") as file:
        yield {
            "path": report,
            "text": str(report),
            "file": file,
            "bytes": Upload(BYTES, name=report.name),
            "buffer": Upload(inside, name=report.name),
        }[request.param]


def form_of(body: bytes, content_type: str) -> Any:
    """Return the only part of a form, as the parser of mails reads it."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    (part,) = message.iter_parts()
    return part


def test_a_form_holds_the_file(cabinet: Cabinet, source: Any) -> None:
    """The classic flow: one form with the file under its name, of the exact length; the reference is returned."""
    client = cabinet.client()
    assert cabinet.do(lambda: client.files.send_form(source)) == "tf_1"
    (seen,) = cabinet.home.seen
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert "transfer-encoding" not in seen.headers
    assert "authorization" in seen.headers
    part = form_of(seen.body, seen.headers["content-type"])
    assert part.get_payload(decode=True) == BYTES
    assert 'name="file"' in part["content-disposition"]
    assert b'filename="a %22b%22\xc3\xa9.pdf"' in seen.body
    assert part["content-type"] == "application/octet-stream"


def test_bytes_are_put_where_the_reply_says(cabinet: Cabinet, source: Any) -> None:
    """The presigned flow: name and size are sent, the bytes go to the other host, then the reference is attached."""
    client = cabinet.client(headers={"X-Mine": "for the service"})
    options = CallOptions(headers={"X-Call": "for the service"})
    what = source
    made = cabinet.do(lambda: client.files.upload(what, 7, description="of the year", options=options))
    assert made.id == 9
    asked, attached = cabinet.home.seen
    assert asked.target.startswith("/presigned.json?fileName=a%20%22b%22%C3%A9.pdf")
    assert asked.target.endswith(f"fileSize={len(BYTES)}")
    assert attached.json == {"record": {"pendingRef": "tf_2", "description": "of the year"}}
    assert all(item.headers["x-mine"] == item.headers["x-call"] == "for the service" for item in cabinet.home.seen)
    (put,) = cabinet.store.seen
    assert (put.method, put.target, put.body) == ("PUT", f"/put/a%20b?X-Sig={SIGNATURE}", BYTES)
    assert (put.headers["x-amz-acl"], put.headers["content-length"]) == ("public-read", str(len(BYTES)))
    foreign = {"authorization", "cookie", "x-mine", "x-call", "content-type", "transfer-encoding"}
    assert not foreign & put.headers.keys()
    assert KEY not in repr(put)


@pytest.mark.parametrize("head", ["text/html; charset=utf-8", "application/octet-stream"])
def test_a_page_for_people_is_no_sign_that_bytes_came(cabinet: Cabinet, head: str) -> None:
    """A proxy returns a page to sign in, in place of the host: nothing is attached, the error states the doubt."""
    cabinet.store.answer(b"<!DOCTYPE html><html><title>Log in</title></html>", Content_Type=head)
    client = cabinet.client()
    with pytest.raises(errors.DecodeError) as failed:
        cabinet.do(lambda: client.files.upload(Upload(BYTES, name="a.pdf"), 7))
    assert failed.value.may_have_been_applied
    assert len(cabinet.home.seen) == len(cabinet.store.seen) == 1


def test_a_reference_goes_into_a_list_where_one_is_taken(cabinet: Cabinet) -> None:
    """An argument that is a list takes a list; a reference that was got before is taken as it is."""
    client = cabinet.client()
    assert cabinet.do(lambda: client.notes.create_with(Upload(b"x", name="a"), body="see there")) is None
    assert cabinet.home.seen[1].json == {"body": "see there", "pendingRefs": ["tf_1"]}
    reference = cabinet.do(lambda: client.files.send(Upload(b"", name="a")))
    cabinet.do(lambda: client.notes.create(pending_refs=[reference]))
    assert cabinet.home.seen[-1].json == {"pendingRefs": ["tf_2"]}


def test_raw_gives_what_came_back(cabinet: Cabinet) -> None:
    """`raw` has the response with the reference, or that of the operation that received it."""
    client = cabinet.client()
    file = Upload(b"x", name="a")
    reply = cabinet.do(lambda: client.raw(client.files.send)(file))
    assert (reply.status, reply.parsed) == (200, "tf_2")
    assert cabinet.do(lambda: client.raw(client.files.upload)(file, 7)).parsed.id == 9


def test_progress_is_told(cabinet: Cabinet, report: Path) -> None:
    """It grows to the whole, in pieces; an exception of the function is suppressed."""
    told: list[tuple[int, int]] = []

    def hear(sent: int, total: int) -> None:
        told.append((sent, total))
        raise ZeroDivisionError

    client = cabinet.client()
    for send in (client.files.send, client.files.send_form):
        told.clear()
        cabinet.do(functools.partial(send, report, on_progress=hear))
        assert told[-1] == (len(BYTES), len(BYTES))
        assert told == sorted(told)
        assert len(told) > 3


@pytest.mark.parametrize("flow", ["send", "send_form"])
def test_a_file_is_streamed(cabinet: Cabinet, flow: str) -> None:
    size = 60_000_000
    with raw_server() as taker:
        taker.handler = swallowing
        where = taker.base_url
        cabinet.home.route("GET /presigned.json", {"ref": "tf_2", "url": f"{where}/x"})
        if flow == "send_form":
            cabinet.home.base_url = where
        client = cabinet.client()
        file = Upload(Endless(), name="large", size=size)
        tracemalloc.start()
        try:
            cabinet.do(lambda: getattr(client.files, flow)(file))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 8_000_000


class Endless:
    """A file that cannot be rewound, and has as many bytes as are asked of it, up to those of the test."""

    name = "endless"

    def __init__(self, size: int = 60_000_000) -> None:
        self.left = size

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        count = min(size, self.left)
        self.left -= count
        return bytes(count)


def swallowing(connection: socket.socket) -> None:
    """Read requests without keeping them, and return a reference for each."""
    buffer = b""
    while part := connection.recv(65536):
        buffer += part
        head, end, body = buffer.partition(b"\r\n\r\n")
        if not end:
            continue
        lines = head.lower().split(b"\r\n")
        left = next(int(line[15:]) for line in lines if line.startswith(b"content-length:")) - len(body)
        while left > 0:
            left -= len(connection.recv(min(left, 65536)))
        connection.sendall(ok(b'{"pending": {"ref": "tf_1"}}'))
        buffer = b""


def test_what_can_be_rewound_is_sent_again(cabinet: Cabinet, report: Path) -> None:
    """After a transient failure of the other host the whole file is sent again, from its start position."""
    with raw_server() as store:
        bodies = counting(store, b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", ok())
        cabinet.home.route("GET /presigned.json", {"ref": "tf_2", "url": f"{store.base_url}/x"})
        client = cabinet.client(retry=RetryPolicy(base=0.0))
        inside = io.BytesIO(b"before" + BYTES)
        inside.seek(6)
        assert cabinet.do(lambda: client.files.send(Upload(inside, name="a"))) == "tf_2"
        assert bodies == [BYTES, BYTES]


@pytest.mark.parametrize("flow", ["send", "send_form"])
def test_what_cannot_be_rewound_is_not_sent_again(cabinet: Cabinet, flow: str) -> None:
    """A pipe is sent once, whatever the response."""
    with raw_server() as store:
        bodies = counting(store, b"HTTP/1.1 429 Later\r\nContent-Length: 0\r\n\r\n", ok())
        cabinet.home.route("GET /presigned.json", {"ref": "tf_2", "url": f"{store.base_url}/x"})
        if flow == "send_form":
            cabinet.home.base_url = store.base_url
        client = cabinet.client(retry=RetryPolicy(base=0.0))
        with pytest.raises(errors.RateLimitedError):
            cabinet.do(lambda: getattr(client.files, flow)(Upload(Endless(10), name="a", size=10)))
        assert len(bodies) == 1


def counting(server: RawServer, *answers: bytes) -> list[bytes]:
    """Let a server send these responses one after another; return the bodies that it gets."""
    bodies: list[bytes] = []
    left = [*answers]

    def handle(connection: socket.socket) -> None:
        buffer = b""
        while part := connection.recv(65536):
            buffer += part
            head, end, body = buffer.partition(b"\r\n\r\n")
            lines = head.lower().split(b"\r\n")
            if end and len(body) >= next(int(line[15:]) for line in lines if line.startswith(b"content-length:")):
                bodies.append(body)
                connection.sendall(left.pop(0))
                buffer = b""

    server.handler = handle
    return bodies


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("reports/no\nsuch.pdf", r"file='reports/no\\nsuch\.pdf' does not exist"),
        (Path("gone.pdf"), r"file='gone\.pdf' does not exist"),
        (Path("/"), "file='/' is a folder"),
        ("x" * 1000, "file='x{299}… (does not exist|cannot be read: OSError)"),
        (b"bytes", "name"),
        (io.StringIO("text"), "binary"),
        (None, "NoneType"),
        (5, "int"),
        (Endless(), "size"),
        ("a\0b", "file"),
    ],
)
def test_what_cannot_be_sent_is_told_before(cabinet: Cabinet, file: Any, message: str) -> None:
    """A file that is not there, has no name, or no size that is known, is an `ArgumentError`, and nothing is sent."""
    client = cabinet.client()
    with pytest.raises(errors.ArgumentError, match=message):
        cabinet.do(lambda: client.files.send(file))
    assert cabinet.home.seen == []


@pytest.mark.parametrize(
    "wrong", [{"name": "a\r\nb"}, {"name": ""}, {"size": -1}, {"size": 1.5}, {"content_type": "é"}]
)
def test_an_upload_that_cannot_be(wrong: dict[str, Any]) -> None:
    """A name that would end its line, and a size that is none, are refused."""
    with pytest.raises(errors.ArgumentError):
        Upload(b"x", **{"name": "a", **wrong})


@pytest.mark.parametrize("change", [-1, 1])
@pytest.mark.parametrize("flow", ["send", "send_form"])
def test_a_file_that_changes_breaks_off(cabinet: Cabinet, report: Path, change: int, flow: str) -> None:
    """A file that turns out shorter or longer than it was is no upload, and is not tried again."""
    client = cabinet.client()
    with pytest.raises(errors.ArgumentError, match="changed its length"):
        cabinet.do(lambda: getattr(client.files, flow)(Upload(report, size=len(BYTES) + change)))
    whole = [item for item in cabinet.store.seen if len(item.body) == int(item.headers["content-length"])]
    assert whole == []


def test_a_file_that_cannot_be_read_breaks_off(cabinet: Cabinet, report: Path) -> None:
    """An error while reading is a `WorkAPIsError`, which names no path."""
    client, file = cabinet.client(), Upload(report)
    report.unlink()
    with pytest.raises(errors.ArgumentError, match="FileNotFoundError") as caught:
        cabinet.do(lambda: client.files.send_form(file))
    assert str(report) not in str(caught.value)


@given(st.binary(max_size=300), st.binary(max_size=20), st.binary(max_size=20))
def test_a_body_is_as_long_as_it_says(middle: bytes, head: bytes, tail: bytes) -> None:
    """It is the same each time it is read; the last progress report is the size of the file."""
    told: list[tuple[int, int]] = []
    body = FileContent(middle, len(middle), lambda *what: told.append(what)).between(head, tail)
    for _ in range(2):
        assert b"".join(body) == head + middle + tail
    assert body.length == len(head + middle + tail)
    assert not told or told[-1] == (len(middle), len(middle))


def test_one_time_for_all_of_it(cabinet: Cabinet) -> None:
    """The deadline is that of the whole upload: what is left of it is what the next request gets."""
    now = [0.0]
    seen: list[float | None] = []
    contents = {
        "/presigned.json": b'{"ref": "r", "url": "https://store.example/x"}',
        "/x": b"",
        "/boxes/7/records.json": b'{"id": 1}',
    }

    def slow(request: Request) -> Response:
        seen.append(request.seconds_left)
        now[0] += 30.0
        path = "/" + request.url.split("/", 3)[3].partition("?")[0]
        return Response(200, {}, contents[path])

    clock = Clock(monotonic=lambda: now[0])
    client = cabinet.client(transport=answers(cabinet.kind, slow), clock=clock)
    file = Upload(b"x", name="a")
    cabinet.do(lambda: client.files.upload(file, 7, options=CallOptions(deadline=100)))
    assert seen == [100.0, 70.0, 40.0]
    with pytest.raises(errors.DeadlineError, match="deadline of 50 s exceeded"):
        cabinet.do(lambda: client.files.upload(file, 7, options=CallOptions(deadline=50)))
    assert seen[3:] == [50.0, 20.0]
