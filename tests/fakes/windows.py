"""Windows of time, as a server counts in them."""

from __future__ import annotations

from collections.abc import Iterable


def most_in(moments: Iterable[float], seconds: float) -> int:
    """Return how many of these moments lie in the fullest stretch of so many seconds."""
    found, first, most = sorted(moments), 0, 0
    for last, moment in enumerate(found):
        while moment - found[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most
