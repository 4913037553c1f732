"""Numbers that are none: JSON and XML can write larger ones than Python counts."""

from __future__ import annotations

import math


class Unbounded(str):
    """The text of a number that is beyond what a float holds, or an int reads: no number, and told from other texts."""

    __slots__ = ()


def fraction(text: str) -> float | Unbounded:
    """Return a number with a fraction or an exponent, where it is finite."""
    number = float(text)
    return number if math.isfinite(number) else Unbounded(text)


def is_unbounded(value: object) -> bool:
    """Return whether a JSON value is a number that is none."""
    return value.__class__ is Unbounded or (isinstance(value, float) and not math.isfinite(value))
