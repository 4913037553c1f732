"""Map each operation and schema to its source document, by the first lines of resource files.

The document of an operation is in the first line of its file. The document of a schema is the first one, in the order
of sources.yaml, whose operations lead to it. sources.yaml lists the exceptions by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.references import references
from scripts.document.yaml_document import Document
from scripts.spec.operations import METHODS, described

_NAMES = ("url", "title", "name")
_SCHEMAS = "#/components/schemas/"


def document_of_line(line: str, documents: Mapping[str, Any]) -> str | None:
    """Return the key of the document that a comment names by url, title or name; the longest match counts."""
    entries = [(key, entry) for key, entry in documents.items() if isinstance(entry, dict)]
    names = [(str(entry[part]), key) for key, entry in entries for part in _NAMES if part in entry]
    found = [(len(name), key) for name, key in names if name in line and line.startswith("#")]
    return max(found)[1] if found else None


def has_documents(resources: Iterable[Document], documents: Mapping[str, Any]) -> bool:
    """Return whether the first line of each resource file names a document."""
    return all(document_of_line(resource.text.partition("\n")[0], documents) for resource in resources)


def complete(
    sources: Mapping[str, Any], resources: Iterable[Document], bundle: Mapping[str, Any]
) -> dict[str, dict[str, Any]]:
    """Return the documents of sources.yaml, each with all its operations and schemas, the listed ones first."""
    documents: Mapping[str, Mapping[str, Any]] = sources["documents"]
    derived = by_files(documents, resources, bundle)
    found: dict[str, dict[str, Any]] = {key: {**entry} for key, entry in documents.items()}
    for kind, places in derived.items():
        listed = {name for entry in documents.values() for name in entry.get(kind, ())}
        for key, entry in found.items():
            more = [name for name, place in places.items() if place == key and name not in listed]
            entry[kind] = [*entry.get(kind, ()), *more]
    return found


def by_files(
    documents: Mapping[str, Mapping[str, Any]], resources: Iterable[Document], bundle: Mapping[str, Any]
) -> dict[str, dict[str, str]]:
    """Return the document of each operation and each schema by first lines alone."""
    operations = {
        name: key
        for resource in resources
        if (key := document_of_line(resource.text.partition("\n")[0], documents))
        for name in _ids(resource.value)
    }
    # Listed operations lead to their schemas as well.
    known = operations | {name: key for key, entry in documents.items() for name in entry.get("operations", ())}
    leading: dict[str, list[Any]] = {key: [] for key in documents}
    for operation in described(bundle):
        if operation.name in known:
            leading[known[operation.name]].append({"item": operation.path_item.get("parameters"), **operation.value})
    schemas: dict[str, str] = {}
    for key, values in leading.items():
        schemas |= {name: key for name in reached(bundle, values) if name not in schemas}
    return {"operations": operations, "schemas": schemas}


def reached(bundle: Mapping[str, Any], values: Iterable[Any]) -> list[str]:
    """Return the names of the schemas that references lead to from parts of a bundle, nearest first."""
    seen: dict[str, None] = {}
    waiting = [*values]
    for value in waiting:
        for _, reference in references(value):
            if reference not in seen:
                seen[reference] = None
                waiting.append(_target(bundle, reference))
    return [pointers.unescape(name.removeprefix(_SCHEMAS)) for name in seen if name.startswith(_SCHEMAS)]


def _target(bundle: Mapping[str, Any], reference: str) -> Any:
    try:
        return pointers.resolve(bundle, reference.removeprefix("#"))
    except (KeyError, ValueError):
        return None  # the check of references reports it


def _ids(items: Any) -> Iterator[str]:
    for item in items.values() if isinstance(items, dict) else ():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if method in METHODS and isinstance(operation, dict) and isinstance(operation.get("operationId"), str):
                yield operation["operationId"]
