"""Numbers beyond float: JSON and XML can contain larger and longer ones than Python keeps."""

from __future__ import annotations

import math
from decimal import Decimal, InvalidOperation
from typing import Any, Self

_KEPT = 15  # digits that every float can store


class Unbounded(str):
    """The text of a number beyond the range of a float or the length of an int, distinguishable from strings."""

    __slots__ = ()


class Precise(float):
    """A float with more digits than a float can store, in `text`."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Self:
        found = super().__new__(cls, text)
        found.text = text
        return found

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle the text."""
        return Precise, (self.text,)


def fraction(text: str) -> float | Unbounded:
    """Decode a number with a fraction or an exponent: `Precise` if a float loses digits, `Unbounded` if not finite."""
    number = float(text)
    if not math.isfinite(number):
        return Unbounded(text)
    return Precise(text) if (len(text) > _KEPT or "e" in text.lower()) and _is_longer(text, number) else number


def finite(text: str) -> float:
    """Decode a number as `fraction` does; raise `ValueError` if it is not finite."""
    number = fraction(text)
    if isinstance(number, Unbounded):
        raise ValueError("a number that is not finite")  # noqa: TRY004 (the value is wrong, not its type)
    return number


def _is_longer(text: str, number: float) -> bool:
    try:
        return Decimal(text) != Decimal(repr(number))
    except InvalidOperation:  # an exponent with too many digits for Python
        return False


def is_unbounded(value: object) -> bool:
    """Return whether a JSON value stands for a number that is not finite."""
    return value.__class__ is Unbounded or (isinstance(value, float) and not math.isfinite(value))
