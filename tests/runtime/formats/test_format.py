"""Calls in XML: suffix, headers, bodies, responses and errors, sync and async, against a server on the loopback."""

from __future__ import annotations

import asyncio
import json
import pickle
import re
from collections.abc import Callable
from typing import Any, Literal
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest

from tests.fakes.loopback import Loopback
from tests.fakes.xml_service import reply_of
from tests.repository import payload
from workapis.errors import (
    ArgumentError,
    ConfigurationError,
    DecodeError,
    ReportedError,
    ValidationError,
    WorkAPIsError,
)
from workapis.options import CallOptions, Settings
from workapis.reply import Reply
from workapis.teamwork_live import AsyncTeamworkLive, TeamworkLive
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.webwork import WebWork

KINDS = ("sync", "async")
XML = CallOptions(format="xml")
LAUGHS = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>'


def done(kind: str, client: Any, program: Callable[[Any], Any]) -> Any:
    """Return the result of a program for a client of one kind, awaited if it is a coroutine."""
    if kind == "sync":
        with client:
            found = program(client)
            return list(found) if hasattr(found, "first_page") else found

    async def main() -> Any:
        async with client:
            found = program(client)
            return [item async for item in found] if hasattr(found, "first_page") else await found

    return asyncio.run(main())


def projects(kind: str, server: Loopback, **options: Any) -> Any:
    client = TeamworkProjects if kind == "sync" else AsyncTeamworkProjects
    return client(base_url=server.base_url, api_key="the-key", **options)


def live(kind: str, server: Loopback, **options: Any) -> Any:
    client = TeamworkLive if kind == "sync" else AsyncTeamworkLive
    return client(base_url=server.base_url, email="a@b.example", api_key="the-key", **options)


def project(number: int) -> dict[str, Any]:
    """Return the printed project under another id."""
    printed = payload("teamwork_projects", ("getProject", "200"))
    return {**printed["project"], "id": str(number)}


# Teamwork Projects: the convention


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("of", ["client", "call"])
def test_a_client_or_a_call_asks_for_xml(server: Loopback, kind: str, of: str) -> None:
    """The suffix is `.xml`, Accept is XML, and the model is that of the JSON."""
    server.route("GET /projects/7.xml", reply_of({"STATUS": "OK", "project": project(7)}), Content_Type="text/xml")
    server.route("GET /projects/7.json", {"STATUS": "OK", "project": project(7)})
    more: dict[str, Any] = {"format": "xml"} if of == "client" else {}
    options = XML if of == "call" else None
    found = done(kind, projects(kind, server, **more), lambda tw: tw.projects.get(7, options=options))
    assert found == done(kind, projects(kind, server), lambda tw: tw.projects.get(7))
    assert [seen.headers["accept"] for seen in server.seen] == ["application/xml", "application/json"]
    assert "content-type" not in server.seen[0].headers


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_may_ask_for_json_of_a_client_of_xml(server: Loopback, kind: str) -> None:
    """The format of the call overrides that of the client."""
    server.route("GET /projects/7.json", {"STATUS": "OK", "project": project(7)})
    json_ = CallOptions(format="json")
    done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.get(7, options=json_))
    assert server.seen[0].target == "/projects/7.json"


@pytest.mark.parametrize("kind", KINDS)
def test_with_options_changes_the_format_of_a_copy(server: Loopback, kind: str) -> None:
    """As every other setting."""
    server.answer({"STATUS": "OK", "project": project(7)})

    def program(tw: Any) -> Any:
        assert tw.with_options(format="xml")._session.service.settings.format == "xml"
        return tw.projects.get(7)

    done(kind, projects(kind, server), program)
    assert server.seen[0].target == "/projects/7.json"


