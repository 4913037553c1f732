"""Spellings: in which of them msgspec takes a value from JSON by itself, and what is left to do in Python.

Each codec has a few, the cheapest first, and last one that takes any JSON value and leaves it to the codec. A page is
read with the first of each; where values come that it refuses, though the codec reads them, the next one is used from
then on. Whatever a spelling accepts, the codec reads the same: `tests/runtime/models/test_fast_path.py`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Annotated, Any, Final, Literal

from attrs import define
from msgspec import Meta

from workapis._models import wire as _wire
from workapis._models.codec import Anything, Codec, ListOf, Nullable, OneOf, Scalar
from workapis._models.enums import OpenEnum
from workapis._models.findings import Findings, Misfit


@define(frozen=True)
class FieldType:
    """A type that msgspec decodes to, and the Python expression of the value.

    In the expression `{v}` is what was decoded, `{read}` a function of it that raises `Misfit`, `LATE` one that always
    does, and `{odd}` one that notes an unknown value of an enum; `{members}` looks for a known one.
    """

    type: Any
    expression: str = "{v}"


# A number where an instant is expected comes as a number, not as seconds since 1970: msgspec tries numbers first.
_INSTANT: Final = Annotated[dt.datetime, Meta(tz=True)] | int | float
# Beside float an int is what has neither point nor exponent: msgspec would take 1e3, also from a string, for 1000.
_NATURAL: Final = Annotated[int, Meta(ge=0)] | float
_WHOLE: Final = "{v} if {v}.__class__ is int else LATE({v})"
_YES: Final = bool | Literal["yes", "YES", "no", "NO"]
# The slices are those of 2013-12-04T19:11:44Z and 2013-12-04: `fromisoformat` alone takes weeks and more.
_ISO_INSTANT: Final = 'INSTANT({v}) if {v}[4::3] == "--T::Z" else {read}({v})'
_ISO_DATE: Final = 'DATE({v}) if {v}[4::3] == "--" else {read}({v})'
_COMPACT_DATE: Final = "DATE({v}) if {v}.isdigit() else {read}({v})"
_FLAG: Final = (FieldType(bool), FieldType(_YES, "{v} if {v}.__class__ is bool else YES[{v}]"))


def late(value: object) -> Any:
    """Refuse a value, whatever it is: the codec looks at it later, as it came."""
    raise Misfit("another spelling", value)


NAMES: Final[dict[str, Any]] = {
    "INSTANT": dt.datetime.fromisoformat,
    "DATE": dt.date.fromisoformat,
    "DATETIME": dt.datetime,
    "LATE": late,
    "YES": {"yes": True, "YES": True, "no": False, "NO": False},
}
"""What the expressions call."""


def _or_none(expression: str) -> str:
    return f"({expression}) if {{v}} else None"


_BY_CODEC: Final[tuple[tuple[Codec[Any], tuple[FieldType, ...]], ...]] = (
    (_wire.STRING, (FieldType(str),)),
    (_wire.INTEGER, (FieldType(int | float, _WHOLE),)),
    (_wire.NUMBER, (FieldType(float | str, "{v} if {v}.__class__ is float else {read}({v})"),)),
    (_wire.BOOLEAN, _FLAG),
    (_wire.FLAG_DIGIT, _FLAG),
    (_wire.FLAG_WORD, _FLAG),
    (_wire.FLAG_YES_NO, _FLAG),
    (_wire.DIGITS, (FieldType(_NATURAL, _WHOLE),)),
    (
        _wire.DIGITS_OR_EMPTY,
        (
            FieldType(_NATURAL | Literal[""], '{v} if {v}.__class__ is int else None if {v} == "" else LATE({v})'),
            FieldType(Any, 'None if {v} is None or {v} == "" else {read}({v})'),
        ),
    ),
    (_wire.CODE, (FieldType(Annotated[int, Meta(ge=0, le=9)] | float, _WHOLE),)),
    (_wire.DATE_TIME, (FieldType(_INSTANT, "{v} if {v}.__class__ is DATETIME else {read}({v})"),)),
    (_wire.DATE_TIME_OR_EMPTY, (FieldType(str | None, _or_none(_ISO_INSTANT)),)),
    (_wire.DATE, (FieldType(str, _ISO_DATE),)),
    (_wire.COMPACT_DATE, (FieldType(str, _COMPACT_DATE),)),
    (_wire.COMPACT_DATE_OR_EMPTY, (FieldType(str | None, _or_none(_COMPACT_DATE)),)),
    (_wire.ID_LIST, (FieldType(str, "{read}({v}) if {v} else []"),)),
    (_wire.NAME_LIST, (FieldType(str, "{read}({v}) if {v} else []"),)),
    (_wire.PIPE_LIST, (FieldType(str, "{read}({v}) if {v} else []"),)),
)
_KNOWN: Final = {id(codec): spellings for codec, spellings in _BY_CODEC}
_LAST: Final = FieldType(Any, "{read}({v})")


def spellings(codec: Codec[Any]) -> tuple[FieldType, ...]:
    """Return the spellings of a codec, the cheapest first; the last one accepts any JSON value."""
    if isinstance(codec, Anything):
        return (FieldType(Any),)
    return (*_first(codec), _LAST)


def _first(codec: Codec[Any]) -> tuple[FieldType, ...]:
    match codec:
        case OpenEnum():
            return (FieldType(str, "{members}({v}) or {odd}({v})"),)
        case OneOf():
            return _of_choices(codec.choices)
        case ListOf():
            return _of_items(spellings(codec.item)[0])
        case Nullable():
            # Not beside a number: msgspec would take the string "null" for null.
            return tuple(_nullable(item) for item in spellings(codec.inner)[:-1] if item.type is str)
        case _:
            return _KNOWN.get(id(codec), ())


def _of_choices(choices: tuple[Codec[Any], ...]) -> tuple[FieldType, ...]:
    if {id(choice) for choice in choices} == {id(_wire.DIGITS), id(_wire.INTEGER)}:
        return (FieldType(int | float, _WHOLE),)
    # The codec too asks its first choice first.
    return spellings(choices[0])[:-1]


def _of_items(item: FieldType) -> tuple[FieldType, ...]:
    if "{" in item.expression.replace("{v}", ""):
        return ()
    kind: Any = list.__class_getitem__(item.type)
    return (
        FieldType(kind, "{v}" if item.expression == "{v}" else f"[{item.expression.format(v='x')} for x in {{v}}]"),
    )


def _nullable(item: FieldType) -> FieldType:
    if item.expression == "{v}":
        return FieldType(item.type | None)
    return FieldType(item.type | None, f"None if {{v}} is None else ({item.expression})")


def reader(codec: Codec[Any]) -> Callable[[object], Any]:
    """Return a function that reads a value whole, and raises `Misfit` for one of which anything is to be noted."""
    if isinstance(codec, Scalar):
        return codec.read

    def read(value: object) -> Any:
        findings = Findings(strict=True)
        found = codec.read(value, findings)
        if findings.notes:
            raise Misfit("nothing to note", value)
        return found

    return read
