"""Server side of bodies other than plain JSON: decode forms, accept files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from workapis._fake.files import StoredFile, parts_of, payload_of
from workapis._fake.schema import Schemas, fold
from workapis._fake.spellings import MISSING


def takes(sends: Mapping[str, Any], content_type: str) -> bool:
    """Return whether an operation accepts a body of a type."""
    name = content_type.partition(";")[0].strip().lower()
    kinds = {name, f"{name.partition('/')[0]}/*", "*/*"}
    is_any = sends["kind"] == "bytes" and "application/octet-stream" in sends["types"]
    return bool(name) and (is_any or not kinds.isdisjoint(sends["types"]))


def form_value(sends: Mapping[str, Any], schemas: Schemas, schema: Any, content: bytes) -> Any:
    """Decode a form in the encoding of a query to an object."""
    return _object(sends, schemas, schema, parse_qsl(content.decode(), keep_blank_values=True, errors="strict"))


def parts_value(
    sends: Mapping[str, Any], schemas: Schemas, schema: Any, content_type: str, content: bytes
) -> tuple[Any, StoredFile | None]:
    """Decode the fields of a multipart form to an object, and return the file in it."""
    pairs: list[tuple[str, Any]] = []
    file = None
    for part in parts_of(content_type, content):
        name, payload = str(part.get_param("name", header="content-disposition")), payload_of(part)
        if name == sends.get("file"):
            file = StoredFile(part.get_filename() or "file", payload, part.get_content_type())
        elif part.get_content_type() == "application/json":
            pairs.append((name, json.loads(payload)))
        else:
            pairs.append((name, payload.decode()))
    return _object(sends, schemas, schema, pairs), file


def file_of(query: Mapping[str, str], content_type: str, content: bytes) -> StoredFile:
    """Return the file in a body; the query may contain its name."""
    named = {fold(key): value for key, value in query.items()}
    name = next((named[key] for key in ("name", "filename", "title") if key in named), "file")
    return StoredFile(name, content, content_type.partition(";")[0].strip())


def _object(sends: Mapping[str, Any], schemas: Schemas, schema: Any, pairs: Iterable[tuple[str, Any]]) -> Any:
    properties = schemas.resolved(schema).get("properties", {})
    found: dict[str, Any] = {}
    for key, value in pairs:
        name, _, rest = key.partition("[")
        inner = schemas.resolved(properties.get(name))
        if rest and name in properties:  # a member of an object
            member = rest.removesuffix("]")
            kind = inner.get("properties", {}).get(member, inner.get("additionalProperties"))
            found.setdefault(name, {})[member] = _typed(schemas, kind, value)
        elif _kind(inner) == "array":
            joined = sends.get("joins", {}).get(name)
            values = value.split(joined) if joined else [value]
            found.setdefault(name, []).extend(_typed(schemas, inner.get("items"), item) for item in values)
        else:
            found[name] = _typed(schemas, inner, value)
    return found if found or properties else MISSING


def _typed(schemas: Schemas, schema: Any, value: Any) -> Any:
    """Convert a string to the type in its schema; return it unchanged if that fails."""
    kind = _kind(schemas.resolved(schema))
    try:
        if kind == "boolean":
            return {"true": True, "false": False}[value]
        return {"integer": int, "number": float}[kind](value) if kind in ("integer", "number") else value
    except (KeyError, ValueError):
        return value


def _kind(schema: Mapping[str, Any]) -> str:
    kinds = schema.get("type", "")
    return str(kinds if isinstance(kinds, str) else next((kind for kind in kinds if kind != "null"), ""))
