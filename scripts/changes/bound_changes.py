"""Report changes of the values that a schema allows: enums, limits and patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from scripts.changes.change import ADDITIVE, BREAKING, DOCUMENTATION, UserChange, toward
from scripts.changes.shapes import SchemaPlace
from scripts.document import pointer as pointers

_LOW: Final = ("minimum", "minLength", "minItems", "minProperties")
_HIGH: Final = ("maximum", "maxLength", "maxItems", "maxProperties")
_EXCLUSIVE: Final = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
WORDS: Final = (*_LOW, *_HIGH, *_EXCLUSIVE.values(), "pattern", "multipleOf", "uniqueItems")
"""Keywords that this module compares, besides enums."""


def bounds(
    before: list[SchemaPlace], after: list[SchemaPlace], place: str, python: str, is_reply: bool
) -> Iterator[UserChange]:
    """Yield the changes of limits: of several schemas, the widest limit counts.

    The comparison skips the pattern of a schema with a format: a format is compared by its Python type.
    """
    for word in (*_LOW, *_HIGH):
        old, new = _limit(before, word), _limit(after, word)
        if old != new:
            wider = _is_wider(old, new, word in _LOW)
            why = f"{word} is {_told(new)} now, was {_told(old)}"
            yield UserChange(toward(is_reply, wider=wider), python, why, pointers.join(place, word))
    for word, is_wider in (("pattern", None), ("multipleOf", _divides), ("uniqueItems", None)):
        yield from _of_one(before, after, word, is_wider, place, python, is_reply=is_reply)


def values(
    before: list[SchemaPlace], after: list[SchemaPlace], place: str, python: str, is_reply: bool
) -> Iterator[UserChange]:
    """Yield the changes of enums; an enum next to schemas that allow any other value is open."""
    old, new = _listed(before), _listed(after)
    was_open, is_open = _is_open(before), _is_open(after)
    where = pointers.join(place, "enum")
    if was_open != is_open:
        kind = toward(is_reply, wider=is_open)
        why = "any other value is possible too" if is_open else f"one of {_some(new)} now, was any value"
        yield UserChange(kind, python, why, where)
    gone = [value for value in old if value not in new]
    if old and new:
        added = [value for value in new if value not in old]
        if added:
            kind = ADDITIVE if was_open or is_open else toward(is_reply, wider=True)
            yield UserChange(kind, python, f"{_some(added)} may be the value now", where)
        if gone:
            kind = DOCUMENTATION if was_open or is_open else toward(is_reply, wider=False)
            yield UserChange(kind, python, f"{_some(gone)} is no longer a value", where)
    titles = _titles(before)
    for title in titles:
        if title not in _titles(after):
            yield UserChange(BREAKING, title, "the enum class is gone, or has another name", where)
        elif gone:
            why = f"its members for {_some(gone)} are gone"
            yield UserChange(BREAKING, title, why, where)


def _limit(parts: list[SchemaPlace], word: str) -> tuple[float, bool] | None:
    """Return the widest limit of some schemas and whether it is exclusive, None if one of them has none."""
    found = [_limit_of(part, word) for part in parts]
    if not found or None in found:
        return None
    limits = [item for item in found if item is not None]
    return min(limits) if word in _LOW else max(limits, key=lambda item: (item[0], not item[1]))


def _limit_of(node: SchemaPlace, word: str) -> tuple[float, bool] | None:
    value = node.value if isinstance(node.value, dict) else {}
    limits = [(value[key], key != word) for key in (word, _EXCLUSIVE.get(word, "")) if key in value]
    if not limits:
        return (0, False) if word in _LOW and word != "minimum" else None
    return max(limits) if word in _LOW else min(limits, key=lambda item: (item[0], not item[1]))


def _is_wider(old: tuple[float, bool] | None, new: tuple[float, bool] | None, is_low: bool) -> bool:
    if old is None or new is None:
        return new is None
    if is_low:
        return new < old
    return (new[0], not new[1]) > (old[0], not old[1])


def _told(limit: tuple[float, bool] | None) -> str:
    if limit is None:
        return "none"
    return f"{'beyond ' if limit[1] else ''}{limit[0]}"


def _of_one(
    before: list[SchemaPlace],
    after: list[SchemaPlace],
    word: str,
    is_wider: Callable[[Any, Any], bool] | None,
    place: str,
    python: str,
    *,
    is_reply: bool,
) -> Iterator[UserChange]:
    """Yield the change of a keyword that matters only if it appears or disappears; wire formats have their own."""
    old, new = ({_said(part, word) for part in parts} for parts in (before, after))
    if (
        old == new
        or len(old) > 1
        or len(new) > 1
        or (word == "pattern" and _formats(before) | _formats(after) != {None})
    ):
        return
    one, other = old.pop(), new.pop()
    where = pointers.join(place, word)
    if one is None or other is None:
        kind = toward(is_reply, wider=other is None)
        yield UserChange(kind, python, f"{word} is {other!r} now, was {one!r}", where)
    elif is_wider is not None and (is_wider(one, other) or is_wider(other, one)):
        kind = toward(is_reply, wider=is_wider(one, other))
        yield UserChange(kind, python, f"{word} is {other!r} now, was {one!r}", where)
    else:
        yield UserChange(BREAKING, python, f"{word} is {other!r} now, was {one!r}: neither contains the other", where)


def _divides(old: float, new: float) -> bool:
    """Return whether each multiple of the old number is a multiple of the new one."""
    return bool(new) and old % new == 0


def _said(node: SchemaPlace, word: str) -> Any:
    value = node.value.get(word) if isinstance(node.value, dict) else None
    return value or None


def _formats(parts: list[SchemaPlace]) -> set[Any]:
    return {_said(part, "format") for part in parts}


def _listed(parts: list[SchemaPlace]) -> list[Any]:
    return list(dict.fromkeys(value for part in parts for value in _values(part)))


def _values(node: SchemaPlace) -> list[Any]:
    value = node.value
    return [item for item in value.get("enum", [value["const"]] if "const" in value else []) if item is not None]


def _is_open(parts: list[SchemaPlace]) -> bool:
    return any(not _values(part) for part in parts)


def _titles(parts: list[SchemaPlace]) -> list[str]:
    return [part.value["title"] for part in parts if "enum" in part.value and "title" in part.value]


def _some(items: list[Any]) -> str:
    shown = ", ".join(repr(item) for item in items[:4])
    return f"{shown} and {len(items) - 4} more" if len(items) > 4 else shown
