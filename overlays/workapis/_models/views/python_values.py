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
"""Treatment of an attribute without a value: omit it, or use None."""
Keys = Literal["python", "wire"]
"""Keys of a dictionary: the names of the attributes, or the keys of the service."""

PLAIN: Final = frozenset({str, int, float, bool, type(None), dt.date, dt.time, dt.timedelta, bytes})
"""Types whose values are the same for every tool."""


def refuse_other(name: str, value: object, *known: str) -> None:
    """Raise `ArgumentError` if an argument is none of the known strings."""
    if value not in known:
        raise ArgumentError(f"{name}= must be {' or '.join(map(repr, known))}. Pass one of them.")


def is_record(value: object) -> bool:
    """Return whether a value is a record."""
    return hasattr(value.__class__, "FIELDS")


def others(record: Any) -> dict[str, Any]:
    """Return the values under undocumented keys of a record."""
    found: dict[str, Any] = python_values({**record.unknown})
    return found


@cache
def _names(model: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(item.name for item in model.FIELDS), tuple(item.keys[0] for item in model.FIELDS)


def values_of(record: Any) -> Iterator[Any]:
    """Return the values of a record's attributes in their order; a value that did not decode counts as absent."""
    names, lost = _names(record.__class__)[0], record._losses
    if lost:
        return (UNSET if name in lost else getattr(record, name) for name in names)
    return map(getattr, repeat(record), names)


def attributes(record: Any, absent: Absent = "omit", keys: Keys = "python") -> dict[str, Any]:
    """Return the unconverted values of a record's attributes, by their names or keys."""
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
    """Return a copy of a value, with dictionaries for records and values for enum members.

    Args:
        value: A record, or a value that contains some at any depth.
        absent: Treatment of attributes without a value.
        keys: Keys of the dictionaries.
        scalars: Conversions of values without parts, by class; other values stay as they are.
    """
    scalars = scalars or {}
    root = [value]
    todo: list[Any] = [root]
    while todo:  # no recursion: the service chooses the depth
        around = todo.pop()
        for key, item in around.items() if around.__class__ is dict else enumerate(around):
            kind = item.__class__
            if kind in scalars:
                around[key] = scalars[kind](item)
            elif kind in PLAIN:
                continue
            elif isinstance(item, Enum):
                around[key] = item.value
            elif isinstance(item, str):  # `Unbounded`: a number beyond any float
                around[key] = str(item)
            elif isinstance(item, float):  # `Precise`: a number with more digits than a float
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
    """Return the JSON value of a Python value of a record, for `json.dumps(…, default=json_default)`.

    A record becomes its `as_dict()`, a page the list of its items. A date, time or datetime becomes an ISO 8601 string,
    with `Z` for UTC; a duration an ISO 8601 string such as `PT5400S`. A decimal becomes a number, a UUID a string,
    bytes a base64 string, and `UNSET` null.

    Raises:
        TypeError: the value is of another type.
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
    if isinstance(value, (str, float)):  # for msgspec, which refuses subclasses
        return str(value) if isinstance(value, str) else float(value)
    items = getattr(value, "items", None)
    if isinstance(items, list):
        return items
    raise TypeError(f"json_default: {type(value).__name__} has no value in JSON")


_ENCODER: Final = Encoder(enc_hook=json_default, decimal_format="number")


def json_text(values: dict[str, Any] | list[Any]) -> str:
    """Return Python values as JSON; decimals become numbers with all their digits."""
    try:
        return _ENCODER.encode(values).decode()
    except UnicodeEncodeError:  # a lone surrogate, which JSON can escape
        return json.dumps(values, default=json_default, separators=(",", ":"))
