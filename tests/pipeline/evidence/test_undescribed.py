"""Keys of a payload that no schema has are reported, however the schema is composed; open objects allow any key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.evidence.undescribed import undescribed
from tests.pipeline.small_api import PRINTED, SmallApi

TITLE = {"type": "object", "properties": {"title": {"type": "string"}}}
SHELF = {"type": "object", "properties": {"shelf": {"type": "object", "properties": {"row": {}}}}}
REF = {"$ref": "#/components/schemas/Title"}
DOCUMENT = {"components": {"schemas": {"Title": TITLE}}}

# A schema, a value, and the places of its keys that the schema does not have.
CASES: dict[str, tuple[Any, Any, list[str]]] = {
    "a key": (TITLE, {"title": "A", "isbn": 1}, ["/isbn"]),
    "a key of what is referred to": (REF, {"title": "A", "isbn": 1}, ["/isbn"]),
    "keys inside": (SHELF, {"shelf": {"row": {"any": 1}, "a/b": 1}, "x": 1}, ["/shelf/a~1b", "/x"]),
    "keys of items": ({"type": "array", "items": REF}, [{"title": "A"}, {"isbn": 1}], ["/1/isbn"]),
    "keys of a map": ({"additionalProperties": REF}, {"a": {"isbn": 1}, "b": {"title": "B"}}, ["/a/isbn"]),
    "keys of a map beside properties": (TITLE | {"additionalProperties": SHELF}, {"b": {"c": 1}}, ["/b/c"]),
    "parts": ({"allOf": [REF, SHELF]}, {"title": "A", "shelf": {}, "isbn": 1}, ["/isbn"]),
    "a part without properties": ({"allOf": [REF, {"required": ["title"]}]}, {"title": "A", "isbn": 1}, ["/isbn"]),
    "choices": ({"anyOf": [REF, SHELF, {"type": "null"}]}, {"title": "A", "isbn": 1}, ["/isbn"]),
    "one of two": ({"oneOf": [REF, {"type": "array", "items": SHELF}]}, [{"title": "A"}], ["/0/title"]),
    "a choice beside properties": (TITLE | {"anyOf": [SHELF]}, {"title": "A", "shelf": {}, "isbn": 1}, ["/isbn"]),
    "more of any kind": (TITLE | {"additionalProperties": True}, {"isbn": {"x": 1}}, []),
    "more that the validator refuses": (TITLE | {"additionalProperties": False}, {"isbn": 1}, []),
    "more by a pattern": (TITLE | {"patternProperties": {"^x-": {}}}, {"x-a": 1}, []),
    "an object that names none": ({"type": "object"}, {"isbn": 1}, []),
    "an open choice": ({"anyOf": [REF, {"type": "object"}]}, {"isbn": 1}, []),
    "anything": (True, {"isbn": 1}, []),
    "an item of anything": ({"type": "array"}, [{"isbn": 1}], []),
    "an item of a choice": ({"anyOf": [{"type": "array", "items": REF}, {"type": "array"}]}, [{"isbn": 1}], []),
    "what stands below anything": ({"properties": {"a": {}}}, {"a": {"b": [{"c": 1}]}}, []),
}


@pytest.mark.parametrize(("schema", "value", "places"), CASES.values(), ids=CASES)
def test_keys_that_no_schema_has_are_told(schema: Any, value: Any, places: list[str]) -> None:
    assert [*undescribed(DOCUMENT, schema, value)] == places


def test_an_erratum_covers_a_key_that_is_printed_by_mistake(tmp_path: Path) -> None:
    """A key that no schema has is a fault of its line; an entry that removes it is needed, and enough."""
    api = SmallApi(tmp_path)
    file = api.book["file"]
    api.payloads[file] = PRINTED.replace('Dick",', 'Dick", "foo": 1,')
    fault = api.only()
    assert (fault.line, fault.pointer) == (4, "/book/foo")
    assert "it does not match getBook.200: the schema has no property of that name" in fault.message
    api.errata.append(
        {
            "id": "book-has-foo",
            "title": "Get a book: unknown key `foo`",
            "where": {"file": file, "lines": [4, 4], "pointer": "/book/foo"},
            "docs": "books",
            "says": "A book has `foo`.",
            "we_use": "The payload without it.",
            "because": "No book has it.",
            "guard": '"foo": 1',
            "amend": [
                {"patch": [{"op": "test", "path": "/book/foo", "value": 1}, {"op": "remove", "path": "/book/foo"}]}
            ],
        }
    )
    api.book["errata"].append("book-has-foo")
    assert api.check().faults == []
