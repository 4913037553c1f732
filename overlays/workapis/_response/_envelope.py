"""Unwrap the payload of a response from its envelope, and add values from headers."""

from __future__ import annotations

from typing import Any

from workapis._api.api import ListFormat
from workapis._api.operation import Operation
from workapis._formats.plurals import singular
from workapis._models.codec import ListOf
from workapis._transport.messages import Response


def has_headers(operation: Operation[Any], response: Response) -> bool:
    """Return True if a header has a value of the result."""
    return any(response.headers.get(header) for header, _ in operation.from_headers)


def completed(operation: Operation[Any], response: Response, document: Any) -> Any:
    """Return the body with values from headers for absent keys; an empty body becomes an object of them."""
    values = {keys: response.headers.get(header) for header, keys in operation.from_headers}
    if not any(values.values()) or not (document is None or isinstance(document, dict)):
        return document
    held: dict[str, Any] = document or {}
    missing = {keys[0]: value for keys, value in values.items() if value and not any(key in held for key in keys)}
    return {**held, **missing}


def moved(words: ListFormat, operation: Operation[Any], document: Any) -> tuple[str, list[Any]] | None:
    """Return the items of a list at an undocumented key, with that key; None if there are none.

    The search covers the envelope keys of later versions and, for a list with one item, the singular of the key.
    """
    envelope = operation.envelope
    if not isinstance(operation.reply, ListOf) or not isinstance(document, dict) or envelope in document:
        return None
    for key in words.wrappers:
        if isinstance(document.get(key), list):
            return key, document[key]
    one = singular(envelope, words.singular) if envelope and words.singular is not None else ""
    found = document.get(one)
    return (one, [found]) if one and isinstance(found, dict) else None
