"""Formats of an API (``x-workapis-formats``): add XML next to JSON if the suffix of the path may select it."""

from __future__ import annotations

from typing import Any

from scripts.document.references import is_data

_JSON = "application/json"
_TYPES = {"json": _JSON, "xml": "application/xml"}
WORD = "x-workapis-formats"


def add_formats(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with the media types of its other formats next to JSON, in requests and responses.

    They have no schema: the documentation shows only the structure of JSON bodies.
    """
    formats = document.get(WORD)
    formats = formats if isinstance(formats, dict) else {}
    added = [_TYPES[name] for name in formats.get("also", []) if name in _TYPES]
    if not added:
        return document
    result = {key: item if is_data(key) else _beside(item, added) for key, item in document.items()}
    alone = {path: item for path, item in document.get("paths", {}).items() if not _has_others(path, formats)}
    return {**result, "paths": {**result["paths"], **alone}} if alone else result


def _has_others(path: str, formats: dict[str, Any]) -> bool:
    """Return whether the suffix of a path selects a format; a path without, or of another version, has one alone."""
    has_suffix = path.endswith((".{format}", *(f".{name}" for name in _TYPES)))
    return has_suffix and not path.startswith(tuple(formats.get("default_below", ())))


def _beside(value: Any, added: list[str]) -> Any:
    if isinstance(value, list):
        return [_beside(item, added) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _content(item, added) if key == "content" else _beside(item, added) for key, item in value.items()}


def _content(content: Any, added: list[str]) -> Any:
    if not isinstance(content, dict) or _JSON not in content:
        return content
    return {**content, **{name: {} for name in added if name not in content}}
