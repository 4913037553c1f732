"""Pages about our vocabulary, generated from its JSON Schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.yaml_document import load
from scripts.site.page import SitePage, table

_KEY_OF_A_WORD = re.compile(r"#/properties/[^/]+/properties/[^/]+$")
FOLDER = "overlays/vocabulary"
_KINDS: Mapping[str, str] = {"string": "text", "object": "map", "array": "list", "boolean": "true or false"}


def pages(root: Path) -> list[SitePage]:
    """Return an index, and a page for each schema of the vocabulary."""
    schemas = {path.name.removesuffix(".schema.json"): _schema(path) for path in sorted((root / FOLDER).glob("*.json"))}
    listed = [_page(name, schema, root) for name, schema in schemas.items()]
    rows: list[list[object]] = [
        [f"[{schema['title']}]({name}.md)", schema["description"]] for name, schema in schemas.items()
    ]
    text = (
        "# Vocabulary of the YAML files\n\nEvery keyword and extension in a YAML file of the repository has a JSON "
        "Schema. The first line of the file names the schema for editors. These pages show the schemas.\n\n"
        + table(["page", "subject"], rows)
    )
    return [SitePage("vocabulary/index.md", "Overview", text), *listed]


def _schema(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return value


def _page(name: str, schema: Mapping[str, Any], root: Path) -> SitePage:
    parts = [f"# {schema['title']}", schema["description"], *_sections(schema)]
    data = root / FOLDER / f"{name}.yaml"
    if data.is_file():
        parts += ["## Definitions", _defined(load(data, root).value)]
    return SitePage(f"vocabulary/{name}.md", schema["title"], "\n\n".join(filter(None, parts)) + "\n")


def _sections(schema: Mapping[str, Any]) -> Iterator[str]:
    for heading, node in (("Keywords", schema), *_inner(schema)):
        words = node.get("properties", {}).items()
        rows = [_row(word, _followed(value, schema), node) for word, value in words]
        if rows:
            yield f"## {heading}"
            if node is not schema and node.get("description"):
                yield node["description"]
            yield table(["keyword", "value", "required", "meaning"], rows)


def _inner(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the maps inside a schema that have words of their own, each with a heading."""
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), Mapping):
            yield "An entry", schema[word]
    for word, value in schema.get("properties", {}).items():
        yield from _words_of(word, value)
    for name, value in schema.get("$defs", {}).items():
        yield f"{name.replace('_', ' ').capitalize()}", value


def _words_of(word: str, value: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    nodes = [value, value.get("items"), *value.get("oneOf", ()), *value.get("anyOf", ())]
    found = [node for node in nodes if isinstance(node, Mapping) and node.get("properties")]
    for node in found:
        style = node["properties"].get("style", {}).get("const")
        yield f"`{word}`{f', {style}' if style else ''}", node


def _followed(value: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a reference to a key of another word stands for; other values as they are."""
    reference = value.get("$ref", "")
    if not _KEY_OF_A_WORD.match(reference):
        return value
    own = {key: item for key, item in value.items() if key != "$ref"}
    return {**pointers.resolve(schema, reference.removeprefix("#")), **own}


def _row(word: str, value: Mapping[str, Any], node: Mapping[str, Any]) -> list[object]:
    stands = value.get("x-stands-at")
    where = f" Place: {', '.join(stands)}." if stands else ""
    written = value.get("x-written-in")
    who = "" if written is None else f" Written in {' and '.join(written)}." if written else " Not written by hand."
    needed = "yes" if word in node.get("required", ()) else "no"
    return [f"`{word}`", _kind(value), needed, f"{value.get('description', '')}{where}{who}"]


def _kind(value: Mapping[str, Any]) -> str:
    if "const" in value:
        return f"`{json.dumps(value['const'])}`"
    if "enum" in value:
        return ", ".join(f"`{item}`" for item in value["enum"])
    if "$ref" in value:
        return str(value["$ref"].rpartition("/")[2]).replace("_", " ")
    kind = value.get("type", "")
    words = " or ".join(_KINDS.get(item, item) for item in (kind if isinstance(kind, list) else [kind]))
    items, others = value.get("items"), value.get("additionalProperties")
    if kind == "object" and isinstance(others, Mapping) and "$ref" in others:
        return f"{words} of {_kind(others)}"
    return f"{words} of {_kind(items)}" if kind == "array" and isinstance(items, Mapping) and _kind(items) else words


def _defined(value: Mapping[str, Any]) -> str:
    rows: list[list[object]] = []
    for name, entry in value.items():
        told = entry if isinstance(entry, Mapping) else {"description": entry}
        more = {key: item for key, item in told.items() if key != "description"}
        rows.append(
            [f"`{name}`", told.get("description", ""), ", ".join(f"{key} `{item}`" for key, item in more.items())]
        )
    return table(["name", "meaning", "more"], rows)
