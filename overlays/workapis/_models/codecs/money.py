"""Amounts of money: JSON numbers, decoded and encoded with all their digits."""

from __future__ import annotations

import math
from decimal import Context, Decimal
from typing import Any, Final

from workapis._formats.unbounded import Precise
from workapis._models import wire
from workapis._models.codec import Scalar

_LONGEST: Final = 4300  # digits before the point, or after it
_WIDE: Final = Context(prec=2 * _LONGEST, traps=[])


def _read(value: object) -> Decimal | None:
    text = value.text if isinstance(value, Precise) else str(value) if isinstance(value, Decimal) else value
    number = wire.DECIMAL.read_or_none(text)
    if number is None or abs(number.adjusted()) > _LONGEST:
        return None
    found = _WIDE.normalize(number)  # 100.00 and 1e2 are one number in JSON
    return _WIDE.quantize(found, Decimal(1)) if found.adjusted() >= 0 and found == found.to_integral_value() else found


def _write(value: Any) -> int | float | Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    if not isinstance(value, Decimal):
        return value if isinstance(value, int) or math.isfinite(value) else None
    if not value.is_finite() or abs(value.adjusted()) > _LONGEST:
        return None
    if value == value.to_integral_value():
        return int(value)
    number = float(value)
    return number if Decimal(repr(number)) == value else value


class Amount(Scalar[Decimal]):
    """A codec of amounts, which restores a received one with all its digits."""

    def restore(self, value: Any, raw: object, /) -> object:
        """Return `raw` if it still decodes to `value`; otherwise encode the value again."""
        return self.write(value) if isinstance(raw, Precise) else super().restore(value, raw)


MONEY: Final = Amount("an amount such as 16.5", _read, _write, takes="an amount such as decimal.Decimal('16.50')")
