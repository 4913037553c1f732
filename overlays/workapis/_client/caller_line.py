"""The line of the caller, so that a warning names it."""

from __future__ import annotations

import sys


def frames_of_ours() -> int:
    """Return how many frames up from the caller of this the code is that iterates: a `stacklevel` of warnings."""
    frame, level = sys._getframe(1), 1
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(("workapis.", "workapis_generated.")):
        frame, level = frame.f_back, level + 1
    return level
