"""Print records: identifying fields first, few of them, and nothing personal or secret."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, Final
from uuid import UUID

from workapis._models.suggestions import NAMING
from workapis._models.views.python_values import is_record
from workapis.unset import UNSET

_MORE: Final = 5  # attributes after the identifying ones, if the model names none; more do not help
_ITEMS: Final = 3  # of a list
_LONGEST: Final = 60  # characters of a text
_PERSONAL: Final = ("email", "e_mail", "password", "phone", "token", "secret", "api_key", "address")
_FIRST: Final = ("id", "name", *sorted(NAMING - {"name"}))
_SIMPLE: Final = (int, str, float)
_PRINTED: Final = (*_SIMPLE, Decimal, dt.date, dt.time, dt.timedelta, UUID)


def shown(record: Any) -> Iterator[tuple[str, Any]]:
    """Yield the attributes for the repr of a record, with the printed form of their values.

    They are the id and those that the model names, if they have a value. If the model names none, they are the id, the
    name, and at most five more numbers and strings.
    """
    names = [item.name for item in record.FIELDS if item.name not in record._losses]
    if record.SHOWN:
        names = [name for name in ("id", *record.SHOWN) if name in names]
    values = {name: value for name in names if _may_be_shown(name, value := getattr(record, name))}
    if record.SHOWN:
        chosen = [name for name, value in values.items() if _has_something(value)]
    else:
        chosen = [name for name in _FIRST if name in values]
        more = [name for name, value in values.items() if isinstance(value, _SIMPLE) and value != ""]
        chosen += [name for name in more if name not in chosen][:_MORE]
    for name in chosen:
        yield name, _printed(values[name])


def _may_be_shown(name: str, value: object) -> bool:
    return value is not UNSET and not any(part in name for part in _PERSONAL) and "@" not in _text(value)


def _text(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value) if isinstance(value, str) else ""


def _has_something(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, _SIMPLE) for item in value)
    return is_record(value) or (isinstance(value, _PRINTED) and value != "")


def _printed(value: Any) -> Any:
    if isinstance(value, list):
        return [_printed(item) for item in value]
    value = value.value if isinstance(value, Enum) else value
    return f"{value[: _LONGEST - 1]}…" if isinstance(value, str) and len(value) > _LONGEST else value


class _Hint:
    """An object whose repr is a text without quotes, in place of omitted values."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def first_items(items: list[Any]) -> list[Any]:
    """Return the first items of a list in printed form, and the number of the others."""
    first = [item if is_record(item) or isinstance(item, int) else _Hint("…") for item in items[:_ITEMS]]
    return [*first, *([_Hint(f"… {len(items) - _ITEMS} more")] if len(items) > _ITEMS else [])]


def listed(items: list[Any]) -> str:
    """Return the repr of the first items of a list."""
    return repr(first_items(items))
