"""Documented payloads: subject, schema to match, and place in the bundle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema_rs

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.references import references
from scripts.evidence.notations import Failure
from scripts.evidence.undescribed import undescribed
from scripts.spec.operations import OperationObject, resolved
from scripts.spec.operations import operations as operation_objects

# Target of a payload: (operationId, 'request' or a status), or the name of a schema.
Subject = tuple[str, str] | str


@dataclass(frozen=True)
class Payload:
    """One entry of ``payloads`` in sources.yaml, with the text of its file.

    ``name`` is the file relative to the repository; ``pointer`` is the place of the entry in sources.yaml. ``fits`` are
    the targets of the entry; ``at`` is the part of the payload that matches them, ``beside`` its sibling keys.
    """

    file: str
    name: str
    pointer: str
    text: str = field(repr=False)
    fits: tuple[str, ...] = ()
    at: str = ""
    beside: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()

    @property
    def stem(self) -> str:
        """The name of the example in the bundle."""
        return Path(self.file).stem


@dataclass
class Report:
    """Result of the check of one API.

    It holds errors, counts, the amended payloads by target, and the source of each schema by name.
    """

    faults: list[Fault] = field(default_factory=list[Fault])
    payloads: int = 0
    errata: int = 0
    examples: dict[Subject, list[tuple[str, Any]]] = field(default_factory=dict[Subject, list[tuple[str, Any]]])
    sources: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])


def subject(target: str) -> Subject:
    """Parse a target of ``fits``: 'schema.Account', 'createProject.request' or 'listProjects.200'."""
    name, _, part = target.rpartition(".")
    return part if name == "schema" else (name, part)


def operations(bundle: dict[str, Any]) -> dict[str, OperationObject]:
    """Return the operations by operationId."""
    return {operation.name: operation for operation in operation_objects(bundle)}


def holder(bundle: dict[str, Any], what: Subject, spelling: str = "json") -> dict[str, Any]:
    """Return the Schema Object or the Media Type Object that has payloads of this target as examples.

    Raises:
        KeyError: there is none; its argument is the message.
    """
    if not isinstance(what, str):
        return _media_type(bundle, *what, spelling)
    schema = bundle.get("components", {}).get("schemas", {}).get(what)
    if schema is None:
        raise KeyError(f"there is no schema {what}")
    found: dict[str, Any] = schema
    return found


def _media_type(bundle: dict[str, Any], operation_id: str, part: str, spelling: str) -> dict[str, Any]:
    if operation_id not in (known := operations(bundle)):
        raise KeyError(f"there is no operation {operation_id}")
    operation = known[operation_id].value
    body = operation.get("requestBody") if part == "request" else operation.get("responses", {}).get(part)
    content: dict[str, dict[str, Any]] = (resolved(bundle, body) or {}).get("content", {})
    # The overlay adds XML next to JSON after the check of payloads: until then the schema of JSON serves both.
    for kind in ("xml", "json") if spelling == "xml" else ("json",):
        for name, media in content.items():
            if name.partition(";")[0].strip().endswith(kind):
                return media
    raise KeyError(f"{operation_id} has no {'request body' if part == 'request' else f'response {part}'} in JSON")


class Checker:
    """Checks values against the schemas of one bundle; each schema is compiled once."""

    def __init__(self, bundle: dict[str, Any]) -> None:
        self._bundle = bundle
        self._schemas: dict[str, Any] = bundle.get("components", {}).get("schemas", {})
        self._named: dict[str, set[str]] = {}
        self._validators: dict[tuple[str, str], jsonschema_rs.Draft202012Validator] = {}

    def failures(self, value: Any, target: str, spelling: str = "json") -> list[Failure]:
        """Return the places of a value that do not match the target, and keys that it has no property for.

        Raises:
            KeyError: the bundle has no such target.
        """
        key = (target, spelling)
        if key not in self._validators:
            self._validators[key] = self.compile(self._schema(target, spelling))
        found = [*_places(self._validators[key], value)]
        places = undescribed(self._bundle, self._schema(target, spelling), value)
        found += (Failure("the schema has no property of that name", None, place) for place in places)
        return sorted(found, key=lambda failure: failure.pointer)

    def compile(self, schema: Any) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of a schema whose references point into the components of the bundle."""
        # Copy only the referenced components: this takes an eighth of the time of copying all for each schema.
        components = {"schemas": {name: self._schemas[name] for name in self._reached(schema)}}
        document = {"$ref": "#/target", "target": schema, "components": components}
        return jsonschema_rs.Draft202012Validator(document, validate_formats=False)

    def _reached(self, schema: Any) -> set[str]:
        """Return the names of the components that a schema refers to, directly or indirectly."""
        reached: set[str] = set()
        waiting = self._names(schema)
        while waiting:
            name = waiting.pop()
            reached.add(name)
            if name not in self._named:
                self._named[name] = self._names(self._schemas[name])
            waiting |= self._named[name] - reached
        return reached

    def _names(self, schema: Any) -> set[str]:
        ways = [pointers.split(target.removeprefix("#")) for _, target in references(schema)]
        return {way[2] for way in ways if way[:2] == ["components", "schemas"] and way[2] in self._schemas}

    def _schema(self, target: str, spelling: str) -> Any:
        what = subject(target)
        found = holder(self._bundle, what, spelling)
        return found if isinstance(what, str) else found.get("schema", True)


def _places(validator: jsonschema_rs.Draft202012Validator, value: Any) -> Iterator[Failure]:
    for error in validator.iter_errors(value):
        pointer = pointers.join("", *error.instance_path)
        for key in _keys(error.kind):
            yield Failure(error.message, None, pointers.join(pointer, *key))


def _keys(kind: jsonschema_rs.ValidationErrorKind) -> list[tuple[str, ...]]:
    """Return the missing or surplus keys: such an error belongs to the key, not to its object."""
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.Required):
        return [(kind.property,)]
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.AdditionalProperties):
        return [(key,) for key in kind.unexpected]
    return [()]


def part(value: Any, at: str, beside: tuple[str, ...]) -> tuple[Any, list[Failure]]:
    """Return the part at a pointer, and a failure for each sibling key on the way that ``beside`` does not list."""
    failures: list[Failure] = []
    place = ""
    for token in pointers.split(at):
        keys = set(value) if isinstance(value, dict) else {str(index) for index in range(len(value or ()))}
        if token not in keys or isinstance(value, str):
            return None, [Failure(f"there is no {token!r}, which `at` goes through", None, place)]
        others = sorted(keys - {token, *beside})
        failures += [Failure("it is next to the part that matches", None, pointers.join(place, key)) for key in others]
        value = pointers.resolve(value, pointers.join("", token))
        place = pointers.join(place, token)
    return value, failures


def attach(bundle: dict[str, Any], report: Report) -> None:
    """Add the amended payloads to the bundle, in place: examples by name on media types, a list on schemas.

    The order is that of sources.yaml. A payload of XML goes to the media type whose schema its value was checked with.
    """
    for what, examples in report.examples.items():
        target = holder(bundle, what)
        if isinstance(what, str):
            target["examples"] = [*target.get("examples", []), *(value for _, value in examples)]
        else:
            for name, value in examples:
                _name(target.setdefault("examples", {}), name, {"value": value})


def _name(examples: dict[str, Any], name: str, example: dict[str, Any]) -> None:
    """Add the example under its name, or under name-2, name-3, ... if a shared response has that name already."""
    free, number = name, 1
    while free in examples:
        number += 1
        free = f"{name}-{number}"
    examples[free] = example
