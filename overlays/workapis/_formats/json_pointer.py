"""JSON pointers (RFC 6901): parse them, and build them from places in a response."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


def steps(pointer: str) -> list[str]:
    """Return the keys from the root to a value."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def value_at(document: object, pointer: str) -> object:
    """Return the value at a pointer; None if there is none."""
    value = document
    for step in steps(pointer):
        if isinstance(value, list):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, Mapping) else None
    return value


def values_at(document: object, pointer: str) -> Iterator[object]:
    """Yield the values at a pointer, in which a step `*` means every item of a list; nothing if there are none."""
    before, star, rest = pointer.partition("/*")
    value = value_at(document, before)
    if star and (not rest or rest.startswith("/")):
        for item in value if isinstance(value, list) else ():
            yield from values_at(item, rest)
    elif (found := value if not star else value_at(document, pointer)) is not None:
        yield found


def pointer(steps: Iterable[str | int]) -> str:
    """Return the JSON pointer of a path."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
