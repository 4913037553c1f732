"""The value that stands for a key that is not there: `if project.end_date is UNSET`."""

from __future__ import annotations

import enum
from typing import Final, Literal


class Unset(enum.Enum):
    """The type of `UNSET`: false, one object only, the same after copy, deepcopy and pickle."""

    UNSET = "unset"

    def __bool__(self) -> Literal[False]:
        """Return False, so that `if project.end_date:` reads well."""
        return False

    def __repr__(self) -> str:
        """Return the name under which users know it."""
        return "UNSET"


UNSET: Final = Unset.UNSET
"""What an attribute holds when its key was not in the reply, and an argument when it was not given."""
