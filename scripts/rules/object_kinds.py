"""Determine the kind of an object in an OpenAPI document, a spec file or an overlay target."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.yaml_document import Document
from scripts.spec.operations import METHODS

_SCHEMAS = ("items", "additionalProperties", "not", "propertyNames", "contains", "if", "then", "else")

# The kinds of object under the keys of each kind; '*' is any other key, and the items of an array.
_KINDS: dict[str, dict[str, str]] = {
    "root": {
        "info": "info",
        "tags": "tags",
        "servers": "servers",
        "paths": "paths",
        "webhooks": "paths",
        "components": "components",
    },
    "tags": {"*": "tag"},
    "servers": {"*": "server"},
    "paths": {"*": "path-item"},
    "path-item": {**dict.fromkeys((*METHODS, "*"), "operation"), "parameters": "parameters", "servers": "servers"},
    "operation": {
        "parameters": "parameters",
        "requestBody": "request-body",
        "responses": "replies",
        "servers": "servers",
    },
    "parameters": {"*": "parameter"},
    "parameter": {"schema": "schema", "content": "content"},
    "request-body": {"content": "content"},
    "replies": {"*": "reply"},
    "reply": {"headers": "headers", "content": "content"},
    "headers": {"*": "header"},
    "header": {"schema": "schema"},
    "content": {"*": "media-type"},
    "media-type": {"schema": "schema"},
    "schemas": {"*": "schema"},
    "schema": {"properties": "properties", **dict.fromkeys(_SCHEMAS, "schema")}
    | dict.fromkeys(("anyOf", "oneOf", "allOf", "prefixItems"), "schemas"),
    "properties": {"*": "property"},
    "components": {
        "schemas": "schemas",
        "responses": "replies",
        "parameters": "parameters",
        "headers": "headers",
        "requestBodies": "request-bodies",
        "securitySchemes": "security-schemes",
    },
    "request-bodies": {"*": "request-body"},
    "security-schemes": {"*": "security-scheme"},
}
_KINDS["property"] = _KINDS["schema"]
_FILES = {"openapi.yaml": "root", "parameters.yaml": "parameters", "responses.yaml": "replies"}
_FOLDERS = {"resources": "paths", "schemas": "schema"}
# A child by name or by another selector; of several the first counts: ['a'], ['a','b'], .a, .*, [0], [?@.b].
_SEGMENT = re.compile(
    r"""\[\s*'(?P<single>[^']*)'[^\]]*\]|\[\s*"(?P<double>[^"]*)"[^\]]*\]|\.(?P<dot>[\w*-]+)|\[[^\]]*\]"""
)


def child(kind: str, key: str) -> str:
    """Return the kind of object under a key; empty if it allows no extension."""
    kinds = _KINDS.get(kind, {})
    return kinds.get(key, kinds.get("*", ""))


def of_file(path: str) -> str:
    """Return the kind of object of a file, by its path inside the folder of an API."""
    return _FILES.get(path) or _FOLDERS.get(path.partition("/")[0], "")


def of_target(target: str) -> str:
    """Return the kind of object that a target of an overlay selects; empty if it is unknown."""
    kind, position = "root", 1
    while position < len(target):
        found = _SEGMENT.match(target, position)
        if not found or target.startswith("..", position):
            return ""
        kind = child(kind, found["single"] or found["double"] or found["dot"] or "*")
        position = found.end()
    return kind


def objects(value: Any, kind: str, pointer: str = "") -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield pointer, kind and value of ``value`` and each object below; not inside extensions or plain data."""
    if isinstance(value, dict):
        yield pointer, kind, value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        inner = child(kind, str(key))
        if inner and (kind in ("properties", "headers") or not str(key).startswith("x-")):
            yield from objects(item, inner, pointers.join(pointer, key))


def in_overlay(overlay: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the objects that the actions of an overlay document add to the bundle."""
    for index, action in enumerate(overlay.value["actions"]):
        yield from objects(action.get("update"), of_target(action["target"]), f"/actions/{index}/update")
