"""Derive the singular of a list's key, the name of its items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PLURALS: Final = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", ""))
_NO_PLURALS: Final = ("ss", "us", "is")


def singular(name: str, irregular: Mapping[str, str]) -> str:
    """Return the singular of a plural, "" if the name is no plural."""
    if name in irregular:
        return irregular[name]
    ending = next(((end, other) for end, other in _PLURALS if name.lower().endswith(end)), None)
    if ending is None or name.lower().endswith(_NO_PLURALS):
        return ""
    return name[: -len(ending[0])] + ending[1]
