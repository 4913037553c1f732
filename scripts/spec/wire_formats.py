"""Load the wire formats of ``overlays/vocabulary/formats.yaml``: encodings of values in JSON strings and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import define

from scripts.document.fault import FaultsError
from scripts.document.references import is_data, is_map
from scripts.document.yaml_document import load

FILE = "overlays/vocabulary/formats.yaml"
_WORDS: Mapping[str, tuple[str, ...]] = {"string": ("pattern",), "integer": ("minimum", "maximum")}


@define(frozen=True)
class Limits:
    """JSON type of a wire format, and the JSON Schema keywords for its encoding."""

    kind: str
    words: Mapping[str, Any]


def limits(known: Mapping[str, Any]) -> dict[str, Limits]:
    """Return the part of every wire format that JSON Schema can express, by name, from the result of `formats`."""
    return {name: _limits(entry) for name, entry in known.items()}


def _limits(entry: Mapping[str, Any]) -> Limits:
    kind = json_type(entry)
    return Limits(kind, {word: entry[word] for word in _WORDS.get(kind, ())})


def json_type(entry: Mapping[str, Any]) -> str:
    """Return the JSON type of a wire format, from its entry in the vocabulary."""
    return str(entry.get("type", "string"))


def formats(root: Path) -> dict[str, Any]:
    """Return the entry of every wire format in the vocabulary, by name.

    Raises:
        FaultsError: the vocabulary cannot be read, a string format in it has no pattern, or a format of numbers lacks
            a bound.
    """
    document = load(root / FILE, root)
    bare = [
        document.fault(f"/{name}", f"a format without {' and '.join(words)}", f"add its {' and '.join(words)}")
        for name, entry in document.value.items()
        if (words := _lacking(entry))
    ]
    if bare:
        raise FaultsError(bare)
    return dict(document.value)


def _lacking(entry: Any) -> list[str]:
    if not isinstance(entry, dict):
        return ["pattern"]
    return [word for word in _WORDS.get(json_type(entry), ("pattern",)) if word not in entry]


def add_limits(value: Any, known: Mapping[str, Limits], named: bool = False) -> Any:
    """Return a copy in which every schema with a wire format has its pattern or its bounds, after the format.

    They replace those of another format, left behind if an overlay set a new one; the schema's own stay.
    """
    if isinstance(value, list):
        return [add_limits(item, known) for item in value]
    if not isinstance(value, dict):
        return value
    added, left_behind = ({}, set[str]()) if named else _added(value, known)
    copy: dict[str, Any] = {}
    for key, item in value.items():
        if key in left_behind:
            continue
        opaque = not named and is_data(key)
        copy[key] = item if opaque else add_limits(item, known, not named and is_map(key, item))
        if key == "format":
            copy |= added
    return copy


def _added(schema: dict[str, Any], known: Mapping[str, Limits]) -> tuple[dict[str, Any], set[str]]:
    """Return the keywords that a schema gets by its format, and the keywords of another format to remove."""
    name = schema.get("format")
    own = known.get(name) if isinstance(name, str) else None
    if own is None or own.kind not in _types(schema):
        return {}, set()
    left_behind = {
        word
        for other in known.values()
        for word, said in other.words.items()
        if word in schema and schema[word] == said
    }
    return {word: said for word, said in own.words.items() if word not in schema or word in left_behind}, left_behind


def _types(schema: dict[str, Any]) -> list[Any]:
    kind = schema.get("type")
    return kind if isinstance(kind, list) else [kind]
