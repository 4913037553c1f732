"""Further encodings of datetimes, and local datetimes without a time zone."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final

from workapis._models import wire
from workapis._models.codec import Scalar
from workapis.errors import ArgumentError

_NAIVE: Final = "a datetime without a zone such as datetime.datetime(2013, 12, 4, 19, 11, 44)"


_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MAIL: Final = re.compile(
    rf"(?:(?:{'|'.join(_DAYS)}), )?([0-9]{{1,2}}) ({'|'.join(_MONTHS)}) ([0-9]{{4}}) "
    r"([0-9]{2}:[0-9]{2}:[0-9]{2}) (?:([+-][0-9]{4})|GMT|UTC?)\Z"
)


def _read_local(value: object) -> dt.datetime | None:
    if not isinstance(value, str) or not value[-1:].isdigit() or "+" in value or "-" in value[10:]:
        return None  # without its zone, the value would be another point in time
    found = wire.DATE_TIME.read_or_none(value)
    return None if found is None else found.replace(tzinfo=None)


def _write_local(value: Any) -> str | None:
    if not isinstance(value, dt.datetime):
        return None
    if value.tzinfo is not None:
        raise ArgumentError(f"expected {_NAIVE}, got one with a zone")
    return value.isoformat()


def _write_milliseconds(value: Any) -> str:
    wire.DATE_TIME.write(value)  # raises for anything except an aware datetime
    if value.microsecond % 1000:
        raise ArgumentError("expected a datetime of whole milliseconds, got one with a fraction")
    return f"{value.astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def _read_mail(value: object) -> dt.datetime | None:
    match = _MAIL.match(value) if isinstance(value, str) else None
    if match is None:
        return wire.DATE_TIME.read_or_none(value)
    day, month, year, time, zone = match.groups()
    text = f"{year}-{_MONTHS.index(month) + 1:02}-{int(day):02}T{time}{zone or 'Z'}"
    return wire.DATE_TIME.read_or_none(text)


def _write_mail(value: Any) -> str:
    wire.DATE_TIME.write(value)  # raises for anything except an aware datetime
    if value.microsecond:
        raise ArgumentError("expected a datetime of whole seconds, got one with a fraction")
    utc = value.astimezone(dt.UTC)
    return f"{_DAYS[utc.weekday()]}, {utc:%d} {_MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} +0000"


LOCAL_DATE_TIME: Final = Scalar[dt.datetime](
    "a date and time without a zone such as 2013-12-04T19:11:44",
    _read_local,
    _write_local,
    takes=_NAIVE,
    may_be_blank=True,
)
DATE_TIME_MILLISECONDS: Final = Scalar[dt.datetime](
    "a datetime such as 2013-12-04T19:11:44.500Z",
    wire.DATE_TIME.read_or_none,
    _write_milliseconds,
    takes=wire.DATE_TIME.takes,
    may_be_blank=True,
)
RFC2822: Final = Scalar[dt.datetime](
    "a datetime such as Wed, 04 Dec 2013 19:11:44 +0000",
    _read_mail,
    _write_mail,
    takes=wire.DATE_TIME.takes,
    may_be_blank=True,
)
