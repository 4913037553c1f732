"""Python names for the keys, operations and tags of a specification."""

from __future__ import annotations

import builtins
import keyword
import re

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_A_NAME = re.compile(r"[^A-Za-z0-9]+")

# Irregular plurals, and plural endings that lose `es`.
_ODD = {"people": "person", "series": "series", "news": "news"}
_IN_ES = ("sses", "tuses", "xes", "ches", "shes")

# Every record has these. Users do not expect `id_`, and inside a class they shadow no name that generated code uses.
_USUAL = frozenset({"id", "type"})

# The attributes of `workapis._models.model.Model`, which a field must not hide.
MODEL_ATTRIBUTES = frozenset(
    {"as_dict", "as_json", "as_row", "from_dict", "raw", "read", "to_dict", "unknown", "unread"}
)


# These, the name of the record in its methods, and the name of the module of dates.
MODEL_NAMES = MODEL_ATTRIBUTES | {"dt", "self"}


def snake(text: str) -> str:
    """Return the words of a key in snake case: `created_by_user_id` for `created-by-userId`."""
    words = [word for part in _NOT_A_NAME.split(text) for word in _HUMP.split(part) if word]
    return "_".join(words).lower()


def pascal(text: str) -> str:
    """Return the words of a key in Pascal case: `TimeEntries` for `time_entries`."""
    return "".join(word.capitalize() for word in snake(text).split("_"))


def singular(word: str) -> str:
    """Return the singular of a word: `entry` for `entries`, `person` for `people`; other words unchanged."""
    if word in _ODD:
        return _ODD[word]
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(_IN_ES):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


def resource_class(resource: str) -> str:
    """Return the class name of a resource: `TimeEntriesResource` for `time_entries`."""
    return f"{pascal(resource)}Resource"


def attribute(key: str, reserved: frozenset[str] = frozenset()) -> str:
    """Return the name of the attribute or argument for a key.

    Keywords, builtins (but `id` and `type`) and the names in `reserved` get a trailing underscore, names that begin
    with a digit a leading `field_`.
    """
    name = snake(key) or "field"
    if name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if is_taken(name, reserved) else name


def is_taken(name: str, reserved: frozenset[str] = frozenset()) -> bool:
    """Return whether a name is a keyword, a builtin (but `id` and `type`) or in `reserved`."""
    return keyword.iskeyword(name) or name in reserved or (name not in _USUAL and hasattr(builtins, name))


def members(values: list[str]) -> tuple[tuple[str, str], ...]:
    """Return a unique name for each value of an enum: `OWNER_COMPANY_ADMINS` for `ownerCompanyAdmins`."""
    names: dict[str, str] = {}
    for value in values:
        name = constant(value) or "EMPTY"
        name = f"VALUE_{name}" if name[0].isdigit() else name
        while name in names:
            name += "_"
        names[name] = value
    return tuple(names.items())


def constant(name: str) -> str:
    """Return a name as a constant: `DIGITS_OR_EMPTY` for `digits-or-empty`."""
    return snake(name).upper()
