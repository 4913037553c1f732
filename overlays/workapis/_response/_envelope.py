"""The payload of a reply: under its envelope, with values that headers have in place of the body."""

from __future__ import annotations

from typing import Any

from workapis._api.operation import Operation
from workapis._transport.messages import Response


def has_headers(operation: Operation[Any], response: Response) -> bool:
    """Return whether a header has a value of the reply."""
    return any(response.headers.get(header) for header, _ in operation.from_headers)


def completed(operation: Operation[Any], response: Response, document: Any) -> Any:
    """Return the document with what it lacks and the headers have; an empty body may lack all."""
    values = {keys: response.headers.get(header) for header, keys in operation.from_headers}
    if not any(values.values()) or not (document is None or isinstance(document, dict)):
        return document
    held: dict[str, Any] = document or {}
    missing = {keys[0]: value for keys, value in values.items() if value and not any(key in held for key in keys)}
    return {**held, **missing}
