"""The wire formats of ``overlays/vocabulary/formats.yaml``: how a value is spelt in a JSON string or number."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.document.fault import FaultsError
from scripts.document.references import is_data, is_map
from scripts.document.yaml_document import load

FILE = "overlays/vocabulary/formats.yaml"


def patterns(known: Mapping[str, Any]) -> dict[str, str]:
    """Return the pattern of every wire format of strings, by name, of what `formats` returned."""
    return {name: entry["pattern"] for name, entry in known.items() if json_type(entry) == "string"}


def json_type(entry: Mapping[str, Any]) -> str:
    """Return the JSON type in which values of a wire format are written, of what the vocabulary says of it."""
    return str(entry.get("type", "string"))


def formats(root: Path) -> dict[str, Any]:
    """Return all that the vocabulary says of every wire format, by name.

    Raises:
        FaultsError: the vocabulary cannot be read, or a format in it has no pattern.
    """
    document = load(root / FILE, root)
    bare = [name for name, entry in document.value.items() if not _has_pattern(entry)]
    if bare:
        raise FaultsError(document.fault(f"/{name}", "a format without a pattern", "add its pattern") for name in bare)
    return dict(document.value)


def _has_pattern(entry: Any) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("pattern"), str)


def add_patterns(value: Any, patterns: dict[str, str], named: bool = False) -> Any:
    """Return a copy in which every string schema that names a wire format has the pattern of it, after the format.

    The pattern of another format, left behind where an overlay named a new one, gives way.
    """
    if isinstance(value, list):
        return [add_patterns(item, patterns) for item in value]
    if not isinstance(value, dict):
        return value
    pattern = None if named else _pattern(value, patterns)
    copy: dict[str, Any] = {}
    for key, item in value.items():
        if key == "pattern" and pattern is not None:
            continue
        opaque = not named and is_data(key)
        copy[key] = item if opaque else add_patterns(item, patterns, not named and is_map(key, item))
        if key == "format" and pattern is not None:
            copy["pattern"] = pattern
    return copy


def _pattern(schema: dict[str, Any], patterns: dict[str, str]) -> str | None:
    name = schema.get("format")
    own = "pattern" in schema and schema["pattern"] not in patterns.values()
    if own or not isinstance(name, str) or "string" not in _types(schema):
        return None
    return patterns.get(name)


def _types(schema: dict[str, Any]) -> list[Any]:
    kind = schema.get("type")
    return kind if isinstance(kind, list) else [kind]
