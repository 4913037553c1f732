"""Identify items of a list, without ever raising.

The mark of an item is its id, or the raw id if the id does not decode. The mark of an item without an id is a digest
of all its values, in bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from workapis.errors import DecodeError

Mark = int | str | bytes


def marks(items: Sequence[Any]) -> list[Mark]:
    """Return the mark of each item, in order."""
    try:
        found: list[Any] = [item.id for item in items]  # works for nearly every page, at a fifth of the cost
    except (AttributeError, DecodeError):
        return [mark(item) for item in items]
    return found if {*map(type, found)} <= {int, str} else [mark(item) for item in items]


def mark(item: Any) -> Mark:
    """Return the mark of an item."""
    found = _id(item)
    if isinstance(found, (int, str)) and not isinstance(found, bool):
        return found
    return digest(json.dumps(_plain(item), default=repr)).encode()


def digest(text: str) -> str:
    """Return a short digest of a text, for comparison without storing the text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _id(item: Any) -> object:
    if isinstance(item, Mapping):
        return item.get("id")
    try:
        return getattr(item, "id", None)
    except DecodeError:
        return _plain(item).get("id")


def _plain(item: Any) -> Any:
    if hasattr(item, "_source"):
        return item._source
    return item.to_dict() if hasattr(item, "to_dict") else item
