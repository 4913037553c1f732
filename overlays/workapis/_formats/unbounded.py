"""Numbers beyond float: JSON and XML can contain larger and longer ones than Python keeps."""

from __future__ import annotations

import math
from decimal import Decimal, InvalidOperation
from typing import Any, Self

_KEPT = 15  # digits that every float keeps


class Unbounded(str):
    """The text of a number that is beyond what a float holds, or an int reads: no number, and told from other texts."""

    __slots__ = ()


class Precise(float):
    """A number of which a float does not keep all digits: it is the float, and remembers the text."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Self:
        """Take the text of the number."""
        found = super().__new__(cls, text)
        found.text = text
        return found

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle the text."""
        return Precise, (self.text,)


def fraction(text: str) -> float | Unbounded:
    """Return a number with a fraction or an exponent, where it is finite; it is `Precise` if a float loses digits."""
    number = float(text)
    if not math.isfinite(number):
        return Unbounded(text)
    return Precise(text) if (len(text) > _KEPT or "e" in text.lower()) and _is_longer(text, number) else number


def finite(text: str) -> float:
    """Return a number as `fraction` does; raise `ValueError` if it is not finite."""
    number = fraction(text)
    if isinstance(number, Unbounded):
        raise ValueError("a number that is not finite")  # noqa: TRY004 (the value is wrong, not its type)
    return number


def _is_longer(text: str, number: float) -> bool:
    try:
        return Decimal(text) != Decimal(repr(number))
    except InvalidOperation:  # an exponent of more digits than Python counts
        return False


def is_unbounded(value: object) -> bool:
    """Return whether a JSON value is a number that is none."""
    return value.__class__ is Unbounded or (isinstance(value, float) and not math.isfinite(value))
