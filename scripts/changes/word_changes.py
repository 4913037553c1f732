"""Report changes of the extensions that describe a client's behaviour (`x-workapis-*`), of names and of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from scripts.changes.change import ADDITIVE, BREAKING, DOCUMENTATION, ChangeKind, UserChange
from scripts.document import pointer as pointers
from scripts.plan.values import FORMER_METHODS, FORMER_NAMES, former_names

_PREFIX: Final = "x-workapis-"
TEXTS: Final = (
    *("title", "summary", "description", "example", "examples", "externalDocs", "$comment", "tags"),
    *("readOnly", "writeOnly", "xml", "contentMediaType"),  # no client looks at them
    *("x-workapis-source", "x-workapis-field-sources", "x-workapis-errata", "x-workapis-shown"),
)
"""Keys that do not affect the programs of users."""
_MOST: Final = 3
_TOLD: Final = frozenset({"note", "source", "description", "reason", "title"})
# Other modules compare these: names, aliases, tables.
_APART: Final = frozenset(
    {
        *("x-workapis-method", "x-workapis-name", "x-workapis-same-as", "x-workapis-required", "x-workapis-auth"),
        *("x-workapis-tables", "x-workapis-client", "x-workapis-former-methods", "x-workapis-former-names"),
    }
)


@dataclass(frozen=True)
class _Rule:
    """Subject of an extension, and the severity if one of its parts is added, removed or changed."""

    about: str
    added: ChangeKind = ADDITIVE
    removed: ChangeKind = BREAKING
    changed: ChangeKind = BREAKING


_ANY: Final = (BREAKING, BREAKING, BREAKING)
_NONE: Final = (ADDITIVE, ADDITIVE, ADDITIVE)
_RULES: Final[Mapping[str, _Rule]] = {
    "pagination": _Rule("pagination of the list"),
    "envelope": _Rule("the envelope key", *_ANY),
    "retry": _Rule("retries of a write after a failure"),
    "rate-limit": _Rule("the rate limit that calls stay below", *_NONE),
    "upload": _Rule("the upload of a file"),
    "attach": _Rule("the further method that sends a file"),
    "download": _Rule("the download of a file"),
    "effect": _Rule("the effect in the fake of workapis.testing", *_NONE),
    "world": _Rule("the world of the fake of workapis.testing", *_NONE),
    "becomes": _Rule("the values that the fake of workapis.testing shows", *_NONE),
    "mirror": _Rule("the table of workapis.sync"),
    "views": _Rule("the views of workapis.sync"),
    "lists": _Rule("further places of list items", *_NONE),
    "errors": _Rule("detection and details of errors"),
    "formats": _Rule("the formats of bodies"),
    "oauth2": _Rule("the sign-in of users"),
    "webhooks": _Rule("verification and decoding of webhook deliveries"),
    "keep-slashes": _Rule("the encoding of slashes in the argument", *_ANY),
    "header": _Rule("the header that has the value if the body lacks it"),
}
# Parts of extensions that never require a change of a program.
_HARMLESS: Final = frozenset({"most", "size_default", "lock", "status"})


def words(old: Mapping[str, Any], new: Mapping[str, Any], place: str, python: str) -> Iterator[UserChange]:
    """Yield the changes of the extensions of one object."""
    for word in dict.fromkeys((*old, *new)):
        if not word.startswith(_PREFIX) or word in _APART or word in TEXTS or old.get(word) == new.get(word):
            continue
        rule = _RULES.get(word.removeprefix(_PREFIX), _Rule(word))
        before, after = (dict(_leaves(node.get(word), "")) for node in (old, new))
        parts = [part for part in dict.fromkeys((*before, *after)) if before.get(part) != after.get(part)]
        told: dict[ChangeKind, list[str]] = {}
        for part in parts:
            told.setdefault(_kind(rule, part, before, after), []).append(_why(part, before, after))
        for kind, whys in told.items():
            rest = f"; and {len(whys) - _MOST} more" if len(whys) > _MOST else ""
            why = f"{rule.about}: {'; '.join(whys[:_MOST])}{rest}"
            if word not in old or word not in new:
                why = f"{rule.about}: {'documented now' if word in new else 'no longer documented'}"
            yield UserChange(kind, python, why, pointers.join(place, word))


def texts(old: Mapping[str, Any], new: Mapping[str, Any], place: str, python: str) -> Iterator[UserChange]:
    """Yield a change if texts of one object differ, and one if it becomes deprecated or ceases to be."""
    keys = [key for key in TEXTS if old.get(key) != new.get(key)]
    if keys:
        yield UserChange(DOCUMENTATION, python, f"{', '.join(keys)}: only the documentation changed", place)
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        why = (
            "deprecated: it still works, and a later version removes it"
            if new.get("deprecated")
            else "no longer deprecated"
        )
        yield UserChange(DOCUMENTATION, python, why, pointers.join(place, "deprecated"))


def renamed(
    old: tuple[str, Any],
    new: tuple[str, Any],
    place: str,
    python: Callable[[str], str],
    also: Callable[[str], str] | None = None,
) -> Iterator[UserChange]:
    """Yield the changes of names: a name that still works as a former name breaks nothing until its removal.

    Args:
        old: earlier name, and the earlier operation, parameter or schema of the property.
        new: current name, and the current object.
        place: pointer of the object.
        python: returns the expression of users for a name.
        also: returns their other expression for a name, if there is one.
    """
    (was, before), (now, after) = old, new
    past, present = _former_names(before), _former_names(after)

    def others(*names: str) -> frozenset[str]:
        return frozenset(map(also, names)) if also else frozenset()

    if was != now:
        kind, why = (ADDITIVE, f"; the former name goes with {present[was]}") if was in present else (BREAKING, "")
        yield UserChange(kind, python(was), f"called {now} now{why}", place, also=others(was, now))
    for name in past.keys() - present.keys() - {now}:
        why = f"removed: programs that use this former name of {now} fail"
        yield UserChange(BREAKING, python(name), why, place, also=others(name))
    for name in present.keys() - past.keys() - {was}:
        why = f"a former name of {now}, which goes with {present[name]}"
        yield UserChange(ADDITIVE, python(name), why, place, also=others(name))


def _former_names(node: Any) -> dict[str, str]:
    words = node if isinstance(node, Mapping) else {}
    found = (*former_names(words, FORMER_METHODS), *former_names(words, FORMER_NAMES))
    return {item.name: item.goes for item in found}


def _leaves(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    """Yield the parts of an extension; members of lists of texts by their text, so that order does not count."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, pointers.join(pointer, key))
    elif isinstance(value, list) and all(isinstance(item, str) for item in value):
        for item in value:
            yield pointers.join(pointer, item), item
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leaves(item, pointers.join(pointer, index))
    elif value is not None:
        yield pointer, value


def _kind(rule: _Rule, part: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> ChangeKind:
    steps = pointers.split(part)
    if _TOLD & {*steps}:
        return DOCUMENTATION
    if _HARMLESS & {*steps}:
        return ADDITIVE
    if before.get(part) == "unknown":  # the style of pages: what nobody knew is known now
        return ADDITIVE
    return rule.added if part not in before else rule.removed if part not in after else rule.changed


def _why(part: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    name = ".".join(pointers.split(part)) or "it"
    if part not in before:
        return f"{name} is {after[part]!r} now, and was not documented"
    if part not in after:
        return f"{name} was {before[part]!r}, and is no longer documented"
    return f"{name} is {after[part]!r} now, was {before[part]!r}"
