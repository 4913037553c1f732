"""Changes of names: what is called otherwise now, with or without its former name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scripts.changes.change import ADDITIVE, BREAKING, UserChange
from scripts.plan.values import FORMER_METHODS, FORMER_NAMES, former_names

Python = Callable[[str], str]


def renamed(
    old: tuple[str, Any], new: tuple[str, Any], place: str, python: Python, also: Python | None = None
) -> Iterator[UserChange]:
    """Yield what became of the names of a thing: one that works still as a former name breaks nothing until it goes.

    Args:
        old: its name before, and the operation, parameter or schema of the property.
        new: both of today.
        place: of the thing.
        python: returns what users write, by the name.
        also: returns what else they write, if anything.
    """
    (was, before), (now, after) = old, new
    past, present = _former(before), _former(after)

    def others(*names: str) -> frozenset[str]:
        return frozenset(map(also, names)) if also else frozenset()

    if was != now:
        kind, why = (ADDITIVE, f"; the former name goes with {present[was]}") if was in present else (BREAKING, "")
        yield UserChange(kind, python(was), f"called {now} now{why}", place, also=others(was, now))
    for name in past.keys() - present.keys() - {now}:
        why = f"gone: a program that uses this former name of {now} fails"
        yield UserChange(BREAKING, python(name), why, place, also=others(name))
    for name in present.keys() - past.keys() - {was}:
        why = f"a former name of {now}, which goes with {present[name]}"
        yield UserChange(ADDITIVE, python(name), why, place, also=others(name))


def _former(node: Any) -> dict[str, str]:
    words = node if isinstance(node, Mapping) else {}
    found = (*former_names(words, FORMER_METHODS), *former_names(words, FORMER_NAMES))
    return {item.name: item.goes for item in found}
