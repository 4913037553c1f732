"""What is written by habit of OpenAPI 3.0 or of YAML, and reads otherwise in 3.1: each with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.references import parts
from scripts.spec.schemas import schemas

Slip = tuple[str, str, str]
"""Place, message and fix."""
_VERSION = re.compile(r"3\.1\.\d+\Z")
_EXAMPLE = (
    "put a printed payload into a file of examples/ and list it in sources.yaml; "
    "a value that a page prints for a schema is `examples: [...]` of that schema"
)


def slips(document: dict[str, Any]) -> Iterator[Slip]:
    """Yield the slips of a document."""
    version = document.get("openapi")
    if not isinstance(version, str) or not _VERSION.match(version):
        fix = "write `openapi: 3.1.0`, and null as a type: [string, 'null'], not `nullable: true`"
        yield "/openapi", f"the version of OpenAPI is {version}, and ours is 3.1", fix
    for pointer, schema in schemas(document):
        yield from _of_schema(pointer, schema)
    for pointer, part in parts(document):
        if "example" in part:
            yield pointers.join(pointer, "example"), "`example` in a description", _EXAMPLE


def _of_schema(pointer: str, schema: dict[str, Any]) -> Iterator[Slip]:
    kind = schema.get("type")
    if "nullable" in schema:
        yield pointers.join(pointer, "nullable"), "`nullable` is a word of OpenAPI 3.0", f"remove it{_or_null(kind)}"
    if "type" in schema and (kind is None or (isinstance(kind, list) and None in kind)):
        kinds = ["'null'" if each is None else str(each) for each in (kind or [None])]
        fix = f"write `type: {'[' + ', '.join(kinds) + ']' if kind else kinds[0]}`"
        yield pointers.join(pointer, "type"), "null without quotes is no type", fix


def _or_null(kind: Any) -> str:
    if isinstance(kind, str):
        return f"; if the value may be null, write `type: [{kind}, 'null']`"
    return "; if the value may be null, write `anyOf` of the schema and of `type: 'null'`"
