"""Validate our YAML files and extensions against the JSON Schemas of ``overlays/vocabulary``."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import jsonschema_rs

from scripts.document import pointer as pointers
from scripts.document import yaml_document as documents
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document
from scripts.rules import object_kinds
from scripts.spec import wire_formats
from scripts.spec.api import overlay_of
from scripts.spec.openapi_schema import ErrorKind

# Relative to the code, not to the checked root: schemas are part of the pipeline, not of its input.
FOLDER = Path(__file__).resolve().parents[2] / "overlays" / "vocabulary"
# The key of the overlay document among the files of an API; no path in a folder equals it.
OVERLAY = "overlay"
VERBS = "overlays/vocabulary/verbs.yaml"
_WORD = "x-workapis-"
_WRITERS = {"specs": "the files of the spec", "overlays": "overlay documents"}
_VOCABULARIES = {"errata.yaml": "errata", "sources.yaml": "sources", OVERLAY: "overlay"}


@dataclass(frozen=True)
class Files:
    """The YAML of one API, by path inside its folder, and its overlay document; ``faults`` has unreadable files."""

    documents: dict[str, Document]
    faults: list[Fault]

    @classmethod
    def read(cls, folder: Path, root: Path, known: Mapping[str, Document] = MappingProxyType({})) -> Files:
        """Load all YAML of the API in ``folder`` that is not loaded yet; sources.yaml must exist."""
        paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.yaml"))}
        overlay = root / overlay_of(folder.name)
        files = cls({}, [])
        for name, path in {**paths, "sources.yaml": folder / "sources.yaml", OVERLAY: overlay}.items():
            if name in known:
                files.documents[name] = known[name]
            elif name != OVERLAY or path.is_file():
                files._load(name, path, root)
        return files

    def _load(self, name: str, path: Path, root: Path) -> None:
        try:
            self.documents[name] = documents.load(path, root)
        except FaultsError as error:
            self.faults.extend(error.faults)

    def get(self, name: str) -> Document | None:
        """Return a document by its path inside the folder; None if it is missing or unreadable."""
        return self.documents.get(name)

    def resources(self) -> list[Document]:
        """Return the documents of the folder `resources`."""
        return [document for name, document in self.documents.items() if name.startswith("resources/")]

    def check(self) -> list[Fault]:
        """Return the errors of all files: keys outside of the vocabulary, and unreadable files."""
        return [*self.faults, *(fault for name, document in self.documents.items() for fault in _file(document, name))]


def check(folder: Path, root: Path) -> list[Fault]:
    """Return the errors in the files of the API in ``folder`` and in its overlay document, by the vocabulary."""
    return Files.read(folder, root).check()


def check_file(document: Document, path: str) -> list[Fault]:
    """Return the errors of one file, by its path inside the folder of its API; ``OVERLAY`` for its overlay document."""
    return [*_file(document, path)]


def check_formats(root: Path) -> list[Fault]:
    """Return the errors in the wire formats: ``overlays/vocabulary/formats.yaml``."""
    document = documents.load(root / wire_formats.FILE, root)
    return [*_modeline(document, "formats"), *misfits(document, "formats")]


def check_verbs() -> list[Fault]:
    """Return the errors in the verbs of operationIds: ``overlays/vocabulary/verbs.yaml``."""
    document = documents.load(FOLDER / "verbs.yaml", FOLDER.parent.parent)
    return [*_modeline(document, "verbs"), *misfits(document, "verbs")]


@cache
def verbs() -> dict[str, str]:
    """Return the verbs for operationIds, with their meanings."""
    value: dict[str, str] = documents.load(FOLDER / "verbs.yaml", FOLDER.parent.parent).value
    return value


def _file(document: Document, path: str) -> Iterator[Fault]:
    vocabulary = _VOCABULARIES.get(path) or ("table" if path.startswith("tables/") else "")
    if vocabulary:
        found = misfits(document, vocabulary)
        yield from [*_modeline(document, vocabulary), *found]
        if not found and vocabulary == "table":
            yield from _rows(document)
        if not found and vocabulary == "overlay":
            yield from _words(document, object_kinds.in_overlay(document), "overlays")
    else:
        yield from _words(document, object_kinds.objects(document.value, object_kinds.of_file(path)), "specs")


def misfits(document: Document, vocabulary: str) -> list[Fault]:
    """Return an error for each place of the document that the named schema (errata, sources, ...) does not allow."""
    return [
        document.fault(pointer, message, fix)
        for error in validator(vocabulary).iter_errors(document.value)
        for pointer, message, fix in _told(error, vocabulary)
    ]


@cache
def schema(vocabulary: str) -> dict[str, Any]:
    """Return the JSON Schema of that name."""
    value: dict[str, Any] = json.loads((FOLDER / f"{vocabulary}.schema.json").read_text("utf-8"))
    return value


@cache
def validator(vocabulary: str) -> jsonschema_rs.Draft202012Validator:
    """Return the compiled schema of that name; schemas may refer to one another by file name."""
    others = [
        (f"json-schema:///{path.name}", json.loads(path.read_text("utf-8"))) for path in FOLDER.glob("*.schema.json")
    ]
    registry = jsonschema_rs.Registry(others)
    # Inlined, because errors below a reference into the file would miss a part of their path.
    return jsonschema_rs.Draft202012Validator(schema(vocabulary), registry=registry)


# Extensions


def _words(document: Document, found: Iterator[tuple[str, str, dict[str, Any]]], writer: str) -> Iterator[Fault]:
    for pointer, kind, value in found:
        for key in value:
            if key.startswith(_WORD) and kind != "properties":
                yield from _word(document, pointers.join(pointer, key), kind, value[key], writer)


def _word(document: Document, pointer: str, kind: str, value: Any, writer: str) -> Iterator[Fault]:
    key = pointers.split(pointer)[-1]
    word = words().get(key)
    if word is None:
        fix = f"correct it (known extensions: {', '.join(words())}), or add it to overlays/vocabulary/words.schema.json"
        yield document.fault(pointer, f"{key} is an unknown extension", fix)
    elif writer not in word["x-written-in"]:
        writers = " or ".join(_WRITERS[other] for other in word["x-written-in"])
        fix = f"write it in {writers}" if writers else "remove it: regenerate writes it into bundles"
        yield document.fault(pointer, f"{key} is not an extension for {_WRITERS[writer]}", fix)
    elif kind and kind not in word["x-stands-at"]:
        fix = f"move it to an allowed place: {', '.join(word['x-stands-at'])}"
        yield document.fault(pointer, f"{key} is not allowed at a place like this ({kind})", fix)
    else:
        for error in validator("words").iter_errors({key: value}):
            for place_in_word, message, fix in _told(error, "words"):
                yield document.fault(pointer.rpartition("/")[0] + place_in_word, message, fix)


def words() -> dict[str, dict[str, Any]]:
    """Return the entry of each x-workapis-* extension in the vocabulary."""
    return dict(schema("words")["properties"])


# Files


def _modeline(document: Document, vocabulary: str) -> Iterator[Fault]:
    """Yield an error unless the first line names the schema, by which editors complete and check a file."""
    target = f"overlays/vocabulary/{vocabulary}.schema.json"
    line = f"# yaml-language-server: $schema={posixpath.relpath(target, posixpath.dirname(document.name))}"
    if document.text.partition("\n")[0].rstrip() != line:
        message, fix = "the first line does not name the schema of the file", f"begin the file with the line: {line}"
        yield Fault(document.name, 1, "", message, fix)


def _rows(table: Document) -> Iterator[Fault]:
    columns = list(table.value["columns"].items())
    seen: dict[tuple[int, Any], int] = {}
    for key in set(table.value["unique"]) - {name for name, _ in columns}:
        yield table.fault("/unique", f"there is no column {key}", "write a column of the table")
    for row, values in enumerate(table.value["rows"]):
        if len(values) != len(columns):
            message = f"the row has {len(values)} values, and there are {len(columns)} columns"
            yield table.fault(f"/rows/{row}", message, "write one value per column, and quote a value with a comma")
            continue
        for column, (value, (name, kind)) in enumerate(zip(values, columns, strict=True)):
            pointer = f"/rows/{row}/{column}"
            if isinstance(value, str) != (kind == "string"):
                yield table.fault(pointer, f"{value!r} is no {kind}", "quote strings, and do not quote numbers")
            elif name in table.value["unique"] and (column, value) in seen:
                message = f"{name} {value!r} is in row {seen[column, value] + 1} already"
                yield table.fault(pointer, message, "correct the row, or remove the column from `unique`")
            seen.setdefault((column, value), row)


# Messages


def _told(error: jsonschema_rs.ValidationError, vocabulary: str) -> Iterator[tuple[str, str, str]]:
    """Yield place, message and fix for each violation of a schema."""
    pointer, kind = pointers.join("", *error.instance_path), error.kind
    meaning = _meaning(error, vocabulary)
    if isinstance(kind, ErrorKind.AdditionalProperties):
        for key in kind.unexpected:
            yield (
                pointers.join(pointer, key),
                f"{key!r} is not a keyword here",
                f"correct or remove it. Known keywords: {_known(error, vocabulary)}",
            )
    elif isinstance(kind, ErrorKind.Required):
        yield (
            pointer,
            f"`{kind.property}` is missing",
            f"add `{kind.property}`{_meaning(error, vocabulary, kind.property)}",
        )
    elif isinstance(kind, ErrorKind.FalseSchema):
        key = pointers.split(pointer)[-1]
        yield pointer, f"`{key}` excludes the keywords next to it", f"remove `{key}`, or the keywords that it excludes"
    elif isinstance(kind, ErrorKind.Enum):
        options = ", ".join(map(str, kind.options))
        yield (
            pointer,
            f"{error.instance!r} is not an allowed value here",
            f"write one of: {options}{meaning}",
        )
    else:
        yield pointer, error.message, f"write what the schema of the file allows here{meaning}"


def _meaning(error: jsonschema_rs.ValidationError, vocabulary: str, key: str = "") -> str:
    """Return the vocabulary's description of the place of an error, or of a key of it, in brackets."""
    for name, outer in _around(error, vocabulary):
        described = _followed(name, outer.get("properties", {}).get(key))[1] if key else outer
        text = described.get("description") if isinstance(described, dict) else None
        if isinstance(text, str):
            return f" ({text.rstrip('.')})"
    return ""


def _known(error: jsonschema_rs.ValidationError, vocabulary: str) -> str:
    known = (outer["properties"] for _, outer in _around(error, vocabulary) if "properties" in outer)
    return ", ".join(next(known, ()))


def _around(error: jsonschema_rs.ValidationError, vocabulary: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the schemas around the failing keyword, innermost first, each with the name of its file."""
    name, value = vocabulary, cast(Any, schema(vocabulary))
    found = [(name, value)]
    for token in error.evaluation_path[:-1]:
        name, value = _target(name, value[token]) if token == "$ref" else (name, value[token])
        found.append((name, value))
    return [(name, value) for name, value in reversed(found) if isinstance(value, dict)]


def _followed(name: str, value: Any) -> tuple[str, Any]:
    """Return the target of a reference, and the name of its file."""
    if not isinstance(value, dict) or "$ref" not in value or "description" in value:
        return name, value
    return _target(name, value["$ref"])


def _target(name: str, reference: str) -> tuple[str, Any]:
    file, _, pointer = reference.partition("#")
    name = file.removesuffix(".schema.json") or name
    return name, pointers.resolve(schema(name), pointer)
