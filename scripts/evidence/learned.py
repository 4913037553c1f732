"""Propose errata and overlay actions from drift.

The input is an export of `client.drift`: places and shapes, never a value of a record. Deviations of one place of one
schema become one proposal, whichever operations found them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import chain, count
from typing import Any, Final

from attrs import define, field

from scripts.document import pointer as pointers
from scripts.spec.operations import operations

_KEY: Final = "unknown key"
_VALUE: Final = "unknown enum value"
_MISSING: Final = "missing required key"
_UNEXPLAINED: Final = "unexplained value"
_STATUS: Final = "undocumented status"
_SAYS: Final[Mapping[str, str]] = {
    _KEY: "No such key is printed.",
    _VALUE: "The values are {expected}.",
    _MISSING: "Every payload has the key.",
    _UNEXPLAINED: "The value is {expected}.",
    _STATUS: "It has {expected}.",
    "wrong content type": "Responses are {expected}.",
    "page drift": "A list is {expected}.",
}
_WE_USE: Final[Mapping[str, str]] = {
    _KEY: "The key, with a type that its shape suggests.",
    _MISSING: "A key that may be missing.",
    _UNEXPLAINED: "A type that has room for this too.",
    _STATUS: "The status too.",
}
_AS_IT_IS: Final = "The documentation, until a person decides. Clients decode the rest of the response."
_TYPES: Final = (
    ("null", "null"),
    ("boolean", "boolean"),
    ("integer", "integer"),
    ("whole number", "integer"),  # in exports of earlier versions
    ("number", "number"),
    ("string", "string"),
    ("empty string", "string"),
    ("array", "array"),
    ("object", "object"),
)
_BY_SHAPE: Final = frozenset({_STATUS, "wrong content type", "page drift"})
_CITATION: Final = "x-workapis-errata"


@define(frozen=True)
class ReportedDeviation:
    """One line of the export, like `workapis.drift.Deviation`."""

    kind: str
    operation: str
    pointer: str
    expected: str
    shape: str
    count: int
    records: int


@define
class Proposals:
    """Additions to the specs, ready to be written as YAML.

    Attributes:
        errata: entries of `errata.yaml`.
        actions: actions of the overlay document, which cite them.
        left: deviations without a proposal, each with the reason.
    """

    errata: list[dict[str, Any]] = field(factory=list[dict[str, Any]])
    actions: list[dict[str, Any]] = field(factory=list[dict[str, Any]])
    left: list[str] = field(factory=list[str])


def proposals(
    deviations: Collection[ReportedDeviation],
    bundle: Mapping[str, Any],
    sources: Mapping[str, Any],
    taken: Collection[str],
) -> Proposals:
    """Return the proposed additions to the specs of an API.

    Args:
        deviations: the deviations of the export.
        bundle: the published bundle of the API.
        sources: its `sources.yaml`.
        taken: ids of its existing errata.
    """
    found, names = Proposals(), {*taken}
    places = {item.name: item.pointer for item in operations(bundle)}
    alike: dict[tuple[str, str, str], list[ReportedDeviation]] = {}
    for item in deviations:
        if item.operation in places:
            place = _place(bundle, places[item.operation], item)
            alike.setdefault((place, item.kind, _subject(item)), []).append(item)
        else:
            of = f"there is no operation {item.operation}" if item.operation else "an untyped request has no operation"
            found.left.append(f"{item.pointer or 'the response'}: {item.kind}: {of}")
    for (place, kind, _), seen in alike.items():
        name = _name(seen[0], names)
        names.add(name)
        made = _MADE[kind](bundle, place, seen[0], name) if kind in _MADE else []
        operation = pointers.resolve(bundle, places[seen[0].operation])
        title, document = _title(operation, seen[0]), _document(operation, sources)
        found.errata.append(_erratum(name, title, document, seen, _WE_USE[kind] if made else _AS_IT_IS))
        found.actions += made or [_update(bundle, place, {_CITATION: [name]}, name)]
    return found


def _subject(item: ReportedDeviation) -> str:
    """Return a key that is equal for deviations of one place and kind."""
    return item.shape if item.kind in _BY_SHAPE else item.pointer.rpartition("/")[2] if item.kind == _KEY else ""


def _place(bundle: Mapping[str, Any], operation: str, item: ReportedDeviation) -> str:
    """Return the pointer of a deviation: a schema, the parent of an unknown key, or the operation."""
    if item.pointer and item.kind not in _BY_SHAPE:
        *steps, last = pointers.split(item.pointer)
        around = item.kind in (_KEY, _MISSING)
        for start in _bodies(bundle, operation):
            for place in _schemas(bundle, start, steps if around else [*steps, last]):
                found = _resolved(bundle, place) if around else place
                schema = pointers.resolve(bundle, found)
                fits = {_KEY: "properties" in schema, _MISSING: last in schema.get("required", ())}
                if fits.get(item.kind, True):
                    return found
    return operation


def _bodies(bundle: Mapping[str, Any], operation: str) -> Iterator[str]:
    """Yield the schemas of the response bodies of an operation."""
    for status in pointers.resolve(bundle, operation).get("responses", {}):
        place = _resolved(bundle, pointers.join(operation, "responses", status))
        for media, content in pointers.resolve(bundle, place).get("content", {}).items():
            if "schema" in content:
                yield pointers.join(place, "content", media, "schema")


def _schemas(
    bundle: Mapping[str, Any], place: str, steps: list[str], seen: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield the schemas that steps reach, through references and choices; `*` is any item, or any key."""
    if not steps:
        yield place
        return
    place = _resolved(bundle, place)
    if place in seen:
        return
    schema, (first, *rest) = pointers.resolve(bundle, place), steps
    if first in schema.get("properties", {}):
        yield from _schemas(bundle, pointers.join(place, "properties", first), rest)
    for word in ("items", "additionalProperties") if first == "*" else ():
        if isinstance(schema.get(word), dict):
            yield from _schemas(bundle, pointers.join(place, word), rest)
    for word in ("allOf", "anyOf", "oneOf"):
        for index, _ in enumerate(schema.get(word, ())):
            yield from _schemas(bundle, pointers.join(place, word, index), steps, seen | {place})


