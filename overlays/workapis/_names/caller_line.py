"""The line of the caller, so that a warning names it."""

from __future__ import annotations

import sys
from typing import Final

_OURS: Final = ("workapis.", "workapis_generated.", "attr.")


def frames_of_ours() -> int:
    """Return how many frames up from the caller of this the code of the user is: a `stacklevel` of warnings.

    Frames of attrs do not count: `attrs.evolve` makes records.
    """
    frame, level = sys._getframe(1), 1
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(_OURS):
        frame, level = frame.f_back, level + 1
    return level
