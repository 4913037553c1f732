"""Find keys of a payload that its schema does not have: JSON Schema allows them, and the documentation prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from scripts.document import pointer as pointers
from scripts.spec.operations import resolved

_OPEN = frozenset({"additionalProperties", "patternProperties"})


def undescribed(document: Mapping[str, Any], schema: Any, value: Any) -> Iterator[str]:
    """Yield the place of each key of a value that no schema of its object describes.

    An object may have any key if its schema names none, or has ``additionalProperties``. Of choices (``anyOf``,
    ``oneOf``), each counts as the one that applies.
    """
    yield from _undescribed(document, [schema], value, "")


def _undescribed(document: Mapping[str, Any], schemas: Iterable[Any], value: Any, pointer: str) -> Iterator[str]:
    around = [*schemas]
    told = [part for schema in around for part in _parts(document, schema)]
    if isinstance(value, list):
        for index, item in enumerate(value):
            items = (part.get("items", True) for part in told if "items" in part or part.get("type") == "array")
            yield from _undescribed(document, items, item, pointers.join(pointer, index))
    for key, item in value.items() if isinstance(value, dict) else ():
        place = pointers.join(pointer, key)
        known = [part["properties"][key] for part in told if key in part.get("properties", {})]
        if known:
            yield from _undescribed(document, known, item, place)
        elif around and not any(_is_open(document, schema) for schema in around):
            yield place
        else:
            others = (part["additionalProperties"] for part in told if "additionalProperties" in part)
            yield from _undescribed(document, others, item, place)


def _is_open(document: Mapping[str, Any], schema: Any) -> bool:
    """Return whether an object of a schema may have keys that the schema does not name."""
    found = resolved(document, schema)
    if not isinstance(found, dict) or _OPEN & found.keys():
        return True  # if it forbids other keys, the validator reports them
    kinds = found.get("type", "object")
    if "object" not in (kinds if isinstance(kinds, list) else [kinds]):
        return False
    choices = (found[key] for key in ("anyOf", "oneOf") if key in found)
    return (
        "properties" not in found
        and all(_is_open(document, part) for part in found.get("allOf", ()))
        and all(any(_is_open(document, choice) for choice in each) for each in choices)
    )


def _parts(document: Mapping[str, Any], schema: Any) -> Iterator[Mapping[str, Any]]:
    """Yield a schema, its references resolved, and the schemas that it combines or chooses between."""
    found = resolved(document, schema)
    if isinstance(found, dict):
        yield found
        for part in (part for key in ("allOf", "anyOf", "oneOf") for part in found.get(key, ())):
            yield from _parts(document, part)
