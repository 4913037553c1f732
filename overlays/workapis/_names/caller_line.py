"""Find the line of the caller, for warnings."""

from __future__ import annotations

import sys
from typing import Final

_OURS: Final = ("workapis.", "workapis_generated.", "attr.")


def frames_of_ours() -> int:
    """Return the `stacklevel` of the first frame outside this package.

    Frames of attrs belong to the package, because `attrs.evolve` creates records.
    """
    frame, level = sys._getframe(1), 1
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(_OURS):
        frame, level = frame.f_back, level + 1
    return level
