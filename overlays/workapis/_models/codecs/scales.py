"""Convert numbers of a unit of time to microseconds and back."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from attrs import define

from workapis._models import wire

_MICROSECOND = dt.timedelta(microseconds=1)
_MOST = Decimal(10) ** 18  # of any unit; Python counts fewer


@define(frozen=True)
class Scale:
    """A unit of time: its name in the plural, and its length in microseconds."""

    name: str
    microseconds: int

    def read(self, value: object) -> dt.timedelta | None:
        """Return the duration of a number of units, rounded to microseconds; None for anything else."""
        number = wire.DECIMAL.read_or_none(value)
        if number is None or abs(number) >= _MOST:
            return None
        try:
            return dt.timedelta(microseconds=round(number * self.microseconds))
        except OverflowError:
            return None

    def count(self, value: dt.timedelta) -> int | None:
        """Return a duration as a number of units; None if it is not a whole number."""
        number, rest = divmod(value // _MICROSECOND, self.microseconds)
        return None if rest else number


SECONDS = Scale("seconds", 1_000_000)
MILLISECONDS = Scale("milliseconds", 1_000)
MINUTES = Scale("minutes", 60_000_000)
