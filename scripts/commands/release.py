"""Make a release: ``python -m scripts.commands.release [VERSION] [--check | --committed] [--suite TESTS ...]``.

It is made and tried in a copy of what is committed. When all of that went well, changelog, version and baseline are
written into the tree, the fragments are removed, and ``dist/`` has wheel, sdist, bill of materials and notes. Nothing
is committed, tagged or published.
"""

from __future__ import annotations

import argparse
import datetime as dt
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scripts.commands.console import ROOT, say, tell
from scripts.document.fault import FaultsError
from scripts.publish import generated_tree
from scripts.publish.summary import Say
from scripts.release import changelog, packages, release_files, trial, workshop
from scripts.release.readiness import Release, committed, ready

DIST = "dist"
_COMMANDS = """Next:
  git add --all && git commit -m "Release {number}"
  git tag -a v{number} -m "workapis {number}"
  git push origin main v{number}"""


def release(root: Path, chosen: argparse.Namespace, say: Say) -> None:
    """Make a release.

    Raises:
        FaultsError: the tree may not be released so, or what was built is not in order; nothing was written.
    """
    made = committed(root, chosen.version) if chosen.committed else ready(root, chosen.version)
    say(f"{made.number}: {len(made.told)} fragments")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        tree = workshop.copy(root, folder / "tree")
        files, gone = ({}, []) if chosen.committed else prepare(tree, made, say)
        make(tree, folder, made, chosen.suite or trial.SUITES, say)
        if chosen.check:
            say(f"{made.number} can be released; nothing was written.")
            return
        generated_tree.replace(root, files, gone)
        shutil.rmtree(root / DIST, ignore_errors=True)
        shutil.copytree(folder / DIST, root / DIST)
    say(f"{DIST}: {', '.join(sorted(path.name for path in (root / DIST).iterdir()))}")
    if not chosen.committed:
        say(_COMMANDS.format(number=made.number))


def prepare(tree: Path, made: Release, say: Say) -> tuple[dict[str, bytes], list[str]]:
    """Write into a copy what a release writes; return that, and the paths of what it removes.

    Raises:
        FaultsError: the copy was not what its sources give.
    """
    files = release_files.files(tree, made, dt.datetime.now(dt.UTC).date(), workshop.programs(tree))
    gone = release_files.removed(tree)
    generated_tree.replace(tree, files, gone)
    files |= workshop.regenerated(tree, [*files])
    say(f"prepared: {len(files)} files written, {len(gone)} removed")
    return files, gone


def make(tree: Path, folder: Path, made: Release, suites: Sequence[str], say: Say) -> None:
    """Build and try what a copy holds; its wheel, sdist, bill of materials and notes come into ``dist`` of a folder.

    Raises:
        FaultsError: something of it is not in order.
    """
    number, dist = str(made.number), folder / DIST
    shutil.rmtree(tree / "build", ignore_errors=True)
    content = workshop.content(tree)
    built = packages.build(tree, dist)
    faults = [*packages.content_faults(built, content, number), *packages.twine_faults(built)]
    if faults:
        raise FaultsError(faults)
    say(f"built: {built.wheel.name} and {built.sdist.name}, whose wheel is the same; twine has nothing against them")
    notes = changelog.notes((tree / changelog.FILE).read_text("utf-8"), made.number)
    (dist / f"workapis-{number}.notes.md").write_text(notes, "utf-8")
    brought = trial.write_sbom(built.wheel, tree, folder / "alone", dist / f"workapis-{number}.cdx.json")
    say(f"bill of materials: {', '.join(brought)}")
    say(f"tests against the wheel: {trial.try_wheel(built.wheel, tree, folder / 'tests', suites)}")


def run(root: Path, arguments: Sequence[str], say: Say) -> int:
    """Make the release that the arguments ask for; return the exit code."""
    try:
        release(root, _parser().parse_args(arguments), say)
    except FaultsError as error:
        return tell(error, "nothing was written")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run the command; return its exit code."""
    return run(ROOT, arguments, say)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s release --", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "version", nargs="?", default="", help="such as 0.2.0; the least that the changes allow without"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--check", action="store_true", help="do all but write")
    how.add_argument("--committed", action="store_true", help="build the release that is committed into dist/")
    parser.add_argument("--suite", action="append", help="tests to run against the wheel, in place of the usual ones")
    return parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
