"""JSON pointers (RFC 6901), both ways: which value of a reply is meant, and where a value stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def steps(pointer: str) -> list[str]:
    """Return the keys that lead to a value, from the root."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def value_at(document: object, pointer: str) -> object:
    """Return the value at a pointer; None where there is none."""
    value = document
    for step in steps(pointer):
        if isinstance(value, list):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, Mapping) else None
    return value


def pointer(steps: Iterable[str | int]) -> str:
    """Return the JSON pointer of a path."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
