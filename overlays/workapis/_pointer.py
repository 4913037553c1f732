"""JSON pointers (RFC 6901): which value of a reply is meant."""

from __future__ import annotations

from collections.abc import Mapping


def steps(pointer: str) -> list[str]:
    """Return the keys that lead to a value, from the root."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def value_at(document: object, pointer: str) -> object:
    """Return the value at a pointer that leads through objects alone; None where there is none."""
    value = document
    for step in steps(pointer):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value
