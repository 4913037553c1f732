"""Bodies that no client can encode or decode as described: each is a fault with its remedy."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.document.origins import Origins
from scripts.document.yaml_document import Document
from scripts.plan.api_plan import plan
from scripts.rules.generator_rules import bytes_are_no_part_of_json, schemas_with_properties_are_files
from scripts.spec.bundle import Bundle
from tests.fakes import bodies
from tests.repository import FORMATS

TEXT = {"type": "string"}


def _content(path: str, verb: str, media_type: str, schema: Any, **more: Any) -> Callable[[Any], object]:
    """Return what gives the request of an operation another content."""

    def change(document: Any) -> None:
        content = {media_type: {"schema": schema, **more}}
        document["paths"][path][verb]["requestBody"] = {"required": True, "content": content}

    return change


def _form(field: Any, media_type: str = bodies.FORM, **encoding: Any) -> Callable[[Any], object]:
    """Return what lets an entry be made by a form of one field."""
    schema = {"type": "object", "properties": {"a": field}}
    return _content("/entries", "post", media_type, schema, encoding={"a": encoding} if encoding else {})


def _reply(media_type: str, path: str = "/notes", verb: str = "post") -> Callable[[Any], object]:
    """Return an edit that gives the response of an operation another media type."""

    def change(document: Any) -> None:
        document["paths"][path][verb]["responses"]["200"]["content"] = {media_type: {"schema": {}}}

    return change


def _without_xml(document: Any) -> None:
    del document["x-workapis-formats"]["xml"]


def _worded(path: str, word: str, value: Any) -> Callable[[Any], object]:
    return lambda document: document["paths"][path]["post"].update({word: value})


UPLOAD = {"style": "multipart", "field": "image", "reference": "/id"}
OBJECT = {"type": "object", "additionalProperties": TEXT}
TWO = {"type": "object", "properties": {"a": {}, "b": {"type": "string", "format": "binary"}}}
FAULTS: list[tuple[Callable[[Any], object], str, str]] = [
    (_without_xml, "/paths/cards/post/requestBody: .* is XML, and no extension", "write x-workapis-formats"),
    (_reply("text/xml; charset=latin-1"), "/notes/post/responses/200: .* is not UTF-8", "remove the parameter"),
    (_reply("image/png", "/files.json"), "/files.json/post: createFile sends a file, and its response, image/png", ""),
    (_content("/notes", "post", "text/csv", OBJECT), "text/csv: text/csv is neither JSON, XML nor a form", "omit the"),
    (_content("/notes", "post", bodies.FORM, TEXT), "/schema: a form without properties", "describe its fields"),
    (_content("/notes", "post", bodies.PARTS, TWO), "the form takes 2 files: a, b", "keep one of them"),
    (
        _content("/entries", "post", bodies.FORM, {"properties": {"a": TEXT}}, encoding={"b": {}}),
        "`encoding` names 'b', which is not a property",
        "correct the name",
    ),
    (_form({}), "/properties/a: the field 'a' of a form has no type", "write the type of its text"),
    (_form({"type": "array", "items": {}}), "the field 'a' of a form has no type", "write the type"),
    (_form({"type": "string", "format": "binary"}), "the field 'a' of a form has no type", "write the type"),
    (_form(OBJECT), "the field 'a' of a form is an object without an encoding", "style: deepObject"),
    (_form({"type": "array", "items": OBJECT}, style="deepObject"), "the field 'a' of a form is an object", "describe"),
    (_form(TEXT, bodies.PARTS, style="form"), "'style' of the field 'a', which no client", "remove it"),
    (_form(TEXT, allowReserved=True), "'allowReserved' of the field 'a'", "which may have contentType, explode, style"),
    (_content("/notes", "post", bodies.FORM, OBJECT), "a form with fields that have no name", "describe each"),
    (_form(TEXT, bodies.PARTS, contentType="text/html"), "text/html, and the client encodes text/plain", "remove"),
    (_form(OBJECT, bodies.PARTS, contentType="text/xml"), "and the client encodes application/json", "describe the"),
    (_worded("/scans", "x-workapis-upload", UPLOAD), "the field 'image' alone, and the form has 'file'", "extension"),
    (_worded("/entries", "x-workapis-envelope", {"request": "a"}), "x-workapis-envelope does not apply to", "remove"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "message", "fix"), FAULTS)
def test_what_no_client_can_send_is_a_fault(change: Callable[[Any], object], message: str, fix: str) -> None:
    """It names the place and what to do."""
    document = copy.deepcopy(bodies.document())
    change(document)
    with pytest.raises(FaultsError) as caught:
        plan(bodies.SLUG, document, FORMATS)
    fault = caught.value.faults[0]
    assert re.search(message, f"{fault.pointer.replace('~1', '/')}: {fault.message}".replace("//", "/"))
    assert fix in fault.fix


def test_bytes_and_forms_stand_where_they_may() -> None:
    """`format: binary` is in no JSON; only a form may have its properties inline."""
    document = copy.deepcopy(bodies.document())
    origins = Origins({"": (Document("bodies", document, ""), "")})
    bundle = Bundle(bodies.SLUG, document, origins)
    assert [*bytes_are_no_part_of_json(bundle), *schemas_with_properties_are_files(bundle)] == []
    document["components"]["schemas"]["Note"]["properties"]["text"] = {**TEXT, "format": "binary"}
    document["paths"]["/notes"]["get"]["responses"]["200"]["content"] = {bodies.SECOND: {"schema": {"properties": {}}}}
    first, second = (*bytes_are_no_part_of_json(bundle), *schemas_with_properties_are_files(bundle))
    assert first.pointer == "/components/schemas/Note/properties/text/format"
    assert first.message == "bytes inside JSON or XML"
    assert second.message == "an inline object with properties"
