"""Writes `build/payload_types.py`: the Python type of every attribute that a payload fills, for the type checkers.

The types come from the published bundles by the short table here, not by the code that generates the clients.
`nox -s types` writes the file and checks it; `python -m tests.clients.typed_fields` writes it alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.spec import spellings
from tests.repository import FORMATS, ROOT, SLUGS, published, python_names

FILE = ROOT / "build" / "payload_types.py"
_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_HEADER = '''"""The types of attributes, as a user's program sees them. Of tests.clients.typed_fields; never run."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, assert_type
from uuid import UUID

'''


def text() -> str:
    imports = [f"from workapis.{slug} import models as {slug}" for slug in SLUGS if _schemas(slug)]
    parts = [_function(slug, name) for slug in SLUGS for name in _schemas(slug)]
    imports.append("from workapis.unset import Unset")
    return _HEADER + "\n".join(sorted(imports)) + "\n" + "".join(parts)


def _schemas(slug: str) -> list[str]:
    schemas = published(slug).get("components", {}).get("schemas", {})
    return sorted(name for name, schema in schemas.items() if "properties" in schema)


def _function(slug: str, name: str) -> str:
    lines = [f"    assert_type(value.{attribute}, {kind})" for attribute, kind in fields(slug, name)]
    head = f"def {slug}_{name.lower()}(value: {slug}.{name}) -> None:"
    return "\n".join(["", "", head, *(lines or ["    pass"]), ""])


def fields(slug: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes of a model with their types."""
    schema = published(slug)["components"]["schemas"][name]
    for key, value in schema["properties"].items():
        if "x-workapis-same-as" not in value and key not in _marks(slug):
            kind = _type(slug, value)
            yield _pinned(slug, f"{name}.{key}"), kind if key in spellings.required(schema) else f"{kind} | Unset"


def _marks(slug: str) -> set[str]:
    """Return the keys that only say whether a call worked, which no model has."""
    return set(published(slug).get("x-workapis-errors", {}).get("reported", {}))


def _pinned(slug: str, key: str) -> str:
    return python_names(slug)[key]


def _type(slug: str, schema: Any) -> str:  # noqa: PLR0911 (one a kind of schema)
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        target = published(slug)["components"]["schemas"][name]
        if "enum" in target:
            return _type(slug, {"title": name, **target})
        return f"{slug}.{name}" if "properties" in target else _type(slug, target)
    if isinstance(schema.get("type"), list):
        kinds = [_type(slug, {**schema, "type": kind}) for kind in schema["type"] if kind != "null"]
        return " | ".join(dict.fromkeys([*kinds, *(["None"] if "null" in schema["type"] else [])]))
    if "anyOf" in schema:
        return _union(slug, schema["anyOf"])
    if "enum" in schema and schema.get("type") == "string":
        values = "Literal[" + ", ".join(f'"{value}"' for value in schema["enum"]) + "]"
        return f"{slug}.{schema['title']} | {values}" if "title" in schema else values
    if schema.get("type") == "array":
        return f"list[{_type(slug, schema.get('items', {}))}]"
    if schema.get("type") == "object":
        return f"dict[str, {_type(slug, schema.get('additionalProperties', {}))}]"
    if schema.get("format") in FORMATS:
        return _qualified(FORMATS[schema["format"]]["python"])
    return _PLAIN.get(schema.get("type", ""), "Any")


def _union(slug: str, schemas: list[Any]) -> str:
    if {"type": "string"} in schemas:  # an open list of values
        first = schemas[0]
        name = first["title"] if "title" in first else first["$ref"].rpartition("/")[2]
        return f"{slug}.{name} | str"
    kinds = dict.fromkeys(_type(slug, schema) for schema in schemas if schema.get("maxProperties") != 0)
    return " | ".join(kind for kind in kinds if kind != "float" or "Decimal" not in kinds)


def _qualified(python: str) -> str:
    parts = [
        f"dt.{part}" if part in ("date", "datetime", "time", "timedelta") else part for part in python.split(" | ")
    ]
    return " | ".join(parts)


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(text(), "utf-8")
