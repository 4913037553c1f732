"""Report changes for users: ``scripts.commands.diff [OLD [NEW]] [--format json] [--types] [--draft] [--whole]``.

OLD and NEW are bundle files or git revisions; without NEW the tree is compared, without OLD the last release. The exit
code is 1 if something breaks and no changelog fragment says so.
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
from scripts.commands.console import ROOT, say, tell
from scripts.document.fault import Fault, FaultsError


def run(root: Path, arguments: Sequence[str]) -> int:
    """Tell what changed between the versions that the arguments name; return the exit code."""
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
            print(f"drafted {path}: write it for users", file=sys.stderr)
        return 0
    if untold:
        count = len({item.subject for item in untold})
        print(f"{count} of what breaks is in no fragment of {fragments.FOLDER}: --draft writes them", file=sys.stderr)
    return int(bool(untold))


def main(arguments: Sequence[str]) -> int:
    """Run the verb; return its exit code."""
    return run(ROOT, arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s diff --", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("old", nargs="?", help="bundle file or git revision; the last release without it")
    parser.add_argument("new", nargs="?", help="bundle file or git revision; the tree without it")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--types", action="store_true", help="check the typing programs of OLD too, by mypy")
    parser.add_argument("--draft", action="store_true", help="write the fragments that breaking changes lack")
    parser.add_argument("--whole", action="store_true", help="show changes of documentation too")
    return parser


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
        fix = "name a git revision or a bundle file to compare with"
        raise FaultsError([Fault(RELEASED, 0, "", "there is no release yet", fix)])
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
