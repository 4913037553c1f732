"""Durations: numbers of seconds or milliseconds, hours and minutes, and timers that still run."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Final

from workapis._models import wire
from workapis._models.codec import OrEmpty, Scalar
from workapis._models.codecs.scales import MILLISECONDS, MINUTES, SECONDS, Scale
from workapis._models.findings import Findings
from workapis.errors import ArgumentError

_RUNNING: Final = -1
_TAKES: Final = "a duration such as datetime.timedelta(hours=1, minutes=30)"
_MOST_HOURS: Final = 9_999_999
_CLOCK: Final = re.compile(r"(-?)([0-9]{1,9}):([0-5][0-9])(?::([0-5][0-9]))?\Z")


def _count(scale: Scale, value: Any) -> int | None:
    if not isinstance(value, dt.timedelta):
        return None
    number = scale.count(value)
    if number is None:
        raise ArgumentError(f"expected a duration of whole {scale.name}, got a fraction of one in addition")
    return number


def _read_hours(value: object) -> dt.timedelta | None:
    match = _CLOCK.match(value) if isinstance(value, str) else None
    if match is None:
        return None
    found = dt.timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return -found if match[1] else found


def _write_hours(value: Any) -> str | None:
    minutes = _count(MINUTES, value)
    if minutes is None:
        return None
    hours, rest = divmod(abs(minutes), 60)
    if hours > _MOST_HOURS:
        raise ArgumentError(f"expected a duration of at most {_MOST_HOURS} hours, got a longer one")
    return f"{'-' if minutes < 0 else ''}{hours}:{rest:02}"


def _number(scale: Scale, expected: str) -> Scalar[dt.timedelta]:
    return Scalar(expected, scale.read, lambda value: _count(scale, value), takes=_TAKES)


class OrRunning(OrEmpty[dt.timedelta]):
    """A codec of another's durations, in which a negative number decodes to None: the timer still runs."""

    def __init__(self, inner: Scalar[dt.timedelta]) -> None:
        super().__init__(inner)
        self.quick = None
        self.expected = f"{inner.expected}, or a negative number"
        self.takes = f"{inner.takes}, not a negative one"

    def read(self, value: object, _findings: Findings | None = None, /) -> dt.timedelta | None:
        """Return None for a negative number and for null; otherwise the value of the inner codec."""
        if value is None:
            return None
        found = self.inner.read(value)
        return None if found < dt.timedelta(0) else found

    def write(self, value: Any, /) -> object:
        """Return -1 for None, otherwise the JSON of the inner codec; raise `ArgumentError` for a negative duration."""
        if isinstance(value, dt.timedelta) and value < dt.timedelta(0):
            raise ArgumentError(f"expected {self.takes}, got a negative one")
        return _RUNNING if value is None else self.inner.write(value)

    def restore(self, value: Any, raw: object, /) -> object:
        """Return `raw` if it still decodes to `value`; otherwise encode the value again."""
        if value is not None:
            return self.inner.restore(value, raw)
        number = wire.DECIMAL.read_or_none(raw)
        return raw if raw is None or (number is not None and number < 0) else self.write(value)


DURATION_SECONDS: Final = _number(SECONDS, "a number of seconds")
DURATION_MILLISECONDS: Final = _number(MILLISECONDS, "a number of milliseconds")
DURATION_SECONDS_OR_RUNNING: Final = OrRunning(DURATION_SECONDS)
DURATION_HOURS_MINUTES: Final = Scalar[dt.timedelta](
    "hours and minutes such as 1:30", _read_hours, _write_hours, takes=_TAKES
)
