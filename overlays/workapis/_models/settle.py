"""Support for generated decoders: types that msgspec decodes to, and conversions that remain for Python.

A value in an encoding unknown to this module is `REFUSED`, and its record goes to the loop that defines decoding,
`Model.read`. So this module may know fewer encodings than the codecs, and must never decode a value differently.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Annotated, Any, Final, Literal, TypeVar

from msgspec import Meta, MsgspecError, field

from workapis._models.codec import Codec
from workapis._models.findings import Findings, Misfit
from workapis._models.model import Model
from workapis._models.place import Place
from workapis.unset import UNSET

T = TypeVar("T")

REFUSED: Final = (MsgspecError, Misfit, ValueError, KeyError, OverflowError, RecursionError)
"""Exceptions for a value, or a body, that the loop must decode."""
ABSENT: Final[Any] = UNSET
"""`UNSET`, as the default of an optional key."""

JsonKey = field
"""`msgspec.field`, under a name that no attribute has."""

DAY: Final = dt.date.fromisoformat
"""Decodes a date of eight characters, as `COMPACT_DATE` does."""

# msgspec runs with strict=False, and so decodes numbers and booleans from strings too, and null from "null".
Natural = Annotated[int, Meta(ge=0)]
Code = Annotated[int, Meta(ge=0, le=9)]
# A number in place of a datetime stays a number, not seconds since 1970: msgspec tries numbers first.
Instant = Annotated[dt.datetime, Meta(tz=True)] | int | float
YesNo = bool | Literal["yes", "YES", "no", "NO"]
NaturalOrEmpty = Natural | Literal[""]

_WORDS: Final = {"yes": True, "YES": True, "no": False, "NO": False}
_INSTANT: Final = dt.datetime.fromisoformat


def refuse() -> Any:
    """Raise an error that leaves a value to the loop."""
    raise ValueError("another encoding")


def blank(value: Any) -> Any:
    """Return None for the empty string and null, UNSET for an absent key."""
    return UNSET if value is UNSET else None


def day(text: Any) -> Any:
    """Decode values that are no date of eight characters: nothing, or a date with hyphens."""
    if not text:
        return UNSET if text is UNSET else None
    return DAY(text) if len(text) == 10 and text[4::3] == "--" else refuse()


def instant(value: Any) -> Any:
    """Return a datetime, None or UNSET; refuse the numbers that msgspec also accepts."""
    return value if value is UNSET or value is None or type(value) is dt.datetime else refuse()


def instant_of(text: str) -> Any:
    """Decode a datetime such as 2013-12-04T19:11:44Z."""
    return _INSTANT(text) if text[4::3] == "--T::Z" else refuse()


def yes_no(value: Any) -> Any:
    """Decode a boolean from a word."""
    return UNSET if value is UNSET else _WORDS[value]


def number(value: Any) -> Any:
    """Return a finite number; refuse others."""
    return value if value is UNSET or value is None or math.isfinite(value) else refuse()


def members(enum: type[Enum]) -> Callable[[Any], Any]:
    """Return a function that decodes a string to a member of an enum, and returns other values as they are."""
    known: Mapping[Any, Any] = {item.value: item for item in enum}
    return lambda value: known.get(value, value)


def scalar(codec: Codec[Any], value: Any) -> Any:
    """Decode a value without parts by a codec."""
    return UNSET if value is UNSET else codec.read(value)


def codec_of(model: type[Model], name: str) -> Codec[Any]:
    """Return the codec of an attribute."""
    return next(item.codec for item in model.FIELDS if item.name == name)


def needed(value: Any) -> Any:
    """Return a required value; refuse an absent one, which the loop then notes."""
    return refuse() if value is UNSET else value


def plain(codec: Codec[Any], value: Any) -> Any:
    """Decode a value by a codec; refuse it if the codec notes anything."""
    if value is UNSET:
        return UNSET
    findings = Findings(strict=True)
    found = codec.read(value, findings)
    return refuse() if findings.notes else found


def many(read: Callable[[Any, Place, Any], T], items: list[Any], place: Place, index: Any) -> list[T]:
    """Return the records of a list in another record."""
    return [read(item, place, (index, number)) for number, item in enumerate(items)]
