"""The console of a command: the root that it works on, its progress, its faults."""

from __future__ import annotations

import sys
from pathlib import Path

from scripts.document.fault import FaultsError

ROOT = Path(__file__).resolve().parents[2]


def say(line: str) -> None:
    """Print a line of progress at once."""
    print(line, flush=True)


def tell(error: FaultsError, consequence: str) -> int:
    """Print every fault, and what came of them; return the exit code of a run with faults."""
    count = len(error.faults)
    print("", *error.faults, "", f"{count} fault{'' if count == 1 else 's'}; {consequence}.", sep="\n", file=sys.stderr)
    return 1
