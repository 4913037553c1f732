"""The laws of sources.yaml, on a small API."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.evidence import errata
from scripts.evidence.printed_requests import PrintedRequest
from tests.pipeline.small_api import PRINTED, SmallApi

SOURCES = "specs/library/sources.yaml"
REPLY = "examples/getBook/reply.txt"


@pytest.fixture
def api(tmp_path: Path) -> SmallApi:
    """Return the small API, unbroken."""
    return SmallApi(tmp_path)


def test_one_changed_byte_is_a_fault(api: SmallApi) -> None:
    """A payload whose digest is not the recorded one is a fault that says how to restore it, or to record it."""
    api.digests = {REPLY: "0" * 64}
    fault = api.only()
    assert (fault.file, fault.pointer) == (SOURCES, "/payloads/0/sha256")
    assert fault.line > 1
    assert "restore the printed bytes" in fault.fix


def test_a_payload_of_unknown_origin_is_a_fault(api: SmallApi) -> None:
    """A file under examples/ that sources.yaml does not list is a fault of that file."""
    api.payloads["examples/getBook/other.json"] = "{}"
    assert api.only().file == "specs/library/examples/getBook/other.json"


def test_a_listed_payload_exists_and_is_listed_once(api: SmallApi) -> None:
    """An entry without a file, and a second entry for a file, are faults of the entry."""
    other = copy.deepcopy(api.book) | {"file": "examples/getBook/other.txt", "lines": [40, 45]}
    api.sources["payloads"] += [other, copy.deepcopy(api.book) | {"lines": [50, 55]}]
    faults = api.check().faults
    assert [fault.pointer for fault in faults if "file" in fault.pointer] == ["/payloads/1/file", "/payloads/2/file"]


@pytest.mark.parametrize(
    ("name", "text"), [("reply.txt", '{"a": 1}'), ("reply.json", "{'a': 1}"), ("reply.json", "<a/>")]
)
def test_the_suffix_tells_what_the_payload_parses_as(api: SmallApi, name: str, text: str) -> None:
    """.json is for what parses as JSON, .xml for XML, .txt for the rest; the fault says the right one."""
    api.payloads = {f"examples/getBook/{name}": text}
    api.book.update(file=f"examples/getBook/{name}", lines=[10, 10])
    assert any("the file name should end in" in fault.message for fault in api.check().faults)


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"lines": [10, 16]}, "/payloads/0/lines"),
        ({"lines": [11, 10]}, "/payloads/0/lines"),
        ({"document": "films"}, "/payloads/0/document"),
    ],
)
def test_a_payload_is_as_long_as_its_place(api: SmallApi, change: dict[str, Any], pointer: str) -> None:
    """A payload has as many lines as the part of a known document that it is from."""
    api.book.update(change)
    assert api.only().pointer == pointer


def test_payloads_do_not_overlap(api: SmallApi) -> None:
    """One printed block is one file: places in a document do not overlap, and columns separate parts of a line."""
    api.payloads |= {
        "examples/Book/a.json": '{"id": "1", "title": "a"}',
        "examples/Book/b.json": '{"id": "2", "title": ""}',
    }
    a = {
        "file": "examples/Book/a.json",
        "document": "books",
        "lines": [20, 20],
        "columns": [1, 25],
        "fits": ["schema.Book"],
    }
    b = {
        "file": "examples/Book/b.json",
        "document": "books",
        "lines": [20, 20],
        "columns": [26, 49],
        "fits": ["schema.Book"],
    }
    api.sources["payloads"] += [a, b]
    assert api.check().faults == []
    b["columns"] = [25, 48]
    assert api.only().pointer == "/payloads/2/lines"
    b["columns"] = [26, 50]
    assert api.only().pointer == "/payloads/2/columns"


@pytest.mark.parametrize(("kind", "name"), [("operations", "getNewest"), ("schemas", "Book")])
def test_everything_stands_in_exactly_one_document(api: SmallApi, kind: str, name: str) -> None:
    """Resource files name the documents of operations and schemas; one listed for another document is from there."""
    more = copy.deepcopy(api.sources["documents"]["books"]) | {"title": "More", "name": "more"}
    api.sources["documents"]["more"] = more | {kind: [name]}
    assert api.check().faults == []
    api.sources["documents"]["third"] = more | {kind: [name]}
    assert api.only().pointer == f"/documents/third/{kind}/0"
    assert f"{name} is in more already" in api.only().message
    del api.sources["documents"]["third"]
    more[kind] = [name, "nothing"]
    api.sources["documents"]["more"] = more
    assert api.only().pointer == f"/documents/more/{kind}/1"


@pytest.mark.parametrize(("kind", "name"), [("operations", "getNewest"), ("schemas", "Book")])
def test_what_a_first_line_tells_is_not_listed(api: SmallApi, kind: str, name: str) -> None:
    """Listing what is taken from the document that its resource file names is a fault, since it changes nothing."""
    api.sources["documents"]["books"][kind] = [name]
    assert api.only().pointer == f"/documents/books/{kind}/0"
    assert f"listing {name} changes nothing" in api.only().message


def test_a_schema_that_no_operation_leads_to_is_listed(api: SmallApi) -> None:
    """A schema without an operation that leads to it is in no document until one lists it."""
    api.words["schemas/Film.yaml"] = {"type": "object", "properties": {"title": {"type": "string"}}}
    api.sources["without_payload"].append({"name": "schema.Film", "reason": "not-printed"})
    assert "the schema Film is in no document" in api.only().message
    api.sources["documents"]["books"]["schemas"] = ["Film"]
    assert api.check().faults == []


def test_what_has_no_payload_has_a_reason(api: SmallApi) -> None:
    """A response, a body or a schema without payload and without reason is a fault, and so is a reason without need."""
    del api.sources["without_payload"][0]
    assert "getNewest.200 has no payload" in api.only().message
    api.sources["without_payload"] += [
        {"name": "getNewest.200", "reason": "no-body"},
        {"name": "schema.Book", "reason": "not-printed"},
        {"name": "getBook.404", "reason": "not-printed"},
        {"name": "getNewest.200", "reason": "no-body"},
    ]
    faults = api.check().faults
    assert [fault.pointer for fault in faults] == [f"/without_payload/{index}/name" for index in (1, 2, 3)]


def test_a_reply_204_needs_no_reason(api: SmallApi) -> None:
    """A response 204 never has a body: an entry that says so changes nothing, and is a fault."""
    api.sources["without_payload"].append({"name": "deleteBook.204", "reason": "no-body"})
    assert api.only().pointer == "/without_payload/1/name"
    assert "deleteBook.204 needs no reason" in api.only().message


def test_the_reason_of_no_body_is_true(api: SmallApi) -> None:
    """no-body is the reason of responses that have none, and of no others."""
    api.sources["without_payload"][0]["reason"] = "not-printed"
    assert api.only().pointer == "/without_payload/0/reason"


@pytest.mark.parametrize(
    "text",
    [
        "GET /books/7?full=true",
        "/books/7",
        "https://[host]/api/books/7?full=false",
        "http://localhost/api/books/7",
        "GET /api/books/7",
    ],
)
def test_a_printed_request_matches_its_operation(api: SmallApi, text: str) -> None:
    """A request matches with or without method, host and base path."""
    api.sources["requests"][0]["text"] = text
    assert api.check().faults == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("DELETE /books/7", "it is a request of deleteBook, not of getBook"),
        ("POST /books/7", "it is a request of no operation, not of getBook"),
        ("GET /books/newest", "it is a request of getNewest, not of getBook"),
        ("GET /books", "it is a request of no operation, not of getBook"),
        ("GET /books/x", "'x' does not match the path parameter id"),
        ("GET /books/7?full=1", "'1' does not match the query parameter full"),
        ("GET /books/7?part=1", "getBook has no query parameter part"),
        ("books/7", "is not a request"),
    ],
)
def test_a_printed_request_that_does_not_match_is_a_fault(api: SmallApi, text: str, message: str) -> None:
    """A request matches exactly one operation, its parameters included; the fault says which one it would be."""
    api.sources["requests"][0]["text"] = text
    fault = api.only()
    assert message in fault.message
    assert fault.pointer.startswith("/requests/0")


def test_a_request_has_the_parameters_that_are_required(api: SmallApi) -> None:
    api.words["resources/books.yaml"]["book"]["get"]["parameters"][0]["required"] = True
    api.sources["requests"][0]["text"] = "GET /books/7"
    assert "omits full" in api.only().message


def test_overlapping_path_keys_are_a_fault(api: SmallApi) -> None:
    api.words["resources/books.yaml"]["second"] = {
        "parameters": [{"name": "key", "in": "path", "required": True, "schema": {"type": "string"}}],
        "get": {"operationId": "getOther", "responses": {"200": {"description": "d"}}},
    }
    api.words["openapi.yaml"]["paths"]["/books/{key}"] = {"$ref": "resources/books.yaml#/second"}
    api.sources["without_payload"].append({"name": "getOther.200", "reason": "no-body"})
    assert "one too many" in api.only().message


def test_a_request_is_taken_apart_as_printed() -> None:
    """A host may be a placeholder; values are decoded; a value may be empty."""
    found = PrintedRequest.parse(" PUT http://[teampulse]/api/a%20b?x=1%2C2&y ")
    assert found == PrintedRequest("put", "/api/a%20b", (("x", "1,2"), ("y", "")))


def test_a_payload_that_is_not_utf8_is_a_fault(api: SmallApi) -> None:
    """A payload is text in UTF-8; a file that is not is a fault on its line."""
    api.write()
    data = PRINTED.encode().replace(b"Dick", b"D\xefck")
    (api.folder / REPLY).write_bytes(data)
    faults = errata.check(api.folder, api.root, api.bundle()).faults
    assert [fault.line for fault in faults if fault.message == "not UTF-8"] == [4]


def test_a_document_without_a_copy_asks_for_no_payload(api: SmallApi) -> None:
    """A part whose document has no copy needs neither a payload nor a reason."""
    api.sources["documents"]["films"] = {
        "title": "Films",
        "read": "2026-11-22",
        "operations": ["getNewest"],
    }
    api.sources["without_payload"].pop()
    assert api.check().faults == []


@pytest.mark.parametrize("part", ["payloads", "requests"])
def test_a_payload_needs_a_copy_of_its_document(api: SmallApi, part: str) -> None:
    """Without a copy nobody can say that a payload is verbatim."""
    api.sources["documents"]["films"] = {"title": "Films", "read": "2026-11-22"}
    api.sources[part][0]["document"] = "films"
    assert f"/{part}/0/document" in [fault.pointer for fault in api.check().faults]