@pytest.mark.parametrize("kind", KINDS)
def test_a_write_is_sent_in_xml(server: Loopback, kind: str) -> None:
    """In `<request>`, with its media type; the response to a create has its id, that of a change is nothing."""
    server.route("POST /projects.xml", reply_of({"STATUS": "OK", "id": "12"}), 201)
    server.route("PUT /projects/12.xml", b"<response><STATUS>OK</STATUS></response>")
    new = done(
        kind,
        projects(kind, server, format="xml"),
        lambda tw: tw.projects.create(name="A & <B>", company_id=9, tags=["x"]),
    )
    assert new.id == 12
    assert done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.update(12, name="C")) is None
    assert server.seen[0].headers["content-type"] == "application/xml"
    assert fromstring(server.seen[0].body).find("project/name").text == "A & <B>"  # type: ignore[union-attr]  # it is there
    assert server.seen[1].body.endswith(b"<request><project><name>C</name></project></request>")


@pytest.mark.parametrize("kind", KINDS)
def test_a_map_with_ids_as_keys_is_written_and_read(server: Loopback, kind: str) -> None:
    """Rates by user: a key of digits is no name of an element."""
    rates = payload("teamwork_projects", ("getProjectRates", "200"))
    server.route("GET /projects/7/rates.xml", reply_of(rates))
    server.route("GET /projects/7/rates.json", rates)
    server.route("POST /projects/7/rates.xml", b"<response><STATUS>OK</STATUS></response>")
    asked = [
        done(kind, projects(kind, server, format=name), lambda tw: tw.projects.rates(7)) for name in ("xml", "json")
    ]
    assert asked[0] == asked[1]
    done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.set_rates(7, users={99: {"rate": 50}}))
    assert b'<users><member key="99"><rate type="integer">50</rate></member></users>' in server.seen[-1].body


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_in_xml_is_walked_page_by_page(server: Loopback, kind: str) -> None:
    """The headers have the pages, whatever the format; an empty array is an empty list."""
    for page, numbers in {1: [1, 2], 2: [3]}.items():
        body = reply_of({"STATUS": "OK", "projects": [project(number) for number in numbers]})
        server.route(f"GET /projects.xml?page={page}", body, X_Page=str(page), X_Pages="2", X_Records="3")
    found = done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.list())
    assert [each.id for each in found] == [1, 2, 3]
    server.route("GET /projects/starred.xml", b'<projects type="array"/>')
    assert done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.list_starred()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_errors_in_xml_are_those_of_json(server: Loopback, kind: str) -> None:
    """MESSAGE and STATUS as elements, whatever is around them: under an error status, and under 200."""
    body = b"<unheard-of><MESSAGE>Name is taken</MESSAGE><STATUS>Error</STATUS></unheard-of>"
    for status, error in ((422, ValidationError), (200, ReportedError)):
        server.answer(body, status, Content_Type="application/xml")
        with pytest.raises(error, match="Name is taken") as caught:
            done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.star(7))
        found: Any = caught.value  # both have what is looked at
        assert found.said == "Name is taken"
        assert found.body == {"MESSAGE": "Name is taken", "STATUS": "Error"}
        assert pickle.loads(pickle.dumps(found)).body == found.body


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("asked", ["json", "xml"])
@pytest.mark.parametrize("said", ["application/json", "application/xml; charset=utf-8", "text/plain", ""])
def test_an_answer_is_read_by_what_it_is(server: Loopback, kind: str, asked: Literal["json", "xml"], said: str) -> None:
    """A server may send the other format, and call it by either name."""
    value = {"STATUS": "OK", "project": project(7)}
    for body in (reply_of(value), json.dumps(value).encode(), b"\n \n" + reply_of(value)):
        server.answer(body, Content_Type=said)
        assert done(kind, projects(kind, server, format=asked), lambda tw: tw.projects.get(7)).id == 7


