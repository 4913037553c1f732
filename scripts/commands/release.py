"""Create a release.

The command builds and tests a copy of HEAD. If all of that passes, it writes changelog, version and baseline into the
tree, removes the fragments, and puts wheel, sdist, SBOM and notes into dist/. It does not commit, tag or publish.
"""

from __future__ import annotations

import argparse
import datetime as dt
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scripts.commands.console import ROOT, parser, say, tell
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
    """Create a release.

    Raises:
        FaultsError: the tree is not ready, or a check of the packages fails. The tree stays as it was.
    """
    made = committed(root, chosen.version) if chosen.committed else ready(root, chosen.version)
    say(f"{made.number}: {len(made.told)} fragments")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        tree = workshop.copy(root, folder / "tree")
        files, gone = ({}, []) if chosen.committed else prepare(tree, made, say)
        make(tree, folder, made, chosen.suite or trial.SUITES, say)
        if chosen.check:
            say(f"{made.number} is ready; the tree is unchanged.")
            return
        generated_tree.replace(root, files, gone)
        shutil.rmtree(root / DIST, ignore_errors=True)
        shutil.copytree(folder / DIST, root / DIST)
    say(f"{DIST}: {', '.join(sorted(path.name for path in (root / DIST).iterdir()))}")
    if not chosen.committed:
        say(_COMMANDS.format(number=made.number))


def prepare(tree: Path, made: Release, say: Say) -> tuple[dict[str, bytes], list[str]]:
    """Edit a copy for the release; return the files to write and the paths to remove.

    Raises:
        FaultsError: generated files of the copy are stale.
    """
    files = release_files.files(tree, made, dt.datetime.now(dt.UTC).date(), workshop.programs(tree))
    gone = release_files.removed(tree)
    generated_tree.replace(tree, files, gone)
    files |= workshop.regenerated(tree, [*files])
    say(f"prepared: {len(files)} files written, {len(gone)} removed")
    return files, gone


def make(tree: Path, folder: Path, made: Release, suites: Sequence[str], say: Say) -> None:
    """Build and test a copy; put wheel, sdist, SBOM and notes into ``dist`` of a folder.

    Raises:
        FaultsError: a check fails.
    """
    number, dist = str(made.number), folder / DIST
    shutil.rmtree(tree / "build", ignore_errors=True)
    content = workshop.content(tree)
    built = packages.build(tree, dist)
    faults = [*packages.content_faults(built, content, number), *packages.twine_faults(built)]
    if faults:
        raise FaultsError(faults)
    say(f"built: {built.wheel.name} and {built.sdist.name}; the wheel of the sdist is the same; twine passes")
    notes = changelog.notes((tree / changelog.FILE).read_text("utf-8"), made.number)
    (dist / f"workapis-{number}.notes.md").write_text(notes, "utf-8")
    brought = trial.write_sbom(built.wheel, tree, folder / "alone", dist / f"workapis-{number}.cdx.json")
    say(f"SBOM: {', '.join(brought)}")
    say(f"tests against the wheel: {trial.try_wheel(built.wheel, tree, folder / 'tests', suites)}")


def run(root: Path, arguments: Sequence[str], say: Say) -> int:
    """Create the release that the arguments name; return the exit code."""
    try:
        release(root, _parser().parse_args(arguments), say)
    except FaultsError as error:
        return tell(error, "nothing was written")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    return run(ROOT, arguments, say)


def _parser() -> argparse.ArgumentParser:
    made = parser("nox -s release --", __doc__)
    made.add_argument(
        "version", nargs="?", default="", help="such as 0.2.0 (default: the lowest that the changes allow)"
    )
    how = made.add_mutually_exclusive_group()
    how.add_argument("--check", action="store_true", help="dry run: do everything but write")
    how.add_argument("--committed", action="store_true", help="build the committed release into dist/")
    made.add_argument(
        "--suite",
        metavar="TESTS",
        action="append",
        help="run these tests on the wheel; repeatable (default: tests/runtime and tests/clients)",
    )
    return made


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
