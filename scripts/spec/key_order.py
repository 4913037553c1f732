"""Order the keys of specs by lint rules, and restore the order after an overlay."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scripts.spec.operations import METHODS

ROOT = ("openapi", "info", "servers", "tags", "paths", "webhooks", "components", "security")
# Kinds of components.
COMPONENTS = (
    *("schemas", "responses", "parameters", "examples", "requestBodies", "headers"),
    *("securitySchemes", "links", "callbacks", "pathItems"),
)
OPERATION = (
    *("tags", "operationId", "summary", "description", "externalDocs", "parameters", "requestBody"),
    *("responses", "security", "x-workapis-source", "x-workapis-errata"),
)
SCHEMA = ("title", "description", "type", "required", "properties", "additionalProperties")


def ordered(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with its keys, kinds of components and keys of operations in order."""
    root = sort(document, ROOT)
    if isinstance(root.get("components"), dict):
        root["components"] = sort(root["components"], COMPONENTS)
    for key in ("paths", "webhooks"):
        if isinstance(root.get(key), dict):
            root[key] = {path: _path_item(item) for path, item in root[key].items()}
    return root


def sort(value: dict[str, Any], order: Iterable[str]) -> dict[str, Any]:
    """Return the map with the keys of the order first, then the others as they are, extensions last."""
    first = {key: value[key] for key in order if key in value and not key.startswith("x-")}
    rest = {key: item for key, item in value.items() if key not in first and not key.startswith("x-")}
    return {**first, **rest, **{key: item for key, item in value.items() if key.startswith("x-")}}


def _path_item(item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    return {
        key: sort(value, OPERATION) if key in METHODS and isinstance(value, dict) else value
        for key, value in item.items()
    }
