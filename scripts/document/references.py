"""Find and rewrite the references of an OpenAPI document, or of a part of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from scripts.document import pointer as pointers

# These keywords contain values of the API, not parts of the description: a ``$ref`` in them is data.
_VALUES = frozenset({"default", "const", "enum", "example", "examples", "value"})
# These contain maps whose keys are chosen names: none of those keys is a keyword.
_NAMED = frozenset(
    {
        *("properties", "patternProperties", "dependentSchemas", "$defs"),
        *("paths", "webhooks", "responses", "headers", "content", "callbacks", "links", "variables", "encoding"),
        *("schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "examples"),
    }
)


def parts(value: Any, pointer: str = "", named: bool = False) -> Iterator[tuple[str, Any]]:
    """Yield pointer and value of every object of the description, outermost first, without data of the API.

    ``named`` means that the keys of ``value`` itself are names, as in ``components/schemas``.
    """
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from parts(item, pointers.join(pointer, index))
    elif isinstance(value, dict):
        if not named:
            yield pointer, value
        for key, item in value.items():
            if named or not is_data(key):
                yield from parts(item, pointers.join(pointer, key), not named and is_map(key, item))


def is_data(keyword: str) -> bool:
    """Return whether the value of a keyword is no part of the description: data of the API, or an own extension."""
    return keyword in _VALUES or keyword.startswith("x-")


def is_map(keyword: str, value: Any) -> bool:
    """Return whether the keys in the value of a keyword are chosen names."""
    return keyword in _NAMED and isinstance(value, dict)


def references(value: Any) -> Iterator[tuple[str, str]]:
    """Yield pointer and target of every reference; the pointer is that of the object with ``$ref``."""
    for pointer, part in parts(value):
        if isinstance(part.get("$ref"), str):
            yield pointer, part["$ref"]


def rewrite(value: Any, target: Callable[[str, str], str], pointer: str = "", named: bool = False) -> Any:
    """Return a copy with every reference replaced by ``target(pointer, reference)``, also in discriminator mappings."""
    if isinstance(value, list):
        return [rewrite(item, target, pointers.join(pointer, index)) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    copy: dict[str, Any] = {}
    for key, item in value.items():
        place = pointers.join(pointer, key)
        if not named and key == "$ref" and isinstance(item, str):
            copy[key] = target(pointer, item)
        elif not named and key == "discriminator" and isinstance(item, dict):
            copy[key] = _discriminator(item, target, place)
        elif not named and is_data(key):
            copy[key] = item
        else:
            copy[key] = rewrite(item, target, place, not named and is_map(key, item))
    return copy


def _discriminator(value: dict[str, Any], target: Callable[[str, str], str], pointer: str) -> dict[str, Any]:
    mapping = value.get("mapping")
    if not isinstance(mapping, dict):
        return dict(value)
    place = pointers.join(pointer, "mapping")
    return {**value, "mapping": {key: target(pointers.join(place, key), item) for key, item in mapping.items()}}
