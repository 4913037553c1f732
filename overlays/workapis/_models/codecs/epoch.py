"""Datetimes as seconds or milliseconds since 1970: a number, or a string of digits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

from workapis._models import wire
from workapis._models.codec import Scalar
from workapis._models.codecs.scales import MILLISECONDS, SECONDS, Scale
from workapis.errors import ArgumentError

_START: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def _read(scale: Scale, value: object) -> dt.datetime | None:
    since = scale.read(value)
    try:
        return wire.DATE_TIME.read_or_none(value) if since is None else _START + since
    except OverflowError:
        return None


def _write(scale: Scale, value: Any) -> int | None:
    wire.DATE_TIME.write(value)  # raises for anything except an aware datetime
    number = scale.count(value - _START)
    if number is None:
        raise ArgumentError(f"expected a datetime of whole {scale.name}, got one with a fraction")
    return number


def _codec(scale: Scale, expected: str, spelled: Callable[[Any], object]) -> Scalar[dt.datetime]:
    return Scalar(
        expected,
        lambda value: _read(scale, value),
        lambda value: spelled(_write(scale, value)),
        takes=wire.DATE_TIME.takes,
        may_be_blank=True,
    )


EPOCH_SECONDS: Final = _codec(SECONDS, "seconds since 1970 such as 1386184304", int)
EPOCH_MILLISECONDS: Final = _codec(MILLISECONDS, "milliseconds since 1970 such as 1386184304500", int)
EPOCH_SECONDS_DIGITS: Final = _codec(SECONDS, 'seconds since 1970 such as "1386184304"', str)
EPOCH_MILLISECONDS_DIGITS: Final = _codec(MILLISECONDS, 'milliseconds since 1970 such as "1386184304500"', str)
