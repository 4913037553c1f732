"""`UNSET`, the value of an absent key: `if project.end_date is UNSET`."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final, Literal

import msgspec

if TYPE_CHECKING:

    class Unset(enum.Enum):
        """The type of `UNSET`: false, one object only, the same after copy, deepcopy and pickle."""

        UNSET = "unset"

        def __bool__(self) -> Literal[False]:
            """Return False, so that `if project.end_date:` reads well."""
            return False

    UNSET: Final = Unset.UNSET
    """What an attribute holds when its key was not in the reply, and an argument when it was not given."""
else:  # those of msgspec, so that it leaves absent keys out wherever it writes a record
    Unset, UNSET = msgspec.UnsetType, msgspec.UNSET
