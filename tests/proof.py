"""Long and short forms of the laws that are tried on many drawn cases: `nox -s proof` runs the long ones."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

VARIABLE = "WORKAPIS_PROOF"


def long_form(short: int, long: int) -> int:
    """Return how many cases to try: `long` if the environment asks for the long forms, else `short`."""
    return long if os.environ.get(VARIABLE) else short


def figures(title: str, values: Mapping[str, object]) -> None:
    """Print figures in one line; to stderr, which pytest-xdist passes on from its workers."""
    line = ", ".join(f"{value} {name}" for name, value in values.items())
    print(f"{title}: {line}", file=sys.stderr)