def _resolved(bundle: Mapping[str, Any], place: str) -> str:
    while "$ref" in (value := pointers.resolve(bundle, place)):
        place = value["$ref"].removeprefix("#")
    return place


# Actions

_Proposer = Callable[[Mapping[str, Any], str, ReportedDeviation, str], list[dict[str, Any]]]


def _update(bundle: Mapping[str, Any], place: str, update: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {**_head(_path(bundle, place), name), "update": update}


def _head(target: str, name: str) -> dict[str, Any]:
    source = {
        "kind": "recorded-reply",
        "note": f"Responses that clients decoded; the erratum {name} has the count.",
    }
    return {"target": target, "description": f"Describes actual responses: {name}.", "x-workapis-source": source}


def _path(bundle: Mapping[str, Any], place: str) -> str:
    """Return the JSONPath of a place."""
    path = "$"
    value: Any = bundle
    for step in pointers.split(place):
        path += f"[{step}]" if isinstance(value, list) else f"[{json.dumps(step)}]"
        value = value[int(step)] if isinstance(value, list) else value[step]
    return path


def _key_added(bundle: Mapping[str, Any], place: str, item: ReportedDeviation, name: str) -> list[dict[str, Any]]:
    key = pointers.split(item.pointer)[-1]
    if key == "*" or "properties" not in pointers.resolve(bundle, place):
        return []
    kind = _type(item.shape)
    shape = {} if kind == "null" else {"type": kind, **({"items": {}} if kind == "array" else {})}
    return [_update(bundle, place, {"properties": {key: {**shape, _CITATION: [name]}}}, name)]


def _key_optional(bundle: Mapping[str, Any], place: str, item: ReportedDeviation, name: str) -> list[dict[str, Any]]:
    key = pointers.split(item.pointer)[-1]
    if key not in pointers.resolve(bundle, place).get("required", ()):
        return []
    removed = {**_head(f"{_path(bundle, place)}['required'][?@ == {json.dumps(key)}]", name), "remove": True}
    return [removed, _update(bundle, place, {_CITATION: [name]}, name)]


def _type_widened(bundle: Mapping[str, Any], place: str, item: ReportedDeviation, name: str) -> list[dict[str, Any]]:
    schema, kind = pointers.resolve(bundle, place), _type(item.shape)
    if "anyOf" in schema:
        return [_update(bundle, place, {"anyOf": [{"type": kind}], _CITATION: [name]}, name)]
    known = schema.get("type", [])
    known = [known] if isinstance(known, str) else known
    # Clients decode another value than a list as an empty list or as its only item: only a person can document that.
    if not known or "array" in known or "enum" in schema or "const" in schema or kind in known:
        return []
    widened = [kind] if isinstance(schema["type"], list) else [*known, kind]
    return [_update(bundle, place, {"type": widened, _CITATION: [name]}, name)]


def _status_added(bundle: Mapping[str, Any], place: str, item: ReportedDeviation, name: str) -> list[dict[str, Any]]:
    added = {item.shape: {"description": "A status that no page names."}}
    return [_update(bundle, place, {"responses": added, _CITATION: [name]}, name)]


KINDS: Final = (*_SAYS,)
"""Kinds of deviations, as in `workapis.drift.DriftKind`."""
_MADE: Final[Mapping[str, _Proposer]] = {
    _KEY: _key_added,
    _MISSING: _key_optional,
    _UNEXPLAINED: _type_widened,
    _STATUS: _status_added,
}


def _type(shape: str) -> str:
    return next((kind for begin, kind in _TYPES if shape.startswith(begin)), "null")


# Errata


def _name(item: ReportedDeviation, taken: Collection[str]) -> str:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", f"{item.operation} {item.kind} {item.pointer or item.shape}")
    name = "-".join(re.findall(r"[a-z0-9]+", spaced.lower()))
    return next(tried for tried in chain([name], (f"{name}-{number}" for number in count(2))) if tried not in taken)


def _title(operation: Mapping[str, Any], item: ReportedDeviation) -> str:
    keys = [key for key in pointers.split(item.pointer) if key != "*"]
    what = f"`{keys[-1]}`" if keys else "" if item.kind == "page drift" else item.shape  # a sentence, which says has
    return f"{operation['summary']}: {item.kind} {what}".rstrip()


def _document(operation: Mapping[str, Any], sources: Mapping[str, Any]) -> str:
    """Return the document of an operation by its URL, else the first document."""
    url = operation.get("externalDocs", {}).get("url")
    documents = sources["documents"]
    found = (key for key, item in documents.items() if item.get("url") == url)
    return str(next(found, next(iter(documents))))


def _erratum(name: str, title: str, document: str, seen: list[ReportedDeviation], we_use: str) -> dict[str, Any]:
    first = seen[0]
    met = "; ".join(f"{item.count} times in {item.records} records of {item.operation}" for item in seen)
    return {
        "id": name,
        "title": title,
        "where": {"document": document},
        "docs": document,
        "says": f"{first.pointer or 'The response'}: {_SAYS[first.kind].format(expected=first.expected)}",
        "we_use": we_use,
        "because": f"The service responds otherwise ({first.kind}, {first.shape}): {met}.",
    }
