"""Iterate over the operations of an OpenAPI document in its order; those of webhooks are separate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from scripts.document import pointer as pointers

BodyKind = Literal["json", "xml", "form", "multipart", "bytes"]
JSON = "application/json"
_KINDS: Final[Mapping[str, BodyKind]] = {
    JSON: "json",
    "application/xml": "xml",
    "text/xml": "xml",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
_ORDER: Final[tuple[BodyKind, ...]] = ("json", "xml", "form", "multipart", "bytes")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class OperationObject:
    """One Operation Object with its path item; ``path`` is the name if it is a webhook."""

    path: str
    method: str
    value: dict[str, Any]
    path_item: dict[str, Any]
    under: str = "paths"

    @property
    def pointer(self) -> str:
        """The place of the operation in its document."""
        return pointers.join("", self.under, self.path, self.method)

    @property
    def name(self) -> str:
        """Its operationId, or method and path if it has none."""
        return str(self.value.get("operationId", f"{self.method.upper()} {self.path}"))


def operations(document: Mapping[str, Any]) -> Iterator[OperationObject]:
    """Yield every operation of the document's paths, except values that are no objects."""
    yield from _under(document, "paths")


def webhooks(document: Mapping[str, Any]) -> Iterator[OperationObject]:
    """Yield every operation of the document's webhooks: calls by the service."""
    yield from _under(document, "webhooks")


def described(document: Mapping[str, Any]) -> Iterator[OperationObject]:
    """Yield every operation, those of paths and those of webhooks."""
    yield from operations(document)
    yield from webhooks(document)


def parameters(document: Mapping[str, Any], operation: OperationObject) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the parameters of an operation, references resolved, each with its place; those of its path item first.

    A parameter of the operation replaces one of the path item with the same name and location.
    """
    own = [*_listed(document, operation.pointer, operation.value)]
    names = {_identity(parameter) for _, parameter in own}
    shared = _listed(document, pointers.join("", operation.under, operation.path), operation.path_item)
    yield from (item for item in shared if _identity(item[1]) not in names)
    yield from own


def resolved(document: Mapping[str, Any], value: Any) -> Any:
    """Return the target of a reference inside the document, None if it leads nowhere; other values unchanged."""
    for _ in range(10):  # a chain of references longer than this is a circle
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return value
        try:
            value = pointers.resolve(document, value["$ref"].removeprefix("#"))
        except (KeyError, ValueError):
            return None
    return None


def body_kind(media_type: str) -> BodyKind:
    """Return the kind of body of a media type: JSON, XML, form, or else bytes."""
    name = media_type.partition(";")[0].strip().lower()
    if name in _KINDS:
        return _KINDS[name]
    suffix = name.rpartition("+")[2] if name.startswith("application/") else ""
    return "json" if suffix == "json" else "xml" if suffix == "xml" else "bytes"


def media(document: Mapping[str, Any], holder: Any) -> tuple[str, Mapping[str, Any]] | None:
    """Return the media type that a client uses for a request or response, and its object; None without a body.

    Of several the first of JSON counts, plain JSON before others, else the first of XML, of a form, and of bytes.
    """
    content = (resolved(document, holder) or {}).get("content", {})
    if not content:
        return None
    name = min(content, key=lambda name: (name != JSON, _ORDER.index(body_kind(name))))
    return name, content[name] or {}


def structured(document: Mapping[str, Any], holder: Any) -> Mapping[str, Any] | None:
    """Return the media type object of a JSON or XML body; None without such a body."""
    found = media(document, holder)
    return found[1] if found and body_kind(found[0]) in ("json", "xml") else None


def fold(name: str) -> str:
    """Return a name without case and separators, as in file names of generated code."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _under(document: Mapping[str, Any], key: str) -> Iterator[OperationObject]:
    for path, item in _objects(document.get(key)):
        for method, value in _objects(item):
            if method in METHODS:
                yield OperationObject(path, method, value, item, key)


def _listed(document: Mapping[str, Any], place: str, node: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    listed = node.get("parameters")
    for index, entry in enumerate(listed if isinstance(listed, list) else []):
        parameter = resolved(document, entry)
        if isinstance(parameter, dict):
            yield pointers.join(place, "parameters", index), parameter


def _identity(parameter: Mapping[str, Any]) -> tuple[Any, Any]:
    return parameter.get("in"), parameter.get("name")


def _objects(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, item in value.items() if isinstance(value, dict) else ():
        if isinstance(item, dict):
            yield key, item
