"""Suggest a name for a misspelt one."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final

_MOST: Final = 3
_CLOSE: Final = 0.7  # with less, `users` is taken for `statuses`
NAMING: Final = frozenset({"name", "title", "subject", "content"})
"""By one of these things are called; which one that is differs from record to record."""


def suggestion(name: str, known: Collection[str], others: Mapping[str, str] | None = None) -> str:
    """Return a question after the names that may have been meant, else all that there are.

    Args:
        name: what was asked for.
        known: what there is.
        others: further spellings, each with what it means.
    """
    from difflib import get_close_matches  # slow to import, and seldom needed

    others = others or {}
    plain = re.sub(r"[^a-z0-9]+", "_", re.sub("([a-z0-9])([A-Z])", r"\1_\2", name).lower())
    likely = [others[name]] if name in others else [plain] if plain in known else []
    likely = likely or [item for item in known if {item, plain} <= NAMING]
    likely = likely or get_close_matches(plain, known, _MOST, _CLOSE) or _extended(plain, known)
    if likely:
        return f"did you mean {' or '.join(likely)}?"
    return f"there are {', '.join(sorted(known))}" if known else "there are none"


def _extended(name: str, known: Collection[str]) -> list[str]:
    found = [item for item in known if len(name) > _MOST and (name in item or item in name)]
    return found if len(found) <= _MOST else []


def spellings(model: Any) -> tuple[list[str], dict[str, str]]:
    """Return the attributes of a model, and what its keys in JSON mean."""
    return [item.name for item in model.FIELDS], {key: item.name for item in model.FIELDS for key in item.keys}


def no_attribute(record: Any, model: Any, name: str) -> AttributeError:
    """Return the error of a record without an attribute, which says what may have been meant."""
    said = "" if name.startswith("_") else f"; {suggestion(name, *spellings(model))}"
    return AttributeError(f"{model.__name__} has no attribute {name!r}{said}", name=name, obj=record)


class Misnomer:
    """Stands in the base of all models for a name that some of them have, so that others say which one they have.

    No `__getattr__` does so for every name: it would treble the time that reading any attribute takes.
    """

    def __init__(self, name: str) -> None:
        """Take the name."""
        self._name = name

    def __get__(self, record: Any, model: Any) -> Any:
        """Raise the error of a record that has no such attribute; Python comes here only where there is none."""
        raise no_attribute(record if record is not None else model, model, self._name)
