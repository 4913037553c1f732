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
"""What is raised for a value, or a body, that is for the loop to read."""
ABSENT: Final[Any] = UNSET
"""`UNSET`, as the default of a key that need not be there."""

JsonKey = field
"""Tells the key of a struct's attribute; under a name that no attribute has."""

DAY: Final = dt.date.fromisoformat
"""Reads a date of eight characters, as `COMPACT_DATE` does."""

# msgspec is asked not to be strict, by which it takes numbers and truth values from text too, and null from "null".
Natural = Annotated[int, Meta(ge=0)]
Code = Annotated[int, Meta(ge=0, le=9)]
# A number where an instant is expected comes as a number, not as seconds since 1970: msgspec tries numbers first.
Instant = Annotated[dt.datetime, Meta(tz=True)] | int | float
YesNo = bool | Literal["yes", "YES", "no", "NO"]
NaturalOrEmpty = Natural | Literal[""]

_WORDS: Final = {"yes": True, "YES": True, "no": False, "NO": False}
_INSTANT: Final = dt.datetime.fromisoformat


def refuse() -> Any:
    """Leave a value to the loop."""
    raise ValueError("another spelling")


def blank(value: Any) -> Any:
    """Return what the empty string and null stand for, which is no value, and what an absent key stands for."""
    return UNSET if value is UNSET else None


def day(text: Any) -> Any:
    """Return what is no date of eight characters: nothing, or a date with hyphens."""
    if not text:
        return UNSET if text is UNSET else None
    return DAY(text) if len(text) == 10 and text[4::3] == "--" else refuse()


def instant(value: Any) -> Any:
    """Return an instant, where there is one: msgspec gives numbers too."""
    return value if value is UNSET or value is None or type(value) is dt.datetime else refuse()


def instant_of(text: str) -> Any:
    """Return an instant such as 2013-12-04T19:11:44Z."""
    return _INSTANT(text) if text[4::3] == "--T::Z" else refuse()


def yes_no(value: Any) -> Any:
    """Return the truth value of a word."""
    return UNSET if value is UNSET else _WORDS[value]


def number(value: Any) -> Any:
    """Return a number that is one."""
    return value if value is UNSET or value is None or math.isfinite(value) else refuse()


def members(enum: type[Enum]) -> Callable[[Any], Any]:
    """Return what finds the member of a list of values for a text, and gives other values back."""
    known: Mapping[Any, Any] = {item.value: item for item in enum}
    return lambda value: known.get(value, value)


def scalar(codec: Codec[Any], value: Any) -> Any:
    """Return what a codec of values without parts reads."""
    return UNSET if value is UNSET else codec.read(value)


def codec_of(model: type[Model], name: str) -> Codec[Any]:
    """Return the codec of an attribute."""
    return next(item.codec for item in model.FIELDS if item.name == name)


def needed(value: Any) -> Any:
    """Return a value that must be there; without it, the loop notes that it is not."""
    return refuse() if value is UNSET else value


def plain(codec: Codec[Any], value: Any) -> Any:
    """Return what a codec reads whole, without anything to be noted."""
    if value is UNSET:
        return UNSET
    findings = Findings(strict=True)
    found = codec.read(value, findings)
    return refuse() if findings.notes else found


def many(read: Callable[[Any, Place, Any], T], items: list[Any], place: Place, index: Any) -> list[T]:
    """Return the records of a list below another record."""
    return [read(item, place, (index, number)) for number, item in enumerate(items)]
