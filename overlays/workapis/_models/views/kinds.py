"""Python types of values, derived from codecs and never from responses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from workapis._models import wire
from workapis._models.choices import Discriminated, OneOf, OnlyOf
from workapis._models.codec import Anything, Codec, ListOf, MapOf, ModelOf, Nullable, OrEmpty, Scalar
from workapis._models.codecs import durations, epoch, instants, money, octets

OF_SCALARS: Final[Mapping[Codec[Any], type[Any]]] = {
    **dict.fromkeys((wire.INTEGER, wire.IDENTIFIER, wire.ID_NUMBER, wire.DIGITS, wire.SIGNED_DIGITS, wire.CODE), int),
    **dict.fromkeys((wire.BOOLEAN, wire.FLAG_DIGIT, wire.FLAG_WORD, wire.FLAG_YES_NO), bool),
    **dict.fromkeys((wire.ID_LIST, wire.NAME_LIST, wire.TAG_LIST, wire.PIPE_LIST), list),
    **dict.fromkeys((wire.DATE_TIME, wire.COMPACT_DATE_TIME), dt.datetime),
    **dict.fromkeys((instants.LOCAL_DATE_TIME, instants.DATE_TIME_MILLISECONDS, instants.RFC2822), dt.datetime),
    **dict.fromkeys((epoch.EPOCH_SECONDS, epoch.EPOCH_MILLISECONDS), dt.datetime),
    **dict.fromkeys((epoch.EPOCH_SECONDS_DIGITS, epoch.EPOCH_MILLISECONDS_DIGITS), dt.datetime),
    **dict.fromkeys((durations.DURATION_SECONDS, durations.DURATION_MILLISECONDS), dt.timedelta),
    durations.DURATION_HOURS_MINUTES: dt.timedelta,
    **dict.fromkeys((wire.DATE, wire.COMPACT_DATE), dt.date),
    wire.DATE_OR_INSTANT_OR_EMPTY.inner: object,
    octets.UUID: UUID,
    octets.BASE64: bytes,
    wire.CLOCK_TIME: dt.time,
    **dict.fromkeys((wire.DECIMAL, money.MONEY), Decimal),
    wire.NUMBER: float,
}
"""The types of scalars; all others are strings."""


def kind_of(codec: Codec[Any]) -> type[Any]:
    """Return the type of the values of a codec, apart from None; `object` if there are several."""
    match codec:
        case Nullable() | OrEmpty():
            return kind_of(codec.inner)
        case OneOf():
            return _joined(map(kind_of, codec.choices))
        case OnlyOf():
            return kind_of(codec.item)
        case Scalar():
            return OF_SCALARS.get(codec, str)
        case ListOf():
            return list
        case MapOf() | ModelOf() | Discriminated():
            return dict
        case Anything():
            return object
        case _:
            return str  # of a list of strings, or another string


def _joined(kinds: Iterable[type[Any]]) -> type[Any]:
    found = {*kinds}
    if found == {int, float}:
        return float
    return found.pop() if len(found) == 1 else object


def record_of(codec: Codec[Any]) -> Any:
    """Return the model of the one record that a codec decodes, or null in its place; None for any other codec."""
    match codec:
        case Nullable():
            return record_of(codec.inner)
        case OnlyOf():
            return record_of(codec.item)
        case ModelOf():
            return codec.resolve()
        case _:
            return None
