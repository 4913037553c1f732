"""Detect operations that list: a GET whose success response is an array, under its envelope if it has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from scripts.spec.operations import OperationObject, resolved, structured

ListKind = Literal["list", "open", "other"]


def kind(document: Mapping[str, Any], operation: OperationObject) -> ListKind:
    """Return whether an operation lists: "open" if its description leaves the payload open.

    A list of exactly one item under an envelope is that item: its operation does not list.
    """
    envelope = operation.value.get("x-workapis-envelope", {}).get("reply", "")
    schema = _success(document, operation) if operation.method == "get" else None
    if schema is None:
        return "other"
    payload = _resolved(document, schema.get("properties", {}).get(envelope)) if envelope else schema
    is_one = envelope and payload.get("minItems") == payload.get("maxItems") == 1
    return "other" if is_one else _of_schema(document, payload)


def arrays(document: Mapping[str, Any], operation: OperationObject) -> list[str]:
    """Return the keys of arrays in a response."""
    schema = (_success(document, operation) if operation.method == "get" else None) or {}
    keys = schema.get("properties", {}).items()
    return [key for key, value in keys if _of_schema(document, _resolved(document, value)) == "list"]


def _of_schema(document: Mapping[str, Any], schema: Mapping[str, Any]) -> ListKind:
    choices = [_resolved(document, choice) for choice in schema.get("anyOf") or schema.get("oneOf") or [schema]]
    # A service that encodes an empty list as {} has that as a choice next to the array.
    known = [choice for choice in choices if choice.get("maxProperties") != 0]
    if len(known) != 1:
        return "other"
    said = dict(known[0])
    for part in known[0].get("allOf", ()):  # parts of which the plan makes no type say what the whole is
        said |= {key: value for key, value in _resolved(document, part).items() if key in ("type", "properties")}
    if "type" not in said:
        return "other" if "properties" in said else "open"
    return ("open" if "allOf" in said else "list") if said["type"] == "array" else "other"


def _success(document: Mapping[str, Any], operation: OperationObject) -> Mapping[str, Any] | None:
    """Return the schema of the first success response with a JSON or XML body, None if there is none."""
    replies = operation.value.get("responses", {})
    for status in sorted(status for status in replies if status.startswith("2")):
        found = structured(document, replies[status])
        if found is not None:
            return _resolved(document, found.get("schema"))
    return None


def _resolved(document: Mapping[str, Any], value: Any) -> Mapping[str, Any]:
    found = resolved(document, value)
    return found if isinstance(found, dict) else {}
