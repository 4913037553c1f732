"""The console of a command: the root that it works on, its progress, its faults."""

from __future__ import annotations

import sys
from pathlib import Path

from scripts.document.fault import FaultsError

SHOWN = 50
"""So many faults are printed at most: those behind them are counted."""
ROOT = Path(__file__).resolve().parents[2]


def say(line: str) -> None:
    """Print a line of progress at once."""
    print(line, flush=True)


def tell(error: FaultsError, consequence: str) -> int:
    """Print the first faults, how many there are, and what came of them; return the exit code of a run with faults."""
    count = len(error.faults)
    more = [f"... and {count - SHOWN} more"] if count > SHOWN else []
    closing = f"{count} fault{'' if count == 1 else 's'}; {consequence}."
    print("", *error.faults[:SHOWN], *more, "", closing, sep="\n", file=sys.stderr)
    return 1
