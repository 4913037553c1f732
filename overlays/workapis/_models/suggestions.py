"""Suggest a name for a misspelt one."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final

_MOST: Final = 3
_CLOSE: Final = 0.7  # below it, `users` would match `statuses`
NAMING: Final = frozenset({"name", "title", "subject", "content"})
"""Attributes that hold the name of a record; which one differs from model to model."""


def suggestion(name: str, known: Collection[str], others: Mapping[str, str] | None = None) -> str:
    """Return a question with the names that are probably meant, otherwise a sentence with all known names.

    Args:
        name: Requested name.
        known: Existing names.
        others: Aliases, each with its name.
    """
    from difflib import get_close_matches  # slow to import, and seldom needed

    others = others or {}
    plain = re.sub(r"[^a-z0-9]+", "_", re.sub("([a-z0-9])([A-Z])", r"\1_\2", name).lower())
    likely = [others[name]] if name in others else [plain] if plain in known else []
    likely = likely or [item for item in known if {item, plain} <= NAMING]
    likely = likely or get_close_matches(plain, known, _MOST, _CLOSE) or _extended(plain, known)
    if likely:
        return f"Did you mean {' or '.join(likely)}?"
    return f"It has {', '.join(sorted(known))}." if known else "It has none."


def _extended(name: str, known: Collection[str]) -> list[str]:
    found = [item for item in known if len(name) > _MOST and (name in item or item in name)]
    return found if len(found) <= _MOST else []


def spellings(model: Any) -> tuple[list[str], dict[str, str]]:
    """Return the attributes of a model, and the attribute of each of its JSON keys."""
    return [item.name for item in model.FIELDS], {key: item.name for item in model.FIELDS for key in item.keys}


def no_attribute(record: Any, model: Any, name: str) -> AttributeError:
    """Return the error for a missing attribute, which suggests the right one."""
    said = "" if name.startswith("_") else f". {suggestion(name, *spellings(model))}"
    return AttributeError(f"{model.__name__} has no attribute {name!r}{said}", name=name, obj=record)


class Misnomer:
    """Attribute of the base class for a name that only some models have, so that the others suggest theirs.

    A `__getattr__` for all names would treble the time of any attribute access.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, record: Any, model: Any) -> Any:
        """Raise the error for a missing attribute; Python calls this only if the model has none."""
        raise no_attribute(record if record is not None else model, model, self._name)
