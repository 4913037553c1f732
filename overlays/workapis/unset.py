"""The value that stands for a key that is not there: `if project.end_date is UNSET`."""

from __future__ import annotations

from workapis._unset import UNSET, Unset

__all__ = ("UNSET", "Unset")
