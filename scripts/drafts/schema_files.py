"""Draft the missing schemas that resources refer to from the payloads of sources.yaml."""

from __future__ import annotations

import functools
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.document.fault import Fault, FaultsError
from scripts.document.references import references
from scripts.document.yaml_document import Document, load
from scripts.document.yaml_writer import dump
from scripts.drafts.api_files import FIRST_LINE
from scripts.drafts.shapes import Shapes
from scripts.evidence import payloads
from scripts.evidence import sources as provenance
from scripts.evidence.amendments import AmendError, Draft
from scripts.evidence.notations import Failure, notation, read, read_json5
from scripts.rules import vocabulary
from scripts.spec import spec_files, wire_formats
from scripts.spec.api import ApiFolder
from scripts.spec.operations import METHODS
from scripts.spec.spec_files import SpecFiles


@dataclass
class SchemaDraft:
    """The files of the missing schemas, and errors for those that a person must write."""

    files: dict[str, bytes]
    untold: list[Fault] = field(default_factory=list[Fault])


@dataclass
class _PrintedValues:
    """Printed values by the name of their missing schema."""

    files: SpecFiles
    known: dict[str, Document]
    found: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])

    def collect(self, schema: Any, value: Any) -> None:
        """Add the parts of a value whose schema refers to a missing one."""
        if not isinstance(schema, dict):
            return
        if isinstance(schema.get("$ref"), str):
            name = _name(schema["$ref"])
            if name in self.known:
                self.collect(self.known[name].value, value)
            else:
                self.found.setdefault(name, []).append(value)
        for part in ("anyOf", "oneOf", "allOf"):
            for inner in schema.get(part, ()):
                self.collect(inner, value)
        if isinstance(value, list):
            for item in value:
                self.collect(schema.get("items"), item)
        for key, inner in schema.get("properties", {}).items():
            if isinstance(value, dict) and value.get(key) is not None:
                self.collect(inner, value[key])


def draft(api: ApiFolder) -> SchemaDraft:
    """Return the files of the missing schemas.

    Raises:
        FaultsError: the files of the API cannot be read, or sources.yaml does not match its schema.
    """
    files = spec_files.read(api.folder, api.root)
    sources = load(api.folder / "sources.yaml", api.root)
    if wrong := vocabulary.misfits(sources, "sources"):
        raise FaultsError(wrong)
    formats = wire_formats.formats(api.root)
    known = files.within("schemas")
    operations = {operation["operationId"]: (method, operation) for method, operation in _operations(files)}
    samples, partial, untold = _PrintedValues(files, known), set[str](), list[Fault]()
    ledger = _ledger(api)
    for payload in provenance.payloads(sources, api.folder, api.root):
        try:
            value, _ = payloads.part(_read(payload, ledger), payload.at, payload.beside)
        except AmendError as error:
            untold.append(Fault(payload.name, 0, "", error.message, error.fix))
            continue
        except Failure as failure:
            line = failure.lines[0] if failure.lines else 0
            fix = f"amend it in specs/{api.slug}/errata.yaml. No schema was drafted from it"
            untold.append(Fault(payload.name, line, "", failure.message, fix))
            continue
        for target in payload.fits:
            name, _, part = target.rpartition(".")
            if name == "schema":
                samples.collect({"$ref": f"{part}.yaml"}, value)
            elif name in operations:
                method, operation = operations[name]
                schema = _schema(files, operation, part)
                samples.collect(schema, value)
                partial |= (
                    {_name(schema.get("$ref", ""))} if part == "request" and method in ("put", "patch") else set()
                )
    shapes = Shapes(formats, known)
    for name, values in samples.found.items():
        shapes.add(name, values, name in partial)
    made = {f"specs/{api.slug}/schemas/{name}.yaml": dump(schema, FIRST_LINE) for name, schema in shapes.made.items()}
    return SchemaDraft(made, [*untold, *_unknown(files, {*known, *shapes.made})])


def _ledger(api: ApiFolder) -> dict[str, Any]:
    """Return the errata by id; none if errata.yaml does not match its schema, which `check` reports."""
    path = api.folder / "errata.yaml"
    if not path.is_file() or vocabulary.misfits(document := load(path, api.root), "errata"):
        return {}
    return {entry["id"]: entry for entry in document.value}


def _read(payload: payloads.Payload, ledger: Mapping[str, Any]) -> Any:
    """Return the value of a payload, amended by its errata."""
    steps = [step for name in payload.errata for step in ledger.get(name, {}).get("amend", ())]
    if steps or notation(payload.text) == "xml":
        return functools.reduce(Draft.apply, steps, Draft.printed(payload.text)).value()
    try:
        return read(payload.text, "json")
    except Failure:
        return read_json5(payload.text)


def _operations(files: SpecFiles) -> Iterator[tuple[str, dict[str, Any]]]:
    for document in files.within("resources").values():
        for item in document.value.values():
            for method, operation in item.items() if isinstance(item, dict) else ():
                if method in METHODS and isinstance(operation, dict) and "operationId" in operation:
                    yield method, operation


def _schema(files: SpecFiles, operation: dict[str, Any], part: str) -> dict[str, Any]:
    """Return the body schema of an operation, also of a shared response; empty if there is none."""
    body = operation.get("requestBody") if part == "request" else operation.get("responses", {}).get(part)
    if isinstance(body, dict) and isinstance(body.get("$ref"), str):
        path, _, pointer = body["$ref"].partition("#")
        body = files.map_of(posixpath.basename(path)).get(pointer.removeprefix("/"), {})
    content = body.get("content", {}) if isinstance(body, dict) else {}
    schema = next((media.get("schema") for name, media in content.items() if "json" in name), None)
    return schema if isinstance(schema, dict) else {}


def _unknown(files: SpecFiles, known: set[str]) -> Iterator[Fault]:
    """Yield an error for each missing schema that no payload shows."""
    for document in files.documents.values():
        for pointer, reference in references(document.value):
            is_schema = "schemas/" in reference or "/schemas/" in document.name
            if is_schema and "#" not in reference and _name(reference) not in known:
                fix = f"write specs/{files.slug}/schemas/{_name(reference)}.yaml, or list a payload that matches it"
                yield document.fault(pointer, f"no payload shows {_name(reference)}", fix)


def _name(reference: str) -> str:
    return posixpath.basename(reference).removesuffix(".yaml")
