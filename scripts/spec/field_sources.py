"""Sources of schemas and properties: the document of a schema, and its groups of fields from other sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.spec.bundle import Bundle

SOURCE = "x-workapis-source"
WORD = "x-workapis-field-sources"
_DOCUMENTATION = ("printed", "elsewhere-on-page", "vendor-documentation")


def of_schemas(sources: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return the source of each schema by a complete sources.yaml: the kind of its document, and the title."""
    return {
        name: {"kind": document.get("kind", "printed"), "note": document["title"]}
        for document in sources["documents"].values()
        for name in document["schemas"]
    }


def attach(bundle: dict[str, Any], sources: Mapping[str, Mapping[str, str]]) -> None:
    """Add the source of each schema to it, in place."""
    for name, schema in bundle.get("components", {}).get("schemas", {}).items():
        if name in sources and isinstance(schema, dict):
            schema[SOURCE] = dict(sources[name])


def of_field(schema: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """Return the kind of source of a property; empty if the document of the schema shows it."""
    return tuple(group["kind"] for group in schema.get(WORD, ()) if key in group.get("fields", ()))


def of_forms(schema: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """Return the kinds of source of the further kinds of value of a property."""
    return tuple(group["kind"] for group in schema.get(WORD, ()) if key in group.get("forms", ()))


def told_of_schema(schema: Mapping[str, Any]) -> str:
    """Return a sentence on the source of a schema; empty if its bundle names none."""
    return told(schema.get(SOURCE, {}))


def told(source: Mapping[str, str]) -> str:
    """Return a sentence on a source: the document, or the kind of another source; empty if there is no note."""
    kind, note = source.get("kind", ""), source.get("note", "").rstrip(".")
    if not note:
        return ""
    return f"Documented in: {note}." if kind in _DOCUMENTATION else f"Source ({_words(kind)}): {note}."


def told_of_field(schema: Mapping[str, Any], key: str) -> str:
    """Return sentences on the sources of a property; empty if the document of its schema prints all of it."""
    known = [f"Source: {_words(kind)}." for kind in of_field(schema, key)]
    forms = [_words(kind) for kind in of_forms(schema, key)]
    return " ".join([*known, *([f"Other types of this value come from: {', '.join(forms)}."] if forms else [])])


def _words(kind: str) -> str:
    return kind.replace("-", " ").replace("recorded reply", "recorded response")


def fields_have_one_source(bundle: Bundle) -> Iterator[Fault]:
    """A property has one source, that of its schema or of one group; a group names existing properties."""
    for name, schema in bundle.document.get("components", {}).get("schemas", {}).items():
        first: dict[str, dict[str, Any]] = {}
        for place, part, key, group in _named(schema, pointers.join("/components/schemas", name, WORD)):
            message = fix = ""
            if key not in schema.get("properties", {}):
                message, fix = f"there is no property {key!r} in this schema", "correct the name, or add the property"
            elif part == "fields" and first.setdefault(key, group) is not group:
                message = f"{key!r} has a source already: {first[key]['kind']}"
                fix = "keep the stronger source, and list the kinds of value that another adds in `forms`"
            elif part == "forms" and first.get(key) is group:
                message, fix = f"{key!r} is among the fields of this source, and so are its forms", "write it once"
            if message:
                yield bundle.origins.fault(place, message, fix)


def _named(schema: Any, place: str) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Yield each name in the groups of a schema: its place, its list, and the group; fields come first."""
    groups = schema.get(WORD) if isinstance(schema, dict) else None
    sound = [(at, group) for at, group in enumerate(groups if isinstance(groups, list) else ()) if _is_group(group)]
    for part in ("fields", "forms"):
        for index, group in sound:
            for position, key in enumerate(group.get(part, ())):
                yield pointers.join(place, index, part, position), part, key, group


def _is_group(value: Any) -> bool:
    """Return whether a group is usable; the vocabulary reports its other errors."""
    return (
        isinstance(value, dict)
        and "kind" in value
        and all(isinstance(value.get(part, []), list) for part in ("fields", "forms"))
    )
