"""Bodies of every kind that OpenAPI describes, sent by a generated client of a small API to its fake."""

from __future__ import annotations

import datetime as dt
import inspect
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import define, field

from tests.fakes import bodies, dialects
from tests.fakes.lists import done
from tests.operations import DRIVERS
from workapis.errors import ArgumentError, ServerError, StatusError, TransportError
from workapis.options import RetryPolicy
from workapis.testing import FakeService
from workapis.transport import Headers, Request, Response
from workapis.uploads import Upload

pytestmark = pytest.mark.parametrize("driver", DRIVERS)


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The module of the generated client."""
    with dialects.package(tmp_path_factory.mktemp("bodies"), bodies.SLUG, bodies.document()) as made:
        yield made


@define
class Line:
    """A transport to a fake that keeps the requests, their bodies read; the first ones are lost on their way."""

    inner: Any
    lost: list[Response | TransportError] = field(factory=list[Any])
    seen: list[tuple[Request, bytes]] = field(factory=list[Any])

    def send(self, request: Request) -> Any:
        content: Any = request.content
        self.seen.append((request, content if isinstance(content, bytes) else b"".join(content or ())))
        if self.lost:
            outcome = self.lost.pop(0)
            if isinstance(outcome, TransportError):
                raise outcome
            return outcome
        whole = Request(request.method, request.url, request.headers, self.seen[-1][1])
        return self.inner.send(whole)


class AsyncLine(Line):
    """The same for asyncio."""

    async def send(self, request: Request) -> Any:
        found = super().send(request)
        return await found if inspect.isawaitable(found) else found


@pytest.fixture
def made(module: ModuleType, driver: str) -> tuple[FakeService, Any, Line]:
    """A fake of the API, a client of it, and the line between them."""
    service = FakeService(bodies.SLUG)
    retry = RetryPolicy(base=0.001)
    if driver == "sync":
        line = Line(service.transport())
        return service, module.Bodies(key="k", transport=line, retry=retry), line
    line = AsyncLine(service.async_transport())
    return service, module.AsyncBodies(key="k", transport=line, retry=retry), line


def types(line: Line) -> tuple[str | None, str | None]:
    """Return `Content-Type` and `Accept` of the last request."""
    headers = line.seen[-1][0].headers
    return headers.get("content-type"), headers.get("accept")


def read(driver: str, download: Any) -> bytes:
    async def entered() -> bytes:
        async with download as opened:
            whole: bytes = await opened.read()
            return whole

    if driver == "async":
        whole: bytes = done(entered())
        return whole
    with download as opened:
        content: bytes = opened.read()
        return content


SOURCES: list[Callable[[Path], Any]] = [
    lambda _: b"\x00\xffbytes",
    lambda path: path,
    lambda path: path.open("rb"),
    lambda _: io.BytesIO(b"\x00\xffbytes"),
    lambda path: Upload(path, content_type="image/gif"),
]


@pytest.mark.parametrize("source", SOURCES)
def test_bytes_are_a_body(made: Any, driver: str, tmp_path: Path, source: Callable[[Path], Any]) -> None:
    """Bytes, a path or a file are sent as they are, with type and length, and come back as they were."""
    _, client, line = made
    path = tmp_path / "picture.bin"
    path.write_bytes(b"\x00\xffbytes")
    told: list[tuple[int, int]] = []
    file = source(path)
    new = done(client.files.create(file, name="p.gif", on_progress=lambda sent, size: told.append((sent, size))))
    assert (new.name, new.size) == ("p.gif", 7)
    request, content = line.seen[-1]
    kind = "image/gif" if isinstance(file, Upload) else "application/octet-stream"
    assert request.url == "https://bodies.example/files.json?name=p.gif"
    assert (content, types(line)[0]) == (b"\x00\xffbytes", kind)
    assert request.headers["content-length"] == "7"
    assert told[-1] == (7, 7)
    assert read(driver, client.files.content(new.id)) == b"\x00\xffbytes"
    assert types(line) == (None, "image/*")
    if isinstance(file, io.BufferedReader):
        file.close()


def test_a_file_has_a_type_that_is_documented(made: Any, driver: str) -> None:
    """Of several the caller says which, or the name of the file; what may be left out is."""
    _, client, line = made
    new = done(client.files.create(b"x", name="a"))
    with pytest.raises(ArgumentError, match=r"none of image/png, image/jpeg\. Pass Upload\(file, content_type"):
        done(client.files.update_picture(new.id, file=b"x"))
    assert done(client.files.update_picture(new.id, file=Upload(b"xyz", name="b", content_type="image/jpeg"))).size == 3
    assert types(line)[0] == "image/jpeg"
    done(client.files.update_picture(new.id, file=Upload(b"xyz", name="b.png")))
    assert types(line)[0] == "image/png"
    done(client.files.update_picture(new.id))
    assert (types(line)[0], line.seen[-1][1]) == (None, b"")


def test_a_body_that_cannot_be_read_again_is_sent_once(made: Any, driver: str) -> None:
    """The first request uses up a pipe; a body that can be rewound is sent whole again if nothing was sent."""
    _, client, line = made

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    lost = TransportError("no route", sent=False)
    line.lost = [lost]
    with pytest.raises(TransportError):
        done(client.files.create(Upload(Pipe(b"once"), name="a", size=4), name="a"))
    assert [content for _, content in line.seen] == [b"once"]
    line.lost = [lost, lost]
    assert done(client.files.create(io.BytesIO(b"again"), name="a")).size == 5
    assert [content for _, content in line.seen[1:]] == [b"again"] * 3
    line.lost = [Response(503)]
    with pytest.raises(ServerError):
        done(client.files.create(b"a write", name="a"))
    assert len(line.seen) == 5


def test_a_form_is_spelt_as_a_query(made: Any, driver: str, module: ModuleType) -> None:
    """Keys are repeated for lists, or joined as `encoding` says; values have the spelling of their formats."""
    _, client, line = made
    given = {"name": "a & b=ü", "tags": ["x", "y z"], "codes": [7, 8], "day": dt.date(2013, 12, 4), "billable": True}
    new = done(client.entries.create(**given, minutes=90, where={"city": "Zürich", "floor": 2}))
    assert line.seen[-1][1] == (
        b"name=a%20%26%20b%3D%C3%BC&tags=x&tags=y%20z&codes=7,8&day=20131204&minutes=90&billable=true"
        b"&where%5Bcity%5D=Z%C3%BCrich&where%5Bfloor%5D=2"
    )
    assert types(line) == ("application/x-www-form-urlencoded", "application/json")
    got = done(client.entries.get(new.id))
    assert {key: getattr(got, key) for key in given} == given
    assert (got.minutes, got.where.city, got.where.floor) == (90, "Zürich", 2)
    with pytest.raises(ArgumentError, match="minutes: a form cannot encode None"):
        done(client.entries.create(name="a", minutes=None))


def test_media_types_of_a_vendor_are_sent_and_asked_for(made: Any, driver: str) -> None:
    """With their parameters; bodies are JSON or XML by the suffix."""
    _, client, line = made
    new = done(client.notes.create(text="one"))
    assert types(line) == (bodies.VENDOR, bodies.SECOND)
    assert line.seen[-1][1] == b'{"text": "one"}'
    done(client.notes.update(new.id, text="two"))
    assert types(line) == (bodies.VENDOR, bodies.SECOND)
    assert done(client.notes.get(new.id)).text == "two"
    assert done(client.raw(client.notes.get)(new.id)).headers["content-type"] == bodies.SECOND
    assert types(line) == (None, bodies.SECOND)
    assert [item.text for item in done(client.notes.list().first_page())] == ["two"]
    assert types(line)[1] == bodies.SECOND
    card = done(client.cards.create(text="<&>"))
    assert types(line) == (bodies.VENDOR_XML, bodies.VENDOR_XML)
    assert b"&lt;&amp;&gt;" in line.seen[-1][1]
    reply = done(client.raw(client.cards.get)(card.id))
    assert (reply.parsed.text, reply.headers["content-type"]) == ("<&>", bodies.VENDOR_XML)
    assert reply.content.startswith(b"<")


def test_a_form_of_parts_has_fields_and_a_file(made: Any, driver: str, tmp_path: Path) -> None:
    """Each item of a list is a part, an object is one of JSON, and the file comes last."""
    _, client, line = made
    path = tmp_path / 'a"b.png'
    path.write_bytes(b"\x89PNG")
    file = Upload(path, content_type="image/png")
    new = done(client.scans.create(file, title="é", pages=[3, 4], where={"city": "Rome"}, file_="b"))
    request, content = line.seen[-1]
    kind, boundary = request.headers["content-type"].split("; boundary=")
    lines = content.split(b"\r\n")
    assert (kind, int(request.headers["content-length"])) == ("multipart/form-data", len(content))
    assert lines[-2] == f"--{boundary}--".encode()
    assert [item for item in lines if item.startswith(b"Content")] == [
        *(f'Content-Disposition: form-data; name="{name}"'.encode() for name in ("title", "pages", "pages", "where")),
        *(b"Content-Type: application/json", b'Content-Disposition: form-data; name="file"'),
        *(b'Content-Disposition: form-data; name="image"; filename="a%22b.png"', b"Content-Type: image/png"),
    ]
    got = done(client.scans.get(new.id))
    assert (got.title, got.pages, got.where.city, got.size) == ("é", [3, 4], "Rome", 4)
    with pytest.raises(ArgumentError, match="none of image/png, image/jpeg"):
        done(client.scans.create(Upload(b"", name="a.gif"), title="x"))


def test_a_form_of_parts_may_lack_the_file(made: Any, driver: str) -> None:
    """A call may omit it if it is optional, or if there is none."""
    _, client, line = made
    assert done(client.memos.create(name="m")).name == "m"
    assert b"attachment" not in line.seen[-1][1]
    assert done(client.memos.create(name="m", file=Upload(b"12", name="f"))).size == 2
    assert done(client.lines.create(name="n", size=3)).size == 3
    assert types(line)[1] == "application/json"


def test_a_reply_that_is_no_json_is_a_download(made: Any, driver: str, tmp_path: Path) -> None:
    """It is requested by its type, and decoded or saved as bytes."""
    _, client, line = made
    assert read(driver, client.entries.export()) == b"No file was sent to the fake.\n"
    assert types(line) == (None, "text/csv")


def test_a_fake_refuses_what_no_operation_takes(made: Any, driver: str) -> None:
    """A type that is not described, and values that are not of their schema; the message is in a list."""
    service, client, line = made
    for path, kind, content, status in (
        ("/notes", "application/json", b"{}", 415),
        ("/entries", bodies.FORM, b"name=a&minutes=long", 422),
        ("/entries", bodies.FORM, b"minutes=5", 422),
        ("/scans", bodies.BYTES, b"x", 415),
    ):
        headers = Headers({"Content-Type": kind, "Authorization": "Bearer k"})
        request = Request("POST", f"https://bodies.example{path}", headers, content)
        assert done(line.inner.send(request)).status == status
    with pytest.raises(StatusError) as caught:
        done(client.notes.get(5))
    assert caught.value.messages == ("There is no notes 5.",)
    assert service.log[-1].method == "notes.get"
