"""Export records to dictionaries of Python values and to JSON: no `UNSET`, no enum members, nothing shared."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import repeat
from typing import Any, Final, Literal
from uuid import UUID

from msgspec import to_builtins
from msgspec.json import Encoder

from workapis.errors import ArgumentError
from workapis.unset import UNSET

Absent = Literal["omit", "none"]
"""What is done with an attribute that has no value: it is left out, or is None."""
Keys = Literal["python", "wire"]
"""The keys of a dictionary: the names of the attributes, or the keys that the service writes."""

PLAIN: Final = frozenset({str, int, float, bool, type(None), dt.date, dt.time, dt.timedelta, bytes})
"""The types of values that are the same for every tool."""


def refuse_other(name: str, value: object, *known: str) -> None:
    """Raise `ArgumentError` if an argument is none of some texts."""
    if value not in known:
        raise ArgumentError(f"{name}: expected {' or '.join(map(repr, known))}, got {value!r}")


def is_record(value: object) -> bool:
    """Return whether a value is a record."""
    return hasattr(value.__class__, "FIELDS")


def others(record: Any) -> dict[str, Any]:
    """Return what came under undocumented keys of a record."""
    found: dict[str, Any] = python_values({**record.unknown})
    return found


@cache
def _names(model: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(item.name for item in model.FIELDS), tuple(item.keys[0] for item in model.FIELDS)


def values_of(record: Any) -> Iterator[Any]:
    """Return the values of a record's attributes, in their order; one that did not decode counts as absent."""
    names, lost = _names(record.__class__)[0], record._losses
    if lost:
        return (UNSET if name in lost else getattr(record, name) for name in names)
    return map(getattr, repeat(record), names)


def attributes(record: Any, absent: Absent = "omit", keys: Keys = "python") -> dict[str, Any]:
    """Return the values of a record's attributes as they are, by their names or keys."""
    pairs = zip(_names(record.__class__)[keys == "wire"], values_of(record), strict=True)
    if absent == "omit":
        return {key: value for key, value in pairs if value is not UNSET}
    return {key: None if value is UNSET else value for key, value in pairs}


def python_values(
    value: Any,
    absent: Absent = "omit",
    keys: Keys = "python",
    scalars: Mapping[type[Any], Callable[[Any], Any]] | None = None,
) -> Any:
    """Return a value in which records are dictionaries and members of enums are their values, a copy of all of it.

    Args:
        value: a record, or what holds some, however deep.
        absent: what is done with attributes without a value.
        keys: the keys of the dictionaries.
        scalars: what becomes of values without parts, by their class; others stay as they are.
    """
    scalars = scalars or {}
    root = [value]
    todo: list[Any] = [root]
    while todo:  # not by recursion: a service chooses how deep it is
        around = todo.pop()
        for key, item in around.items() if around.__class__ is dict else enumerate(around):
            kind = item.__class__
            if kind in scalars:
                around[key] = scalars[kind](item)
            elif kind in PLAIN:
                continue
            elif isinstance(item, Enum):
                around[key] = item.value
            elif isinstance(item, str):  # a number that none holds, which is a text of a type of ours
                around[key] = str(item)
            elif isinstance(item, float):  # one whose digits no float keeps
                around[key] = float(item)
            elif isinstance(item, dict):
                todo.append({**item})
                around[key] = todo[-1]
            elif isinstance(item, (list, tuple)):
                todo.append([*item])
                around[key] = todo[-1]
            elif is_record(item):
                todo.append(attributes(item, absent, keys))
                around[key] = todo[-1]
    return root[0]


def json_default(value: Any) -> Any:
    """Return what JSON has for a Python value of a record: for `json.dumps(…, default=json_default)`.

    A record is its `as_dict()`, a page the list of its items; a day, time or instant is its ISO 8601 text, UTC as `Z`;
    a decimal is a number; a duration is one of ISO 8601, such as `PT5400S`; a UUID is its text, and
    bytes are in base64; `UNSET` is null.

    Raises:
        TypeError: the value is of another kind.
    """
    if is_record(value):
        return python_values(value)
    if isinstance(value, dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, (dt.timedelta, UUID, bytes)):
        return to_builtins(value)
    if isinstance(value, Decimal) and value.is_finite():
        return int(value) if value == value.to_integral_value() else float(value)
    if value is UNSET:
        return None
    if isinstance(value, (str, float)):  # for msgspec, which takes no other class for a text or a number
        return str(value) if isinstance(value, str) else float(value)
    items = getattr(value, "items", None)
    if isinstance(items, list):
        return items
    raise TypeError(f"{type(value).__name__} has no value in JSON")


_ENCODER: Final = Encoder(enc_hook=json_default, decimal_format="number")


def json_text(values: dict[str, Any] | list[Any]) -> str:
    """Return Python values as JSON; decimals are numbers with all their digits."""
    try:
        return _ENCODER.encode(values).decode()
    except UnicodeEncodeError:  # half a character, which JSON can escape
        return json.dumps(values, default=json_default, separators=(",", ":"))
