"""Check the sources of an API's spec (``sources.yaml``) against its files and its bundle.

Every operation and every schema is in exactly one document. Every payload stays as printed. An item without a payload
has a reason from a closed list.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.yaml_document import Document
from scripts.evidence import call_lists, printed_requests
from scripts.evidence.notations import Failure, notation, read_json
from scripts.evidence.payloads import Payload, holder, operations, subject
from scripts.rules import placement, vocabulary
from scripts.spec.operations import resolved, webhooks

_UNNAMED = "add the document to `documents`, or correct the key"


def payloads(sources: Document, folder: Path, root: Path) -> list[Payload]:
    """Return the payloads that sources.yaml lists and whose files exist, in its order."""
    found: list[Payload] = []
    for index, entry in enumerate(sources.value["payloads"]):
        path = folder / entry["file"]
        if path.is_file() and (text := _text(path)) is not None:
            found.append(
                Payload(
                    file=entry["file"],
                    name=path.relative_to(root).as_posix(),
                    pointer=f"/payloads/{index}",
                    text=text,
                    fits=tuple(entry["fits"]),
                    at=entry.get("at", ""),
                    beside=tuple(entry.get("beside", ())),
                    errata=tuple(entry.get("errata", ())),
                )
            )
    return found


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None


def complete(sources: Document, resources: Iterable[Document], bundle: Mapping[str, Any]) -> Document:
    """Return sources.yaml with the operations and schemas that first lines of resource files assign to documents."""
    return replace(sources, value={**sources.value, "documents": placement.complete(sources.value, resources, bundle)})


def listed_in_vain(sources: Document, resources: Iterable[Document], bundle: dict[str, Any]) -> Iterator[Fault]:
    """Yield an error for each listed operation and schema whose resource file names its document already."""
    for kind, places in placement.by_files(sources.value["documents"], resources, bundle).items():
        for key, entry in sources.value["documents"].items():
            for index, name in enumerate(entry.get(kind, ())):
                if places.get(name) == key:
                    message = f"listing {name} changes nothing: resources already name {key}"
                    fix = f"remove it: {kind} lists only what is from another document than the first line names"
                    yield sources.fault(pointers.join("", "documents", key, kind, index), message, fix)


def check_files(sources: Document, folder: Path, root: Path) -> list[Fault]:
    """Return the errors in the provenance of the API in ``folder``, whatever its bundle is."""
    return [
        *_document_keys(sources),
        *_copies(sources),
        *_listing(sources, folder, root),
        *_files(sources, folder, root),
        *_overlaps(sources),
    ]


def check_places(written: Document, resources: Collection[Document], bundle: dict[str, Any]) -> list[Fault]:
    """Return errors for parts of the bundle without provenance, and for provenance without a part of the bundle."""
    sources = complete(written, resources, bundle)
    placed: list[Fault] = []
    if placement.has_documents(resources, sources.value["documents"]):  # else most of it follows from their first lines
        placed += _placed(sources, "operations", {*operations(bundle), *(webhook.name for webhook in webhooks(bundle))})
        placed += _placed(sources, "schemas", set(bundle.get("components", {}).get("schemas", {})))
    return [
        *listed_in_vain(written, resources, bundle),
        *placed,
        *_coverage(sources, bundle),
        *call_lists.check(sources, bundle),
        *printed_requests.check(sources, bundle),
    ]


def _document_keys(sources: Document) -> Iterator[Fault]:
    known = sources.value["documents"]
    for part in ("left_out", "payloads", "requests"):
        for index, entry in enumerate(sources.value[part]):
            if entry["document"] not in known:
                place = pointers.join("", part, index, "document")
                yield sources.fault(place, f"there is no document {entry['document']}", _UNNAMED)


def _copies(sources: Document) -> Iterator[Fault]:
    """Yield an error for payloads and requests of a document without a copy: nothing proves that they are verbatim."""
    for part in ("payloads", "requests"):
        for index, entry in enumerate(sources.value[part]):
            if entry["document"] in _uncopied(sources):
                place = pointers.join("", part, index, "document")
                fix = f"add the name and the sha256 of the copy to {entry['document']}"
                yield sources.fault(place, f"there is no copy of {entry['document']}", fix)


def _uncopied(sources: Document) -> dict[str, Any]:
    """Return the documents without a copy."""
    return {key: entry for key, entry in sources.value["documents"].items() if "sha256" not in entry}


# Payload files


def _listing(sources: Document, folder: Path, root: Path) -> Iterator[Fault]:
    listed: set[str] = set()
    for index, entry in enumerate(sources.value["payloads"]):
        file, place = entry["file"], f"/payloads/{index}/file"
        if file in listed:
            yield sources.fault(place, f"{file} is listed twice", "keep one entry, with all targets in its `fits`")
        elif not (folder / file).is_file():
            yield sources.fault(place, f"there is no {file}", "add the printed payload, or remove the entry")
        listed.add(file)
    for path in sorted((folder / "examples").rglob("*")):
        if path.is_file() and (file := path.relative_to(folder).as_posix()) not in listed:
            name = path.relative_to(root).as_posix()
            fix = f"add it to `payloads` in {sources.name} with document, lines, sha256 and fits, or remove the file"
            yield Fault(name, 0, "", "a payload of unknown origin: sources.yaml does not list it", fix)


def _files(sources: Document, folder: Path, root: Path) -> Iterator[Fault]:
    for index, entry in enumerate(sources.value["payloads"]):
        path = folder / entry["file"]
        if path.is_file():
            data = path.read_bytes()
            yield from _digest(sources, f"/payloads/{index}", entry, data)
            yield from _bytes(path.relative_to(root).as_posix(), data)
            yield from _extent(sources, f"/payloads/{index}", entry, data.decode("utf-8", "replace"))


def _digest(sources: Document, place: str, entry: dict[str, Any], data: bytes) -> Iterator[Fault]:
    digest = hashlib.sha256(data).hexdigest()
    if digest != entry["sha256"]:
        fix = (
            f"restore the printed bytes of {entry['file']} (git checkout). If you read the page again, "
            f"set this sha256 to {digest} and `read` of the document {entry['document']} to that day"
        )
        yield sources.fault(f"{place}/sha256", f"{entry['file']} has changed: its SHA-256 is another", fix)


def _bytes(name: str, data: bytes) -> Iterator[Fault]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield Fault(name, line, "", "not UTF-8", "save the printed text as UTF-8, and set sha256 in sources.yaml")
        return
    ending = suffix(text)
    if Path(name).suffix != ending:
        message = (
            f"the file name should end in {ending}: .json is for what parses as JSON, .xml for XML, .txt for the rest"
        )
        yield Fault(
            name, 1, "", message, f"rename it to {Path(name).stem}{ending}, here and in sources.yaml and errata.yaml"
        )


def suffix(text: str) -> str:
    """Return the file extension for a payload."""
    if notation(text) == "xml":
        return ".xml"
    try:
        read_json(text)
    except Failure:
        return ".txt"
    return ".json"


def _extent(sources: Document, place: str, entry: dict[str, Any], text: str) -> Iterator[Fault]:
    """Compare sizes: a verbatim file has as many lines, or characters, as its part of the document."""
    (first, last), columns = entry["lines"], entry.get("columns")
    lines = text.removesuffix("\n").split("\n")
    if len(lines) != last - first + 1:
        message = f"{entry['file']} has {len(lines)} lines, expected {last - first + 1} of lines {first} to {last}"
        yield sources.fault(f"{place}/lines", message, "correct the lines, or restore the payload as it is printed")
    elif columns and len(lines) == 1 and len(text) != columns[1] - columns[0] + 1:
        message = f"{entry['file']} has {len(text)} characters, not those of columns {columns[0]} to {columns[1]}"
        yield sources.fault(f"{place}/columns", message, "correct the columns, or restore the payload as it is printed")


def _overlaps(sources: Document) -> Iterator[Fault]:
    taken: list[tuple[str, tuple[int, int], tuple[int, int], int]] = []
    for index, entry in enumerate(sources.value["payloads"]):
        columns = entry.get("columns", [1, 1 << 30])
        taken.append((entry["document"], (entry["lines"][0], columns[0]), (entry["lines"][1], columns[1]), index))
    taken.sort()
    for (document, _, end, before), (other, start, _, later) in itertools.pairwise(taken):
        if document == other and start <= end:
            message = f"the payload overlaps {sources.value['payloads'][before]['file']}"
            fix = "correct lines and columns, or keep one file with both targets in its `fits`"
            yield sources.fault(f"/payloads/{later}/lines", message, fix)


# Operations and schemas


def _placed(sources: Document, kind: str, names: set[str]) -> Iterator[Fault]:
    """Yield an error unless each operation, or schema, is in one document, and each listed one exists."""
    first: dict[str, str] = {}
    singular = {"operations": "operation", "schemas": "schema"}[kind]
    for document, entry in sources.value["documents"].items():
        for index, name in enumerate(entry[kind]):
            place = pointers.join("", "documents", document, kind, index)
            if name not in names:
                yield sources.fault(place, f"there is no {singular} {name}", "correct the name, or remove it")
            elif name in first:
                yield sources.fault(
                    place, f"{name} is in {first[name]} already", "keep it in the document that it is from"
                )
            first.setdefault(name, document)
    for name in sorted(names - set(first)):
        fix = f"add it to `{kind}` of its document, or name that in the first line of its file"
        yield sources.fault("/documents", f"the {singular} {name} is in no document", fix)


def _coverage(sources: Document, bundle: dict[str, Any]) -> Iterator[Fault]:
    """Yield errors for items without payload and without reason, and for unneeded reasons."""
    bodies = {f"{name}.{part}": body for name, part, body in _bodies(bundle)}
    targets = {target for entry in sources.value["payloads"] for target in entry["fits"]}
    schemas = {f"schema.{name}" for name in bundle.get("components", {}).get("schemas", {})}
    covered = targets | {f"schema.{name}" for name in _reached(bundle, targets)}
    excused = {name for name, body in bodies.items() if name.endswith(".204") and not body.get("content")}
    for index, entry in enumerate(sources.value["without_payload"]):
        place, name = f"/without_payload/{index}", entry["name"]
        if name in excused and name.endswith(".204"):
            yield sources.fault(f"{place}/name", f"{name} needs no reason: 204 has no body", "remove the entry")
        elif wrong := _unneeded(name, {*bodies, *schemas}, covered, excused):
            yield sources.fault(f"{place}/name", *wrong)
        elif name in bodies:
            yield from _reason(sources, place, entry["reason"], bool(bodies[name].get("content")))
        excused.add(name)
    for name in sorted({*bodies, *schemas} - covered - excused - _without_copy(sources, bodies)):
        fix = f"list it in `fits` of the payload that shows it, or in `without_payload` with a reason ({_reasons()})"
        yield sources.fault("/without_payload", f"{name} has no payload, and no reason why not", fix)


def _reasons() -> str:
    """Return the reasons for a missing payload, with their meanings."""
    entry = vocabulary.schema("sources")["$defs"]["without_payload"]["properties"]["reason"]
    return str(entry["description"]).rstrip(".")


def _without_copy(sources: Document, bodies: Iterable[str]) -> set[str]:
    """Return the bodies and schemas from documents without a copy."""
    documents = _uncopied(sources).values()
    operations = {name for entry in documents for name in entry["operations"]}
    schemas = {f"schema.{name}" for entry in documents for name in entry["schemas"]}
    return schemas | {name for name in bodies if name.partition(".")[0] in operations}


def _unneeded(name: str, needed: set[str], covered: set[str], excused: set[str]) -> tuple[str, str] | None:
    """Return message and fix if an item needs no reason, else None."""
    if name in excused:
        return f"{name} is listed twice", "keep one entry"
    if name in covered:
        return f"{name} is shown by a payload, so the entry is no longer needed", "remove the entry"
    if name not in needed:
        fix = "write a request body, a response with a status of 200 to 299 or a schema, or remove the entry"
        return f"nothing of the name {name} needs a payload", fix
    return None


def _reason(sources: Document, place: str, reason: str, has_content: bool) -> Iterator[Fault]:
    if (reason == "no-body") == has_content:
        message = "the reason is no-body, but the spec has a body" if has_content else "the spec has no body here"
        fix = "write another reason, or remove the body from the spec" if has_content else "write the reason no-body"
        yield sources.fault(f"{place}/reason", message, fix)


def _bodies(bundle: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name, operation in operations(bundle).items():
        if "requestBody" in operation.value:
            yield name, "request", resolved(bundle, operation.value["requestBody"]) or {}
        for status, reply in operation.value.get("responses", {}).items():
            if status.startswith("2"):
                yield name, status, resolved(bundle, reply) or {}


def _reached(bundle: dict[str, Any], targets: Iterable[str]) -> set[str]:
    """Return the schemas that references reach from the targets of payloads."""
    values: list[Any] = []
    for target in targets:
        with contextlib.suppress(KeyError):  # the check of the payload reports it
            values.append(holder(bundle, subject(target)))
    return {*placement.reached(bundle, values)}
