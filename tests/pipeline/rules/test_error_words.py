"""Error messages in responses: an extension that leads to nothing described is a fault."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.document.origins import Origins
from scripts.document.yaml_document import Document
from scripts.rules.style_rules import messages_are_where_errors_have_them
from scripts.spec.bundle import Bundle

PROBLEM = {"type": "object", "properties": {"message": {"type": "string"}}}
LIST = {"type": "array", "items": {"$ref": "#/components/schemas/Problem"}}
BELOW = {"type": "object", "properties": {"errors": LIST}}


@pytest.mark.parametrize(
    ("schema", "words", "wrong"),
    [
        (LIST, ["/*/message", "/0/message"], []),
        (LIST, ["/*/mesage", "/message", "message", "/*/*"], ["/*/mesage", "/message", "message", "/*/*"]),
        (BELOW, ["errors", "/errors", "/errors/*", "/errors/*/message"], []),
        (BELOW, ["/*/message", "/errors/message"], ["/*/message", "/errors/message"]),
        ({}, ["/*/message"], []),
    ],
)
def test_words_lead_into_lists_of_errors(schema: Any, words: list[str], wrong: list[str]) -> None:
    """A step `*` leads to items if there is a list; of bodies that are not described nothing is known."""
    reply = {"description": "d", "content": {"application/problem+json": {"schema": schema}}}
    document: dict[str, Any] = {
        "paths": {"/a": {"get": {"responses": {"400": reply}}}},
        "components": {"schemas": {"Problem": PROBLEM}},
        "x-workapis-errors": {"message": words},
    }
    bundle = Bundle("small", document, Origins({"": (Document("small", document, ""), "")}))
    found = [fault.message.rpartition(" at ")[2] for fault in messages_are_where_errors_have_them(bundle)]
    assert found == wrong