def test_the_charset_of_the_header_is_heard(server: Loopback) -> None:
    """It goes before the declaration, and after a byte order mark (RFC 7303, 3)."""
    text = "<response><a>é</a></response>"
    for body, media_type in (
        (text.encode("latin-1"), "text/xml; charset=iso-8859-1"),
        (text.encode("latin-1"), 'application/xml;x=y; Charset="ISO-8859-1"'),
        (b'<?xml version="1.0" encoding="utf-16"?>' + text.encode(), "application/xml;charset=utf-8"),
        (text.encode("utf-16"), "application/xml; charset=us-ascii"),
        (text.encode(), "application/xml"),
    ):
        server.answer(body, Content_Type=media_type)
        with projects("sync", server) as client:
            assert client.request("GET", "/a.xml") == {"a": "é"}


def test_xhtml_is_a_page_and_no_document(server: Loopback) -> None:
    """A page for readers is well-formed by chance; it is refused even if every element would be accepted."""
    for media_type in ("text/html; charset=utf-8", "application/xhtml+xml"):
        server.answer(b"<html><body>Sorry</body></html>", Content_Type=media_type)
        with live("sync", server) as client, pytest.raises(DecodeError, match="HTML or XML"):
            client.resources.retrieve("a")


@pytest.mark.parametrize("body", [b"<html><body><p>It works</p></body></html>", b"<a>", LAUGHS, b"", b"<a>x<b/></a>"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_does_not_read_is_in_the_error_tree(server: Loopback, kind: str, body: bytes) -> None:
    """HTML, broken XML, a bomb and nothing: `DecodeError` with what was expected, that pickles."""
    server.answer(body, Content_Type="text/html" if b"html" in body else "application/xml")
    with pytest.raises(DecodeError) as caught:
        done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.get(7))
    assert caught.value.expected
    assert pickle.loads(pickle.dumps(caught.value)).found == caught.value.found
    if b"x<b" in body:
        assert caught.value.pointer == "/a"


@pytest.mark.parametrize("kind", KINDS)
def test_a_bomb_as_the_body_of_an_error_is_text(server: Loopback, kind: str) -> None:
    """The status decides the error; a text that cannot be decoded is in `body` as it came."""
    server.answer(LAUGHS, 422, Content_Type="application/xml")
    with pytest.raises(ValidationError) as caught:
        done(kind, projects(kind, server, format="xml"), lambda tw: tw.projects.star(7))
    assert caught.value.body == LAUGHS.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_raw_gives_the_document_as_it_came(server: Loopback, kind: str) -> None:
    """Bytes, headers and model."""
    content = reply_of({"STATUS": "OK", "project": project(7)})
    server.answer(content, Content_Type="application/xml")
    reply: Reply[Any] = done(kind, projects(kind, server, format="xml"), lambda tw: tw.raw(tw.projects.get)(7))
    assert (reply.content, reply.headers["content-type"], reply.parsed.id) == (content, "application/xml", 7)
    assert list(reply.parsed.to_dict()) == list(project(7))


@pytest.mark.parametrize("kind", KINDS)
def test_a_free_request_goes_by_its_path(server: Loopback, kind: str) -> None:
    """The path is sent as written; its suffix decides the format, unless the call does. The result is a JSON value."""
    server.answer(b"<response><STATUS>OK</STATUS><n type='integer'>1</n></response>")

    def asked(path: str, options: CallOptions | None = None, **client: Any) -> tuple[str, str, str]:
        value = done(
            kind,
            projects(kind, server, **client),
            lambda tw: tw.request("POST", path, body={"a": [1]}, options=options),
        )
        assert value == {"STATUS": "OK", "n": 1}
        seen = server.seen[-1]
        assert seen.headers["accept"] == seen.headers["content-type"]
        return seen.target, seen.headers["accept"].partition("/")[2], seen.body[:1].decode()

    assert asked("/x.xml") == ("/x.xml", "xml", "<")
    assert asked("/x.json") == ("/x.json", "json", "{")
    assert asked("/x") == ("/x", "json", "{")
    assert asked("/x", format="xml") == ("/x", "xml", "<")
    assert asked("/projects/api/v2/x", format="xml") == ("/projects/api/v2/x", "json", "{")
    assert asked("/x.json", format="xml") == ("/x.json", "json", "{")
    assert asked("/x.json", XML) == ("/x.json", "xml", "<")
    assert server.seen[0].body.endswith(b'<request><a type="array"><item type="integer">1</item></a></request>')


# TeamWork Live: no shape


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_convention_xml_is_an_element(server: Loopback, kind: str) -> None:
    """JSON is a parsed value, XML an `Element` with its namespaces, in responses and in bodies."""
    server.route("GET /a/b.json", {"c": [1]})
    server.route("GET /a/b.xml", b'<n:list xmlns:n="urn:x"><item id="1">x</item></n:list>', Content_Type="text/xml")
    server.route("POST /a/b.xml", b"<made/>", 201)
    assert done(kind, live(kind, server), lambda tw: tw.resources.retrieve("a/b")) == {"c": [1]}
    found = done(kind, live(kind, server, format="xml"), lambda tw: tw.resources.retrieve("a/b"))
    assert isinstance(found, Element)
    assert (found.tag, found[0].get("id"), found[0].text) == ("{urn:x}list", "1", "x")
    body = Element("thing")
    SubElement(body, "name").text = "é"
    made = done(kind, live(kind, server), lambda tw: tw.resources.create("a/b", body=body, options=XML))
    assert made.tag == "made"
    assert server.seen[-1].headers["content-type"] == "application/xml"
    assert tostring(fromstring(server.seen[-1].body)) == tostring(body)
    assert done(kind, live(kind, server), lambda tw: tw.request("GET", "/a/b.xml")).tag == "{urn:x}list"


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_convention_errors_have_texts(server: Loopback, kind: str) -> None:
    """The page says that a 400 lists the errors and not how: the body is text, without the credentials."""
    server.answer("<errors><e>the-key-&amp;-é</e></errors>".encode("utf-16"), 400, Content_Type="application/xml")
    client = live(kind, server)
    with pytest.raises(WorkAPIsError) as caught:
        done(kind, client, lambda tw: tw.resources.retrieve("a"))
    assert "the-key" not in repr(vars(caught.value))
    assert caught.value.body.endswith("-&amp;-é</e></errors>")  # type: ignore[attr-defined]  # an error of a status


def test_without_a_convention_only_elements_are_bodies() -> None:
    """A JSON value has no documented form there, and is not made one."""
    with TeamworkLive(base_url="https://x.example", email="a@b.example", api_key="k", format="xml") as tw:
        for body in ({"a": 1}, "<a/>", None):
            with pytest.raises(ArgumentError, match="Element"):
                tw.resources.create("a", body=body)
        with pytest.raises(ArgumentError, match="JSON"):
            tw.resources.create("a", body=Element("a"), options=CallOptions(format="json"))


# What cannot be


def test_an_api_without_xml_refuses_it() -> None:
    """At once, with the formats that it has; the one that it has is no error."""
    with pytest.raises(ConfigurationError) as caught:
        WebWork(token="t", format="xml")
    assert re.match(r"WebWork: format.* json", str(caught.value))
    with WebWork(token="t", format="json") as client:
        with pytest.raises(ConfigurationError, match=r"^WebWork: format= must be json"):
            client.with_options(format="xml")
        for refused in (
            lambda: client.request("GET", "/a.xml", options=XML),
            lambda: client.contracts.list(workspace_id=1, options=XML).first(),
        ):
            with pytest.raises(ArgumentError, match=r"^(request|listContracts): format.* json"):
                refused()
    for what in (lambda: CallOptions(format="yaml"), lambda: Settings(format="yaml")):  # type: ignore[arg-type]  # that is the law
        with pytest.raises(ConfigurationError, match='"json" or "xml"'):
            what()


def test_an_api_without_xml_reads_none(server: Loopback) -> None:
    """A document there is no JSON, as before."""
    server.answer(b"<a/>", Content_Type="application/xml")
    with WebWork(token="t", base_url=server.base_url) as client, pytest.raises(DecodeError, match="HTML or XML"):
        client.request("GET", "/a")
