"""The flow of a call: redirects, headers, times, formats, files, and the facts that an error names."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.fakes.stage import API, DOCS, Stage, operation
from workapis import errors
from workapis._api.operation import EncodedBody, Parameter, RequestBody
from workapis._call.download import opened
from workapis._call.exchange import call, call_target, prepared
from workapis._call.upload import upload
from workapis._formats.formats import Formats, TypedElements
from workapis._models.codec import ANYTHING
from workapis._models.wire import STRING
from workapis.options import CallOptions, RetryPolicy, SizeLimits, Timeouts
from workapis.transport import Response
from workapis.uploads import FileContent, Upload


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", ["/api/other.json?a=b", "other.json", "https://acme.example.org:443/x"])
def test_reads_follow_redirects_within_the_origin(stage: Stage, status: int, location: str) -> None:
    """A GET follows the service, with its credentials, within the same origin."""
    stage.script = [Response(status, {"Location": location})]
    reply = stage.call()
    assert (reply.status, reply.attempts, len(stage.seen)) == (200, 1, 2)
    assert stage.seen[1].method == "GET"
    assert "authorization" in stage.seen[1].headers


@pytest.mark.parametrize(
    "location",
    [
        "http://acme.example.org/x",
        "https://example.org/x",
        "https://acme.example.org.evil.example/x",
        "https://acme.example.org@evil.example/x",
        "https://user:pass@acme.example.org/x",
        "//evil.example/x",
        "https://acme.example.org:8443/x",
        "\\\\evil.example",
        "ftp://acme.example.org/x",
        "https://[",
        "",
    ],
)
def test_redirects_elsewhere_are_errors(stage: Stage, location: str) -> None:
    """Nothing is sent to another origin; the error is one of the tree and says what to do."""
    stage.script = [Response(302, {"Location": location})]
    with pytest.raises(errors.RedirectError, match="base_url"):
        stage.call()
    assert len(stage.seen) == 1


def test_writes_follow_only_redirects_that_keep_them(stage: Stage) -> None:
    """307 and 308 repeat a write within the origin; 301, 302 and 303 would turn it into a read."""
    for status in (301, 302, 303):
        stage.script, stage.seen = [Response(status, {"Location": "/x"})], []
        with pytest.raises(errors.RedirectError):
            stage.call(operation("POST"), content=b"x")
        assert len(stage.seen) == 1
    for status in (307, 308):
        stage.script, stage.seen = [Response(status, {"Location": "/x"})], []
        stage.call(operation("POST"), content=b"x")
        assert [(item.method, item.content) for item in stage.seen] == [("POST", b"x")] * 2
        stage.script, stage.seen = [Response(status, {"Location": "/x"})], []
        with pytest.raises(errors.RedirectError):
            stage.call(operation("POST"), content=iter([b"x"]))


def test_redirects_end(stage: Stage) -> None:
    """A circle of redirects is an error after 5 of them."""
    stage.script = [Response(302, {"Location": "/x"})] * 99
    with pytest.raises(errors.RedirectError):
        stage.call()
    assert len(stage.seen) == 6


def test_headers_of_a_request(stage: Stage) -> None:
    """`User-Agent: workapis/<version> (<api>)`, JSON, and the headers of client and call, the latter going first."""
    service = stage.service(headers={"X-One": "client", "X-Two": "client"})
    stage.call(operation("POST"), service, CallOptions(headers={"x-two": "call"}), content=b"{}")
    headers = stage.seen[0].headers
    assert headers["user-agent"].startswith("workapis/")
    assert headers["User-Agent"].endswith(" (small)")
    assert (headers["x-one"], headers["x-two"]) == ("client", "call")
    assert (headers["accept"], headers["content-type"]) == ("application/json", "application/json")


@pytest.mark.parametrize(
    "headers",
    [{"Authorization": "x"}, {"cookie": "x"}, {"HOST": "x"}, {"a b": "x"}, {"a": "x\r\ny: z"}, {"a": "€"}, {"": "x"}],
)
def test_headers_that_are_ours_or_cannot_be_sent_are_refused(stage: Stage, headers: dict[str, str]) -> None:
    """Only the client takes credentials, and no header can add another."""
    with pytest.raises(errors.ArgumentError):
        stage.service(headers=headers)
    with pytest.raises(errors.ArgumentError):
        stage.call(options=CallOptions(headers=headers))
    assert stage.seen == []


def test_timeouts_reach_the_transport(stage: Stage) -> None:
    """Connect 5 s and read 30 s by default; one number is the time for each part of a response."""
    stage.call()
    assert (stage.seen[0].timeouts.connect, stage.seen[0].timeouts.read) == (5.0, 30.0)
    stage.call(service=stage.service(timeout=7))
    assert (stage.seen[1].timeouts.connect, stage.seen[1].timeouts.read) == (5.0, 7.0)
    stage.call(options=CallOptions(timeout=Timeouts(connect=1.0)))
    assert stage.seen[2].timeouts.connect == 1.0
    stage.call(options=CallOptions(deadline=float("inf")))
    assert stage.seen[3].seconds_left is None


def test_a_call_changes_nothing_of_the_client(stage: Stage) -> None:
    service = stage.service()
    stage.call(service=service, options=CallOptions(timeout=1, deadline=1, retry=RetryPolicy(1), headers={"a": "b"}))
    stage.call(service=service)
    assert stage.seen[1].timeouts.read == 30.0
    assert "a" not in stage.seen[1].headers


def test_a_body_that_is_a_file_says_its_own_type(stage: Stage) -> None:
    """Only bytes are declared as JSON; a file is sent again if it can be rewound."""
    content = FileContent(b"abc", 3)
    stage.script = [Response(429), Response(200, {}, b"{}")]
    stage.call(operation("POST"), content=content)
    assert [request.content for request in stage.seen] == [content, content]
    assert "content-type" not in stage.seen[0].headers
    stage.call(operation("POST"), content=b"{}")
    assert stage.seen[2].headers["content-type"] == "application/json"


def test_the_format_of_a_call(stage: Stage) -> None:
    """That of the call goes before that of the client, and decides suffix, header and body."""
    api = evolve(API, formats=Formats("json", ("xml",), TypedElements()))
    what = operation("POST", body=RequestBody(ANYTHING))
    stage.script = [Response(200, {}, b"<a>1</a>"), Response(200, {}, b"{}"), Response(200, {}, b"{}")]
    arguments = {"body": {"a": 1}}
    stage.run(call(stage.service(api, format="xml"), what, arguments))
    stage.run(call(stage.service(api, format="xml"), what, arguments, CallOptions(format="json")))
    stage.run(call(stage.service(api), what, arguments, CallOptions(deadline=5.0)))
    assert [request.url.rpartition(".")[2] for request in stage.seen] == ["xml", "json", "json"]
    assert [request.headers["accept"] for request in stage.seen] == ["application/xml", *["application/json"] * 2]
    bodies = [request.content for request in stage.seen]
    assert [body[:1] for body in bodies if isinstance(body, bytes)] == [b"<", b"{", b"{"]


@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_success_is_of_the_two_hundreds(stage: Stage, status: int) -> None:
    """Any status from 200 to 299, and no other."""
    stage.script = [Response(status, {}, b"{}")]
    assert stage.call().status == status
    stage.script = [Response(300, {}, b"{}")]
    with pytest.raises(errors.StatusError):
        stage.call()


def test_what_is_refused_names_the_operation(stage: Stage) -> None:
    """An argument that is refused before any request is an error with operation and documentation."""
    what, service = operation(path="/t/{x}", parameters=(Parameter("x", "x", "path", STRING),)), stage.service()
    wrong_headers, images = CallOptions(headers={"Host": "x"}), EncodedBody("bytes", media_types=("image/*", "video/*"))
    for ask, message in (
        (
            lambda: call_target(service, what, prepared(service, what, {"x": "1"}), wrong_headers),
            "headers= must not have Host",
        ),
        (lambda: call(service, what, {}), "x: missing, and part of the path. Pass x=. "),
        (lambda: opened(service, what, {}), "x: missing, and part of the path. Pass x=. "),
        (
            lambda: upload(service, operation(encoded=images), {}, Upload(b"x", name="x.txt")),
            "file: its type is none of",
        ),
    ):
        with pytest.raises(errors.ArgumentError) as caught:
            stage.run(ask())
        assert str(caught.value).startswith(f"doThings: {message}")
        assert str(caught.value).endswith(f" [Docs: {DOCS}]")
        assert (caught.value.operation_id, caught.value.docs_url) == ("doThings", DOCS)


def test_an_error_is_placed_once(stage: Stage) -> None:
    """An error that comes twice as the same object names the operation once, an untyped request by method and path."""
    error = errors.TransportError("refused", sent=False)
    stage.script = [error, error]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation(docs_url=None), options=CallOptions(retry=RetryPolicy(attempts=2)))
    assert str(caught.value).startswith("doThings: refused")
    stage.script = [errors.TransportError("refused", sent=True)]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation("POST", id=""))
    assert str(caught.value).startswith("POST /things.json: refused. ")
    assert str(caught.value).endswith(f"[Docs: {DOCS}]")


def test_a_request_says_what_it_takes(stage: Stage) -> None:
    """Encodings that we read, and the sizes of the settings."""
    stage.call(service=stage.service(sizes=SizeLimits(body=7)))
    assert stage.seen[0].headers["accept-encoding"] == "gzip, deflate"
    assert stage.seen[0].sizes == SizeLimits(body=7)


def test_every_error_of_a_transport_is_placed(stage: Stage) -> None:
    """An exception of the transport names the operation too."""
    stage.script = [errors.TooLargeError("too large", expected="less", found="more", status=200)]
    with pytest.raises(errors.TooLargeError) as caught:
        stage.call()
    assert (caught.value.operation_id, caught.value.docs_url) == ("doThings", DOCS)
