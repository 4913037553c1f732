"""Deviate from the documentation as real services do, in responses of the fake."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from html import escape
from typing import Any, Final

from workapis._fake.schema import fold

_WRITTEN: Final = ("description", "body", "notes", "note", "announcement")
_DATE: Final = 8  # digits of a date, which no service sends as a number

Change = Callable[[Mapping[str, Any]], dict[str, Any]]


def _spelled_otherwise(record: Mapping[str, Any]) -> dict[str, Any]:
    """Use keys in camel case: `todo-list-id` becomes `todoListId`."""

    def camel(key: str) -> str:
        first, *others = key.replace("_", "-").split("-")
        return first + "".join(part[:1].upper() + part[1:] for part in others)

    return {camel(key): value for key, value in record.items()}


def _with_unknown_keys(record: Mapping[str, Any]) -> dict[str, Any]:
    """Add an undocumented key."""
    return {**record, "xNotDocumented": {"since": 2026}}


def _with_nulls(record: Mapping[str, Any]) -> dict[str, Any]:
    """Use null for empty lists and objects."""
    return {key: None if value in ([], {}) else value for key, value in record.items()}


def _with_numbers(record: Mapping[str, Any]) -> dict[str, Any]:
    """Use plain numbers and booleans, if the documentation has strings of them."""
    return {key: _plain(value) if isinstance(value, str) else value for key, value in record.items()}


def _plain(text: str) -> Any:
    if text.isascii() and text.isdigit() and len(text) < _DATE and str(int(text)) == text:
        return int(text)
    return {"true": True, "false": False}.get(text, text)


def _with_markup(record: Mapping[str, Any]) -> dict[str, Any]:
    """Use HTML for texts of users, with a line break that is not valid XML."""
    return {
        key: f"<p>{escape(value)}<br></p>" if value and isinstance(value, str) and fold(key) in _WRITTEN else value
        for key, value in record.items()
    }


KINDS: Final[Mapping[str, Change]] = {
    "spellings": _spelled_otherwise,
    "unknown": _with_unknown_keys,
    "nulls": _with_nulls,
    "numbers": _with_numbers,
    "html": _with_markup,
}


def deviated(value: Any, kinds: Collection[str]) -> Any:
    """Return a response whose records deviate; a record is an object with an id."""
    if isinstance(value, list):
        return [deviated(item, kinds) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: deviated(item, kinds) for key, item in value.items()}
    for kind in kinds if "id" in value and len(value) > 2 else ():
        found = KINDS[kind](found)
    return found
