"""`UNSET`, the value of an absent key: `if project.end_date is UNSET`."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final, Literal

import msgspec

if TYPE_CHECKING:

    class Unset(enum.Enum):
        """Type of `UNSET`: a false singleton, also after copy, deepcopy and pickle."""

        UNSET = "unset"

        def __bool__(self) -> Literal[False]:
            """Return False, so that `if project.end_date:` reads well."""
            return False

    UNSET: Final = Unset.UNSET
    """Value of an attribute whose key is absent from the response, and of an argument that you do not pass."""
else:  # those of msgspec, so that it omits absent keys when it encodes a record
    Unset, UNSET = msgspec.UnsetType, msgspec.UNSET
