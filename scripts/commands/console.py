"""Parts that all commands share: the repository root, the help, progress lines, the list of errors."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.document.fault import FaultsError
from scripts.publish import summary

SHOWN = 50
"""Maximum number of errors to print; the rest are only counted."""
ROOT = Path(__file__).resolve().parents[2]


def parser(program: str, doc: str | None) -> argparse.ArgumentParser:
    """Return a parser that prints the docstring of the command's module as its help."""
    return argparse.ArgumentParser(prog=program, description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)


def say(line: str) -> None:
    """Print a progress line and flush it."""
    print(line, flush=True)


def tell(error: FaultsError, consequence: str) -> int:
    """Print the first `SHOWN` errors, their number and the consequence; return exit code 1."""
    count = len(error.faults)
    more = [f"... and {count - SHOWN} more"] if count > SHOWN else []
    closing = f"{summary.errors(error.faults)}; {consequence}."
    print("", *error.faults[:SHOWN], *more, "", closing, sep="\n", file=sys.stderr)
    return 1
