"""Report changes for users between two versions.

The exit code is 1 if a breaking change has no changelog fragment.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.changes import fragments, report
from scripts.changes.change import UserChange, in_order
from scripts.changes.comparison import compare
from scripts.changes.python_side.typing_programs import typing_changes
from scripts.changes.versions import RELEASED, Version, of_argument, of_release, of_tree
from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.fault import Fault, FaultsError


def run(root: Path, arguments: Sequence[str]) -> int:
    """Report the changes between the versions that the arguments name; return the exit code."""
    chosen = _parser().parse_args(arguments)
    try:
        changes = _changes(root, chosen)
        untold = fragments.untold(changes, fragments.fragments(root))
    except FaultsError as error:
        return tell(error, "nothing was compared")
    say(report.as_json(changes) if chosen.format == "json" else "\n".join(report.as_text(changes, whole=chosen.whole)))
    if chosen.draft:
        for path, text in fragments.drafts(untold):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8")
            print(f"drafted {path}: rewrite it for users", file=sys.stderr)
        return 0
    if untold:
        count = len({item.subject for item in untold})
        changes_without = "1 breaking change has" if count == 1 else f"{count} breaking changes have"
        print(f"{changes_without} no fragment in {fragments.FOLDER}. Pass --draft to write them.", file=sys.stderr)
    return int(bool(untold))


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    return run(ROOT, arguments)


def _parser() -> argparse.ArgumentParser:
    made = parser("nox -s diff --", __doc__)
    made.add_argument("old", nargs="?", help="bundle file or git revision (default: the last release)")
    made.add_argument("new", nargs="?", help="bundle file or git revision (default: the working tree)")
    made.add_argument("--format", choices=("text", "json"), default="text", help="output format (default: text)")
    made.add_argument("--types", action="store_true", help="check the typing programs of OLD with mypy")
    made.add_argument("--draft", action="store_true", help="write a fragment for each breaking change without one")
    made.add_argument("--whole", action="store_true", help="show changes of documentation too")
    return made


def _changes(root: Path, chosen: argparse.Namespace) -> list[UserChange]:
    old = of_argument(root, chosen.old) if chosen.old else _release(root)
    new = of_argument(root, chosen.new) if chosen.new else of_tree(root)
    changes = compare(old, new)
    if not chosen.types:
        return changes
    if chosen.new:
        fix = "leave NEW out: the programs are checked against the code of the tree"
        raise FaultsError([Fault(chosen.new, 0, "", "--types compares with the tree alone", fix)])
    return in_order([*changes, *typing_changes(root, old.programs)])


def _release(root: Path) -> Version:
    found = of_release(root)
    if found is None:
        fix = "pass a git revision or a bundle file to compare with"
        raise FaultsError([Fault(RELEASED, 0, "", "there is no release yet", fix)])
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
