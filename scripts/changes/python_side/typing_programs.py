"""Check programs that type checkers accepted with the old version, with mypy and the code of the tree."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from scripts.changes.change import BREAKING, UserChange
from scripts.changes.versions import TYPING_PROGRAMS
from scripts.document.fault import Fault, FaultsError

_FOLDER: Final = "build/old_programs"
_ERROR: Final = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): error: (?P<why>.*)")


def typing_changes(root: Path, programs: Mapping[str, str]) -> list[UserChange]:
    """Return the lines of programs that mypy rejects now.

    Args:
        root: the tree, whose code the programs are checked against.
        programs: program texts by path.

    Raises:
        FaultsError: there are no programs, mypy is not installed, or it fails without an error in a program.
    """
    if not programs:
        fix = f"omit --types, or pass a version that has {' or '.join(TYPING_PROGRAMS)}"
        raise FaultsError([Fault(TYPING_PROGRAMS[0], 0, "", "the old version has no programs that test types", fix)])
    folder = root / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    files = {path.replace("/", "_"): (path, text) for path, text in sorted(programs.items())}
    for name, (_, text) in files.items():
        (folder / name).write_text(text, "utf-8")
    paths = [f"{_FOLDER}/{name}" for name in files]
    command = [sys.executable, "-m", "mypy", "--follow-imports=silent", *paths]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    found = [*_changes(done.stdout, files)]
    if done.returncode and not found:
        fix = "install mypy, or omit --types"
        raise FaultsError([Fault(paths[0], 0, "", f"mypy reports {(done.stderr or done.stdout).strip()!r}", fix)])
    return found


def _changes(output: str, files: Mapping[str, tuple[str, str]]) -> Iterator[UserChange]:
    for line in output.splitlines():
        error = _ERROR.match(line)
        if error and error["file"].startswith(_FOLDER):
            path, text = files[error["file"].rpartition("/")[2]]
            number = int(error["line"])
            said = text.splitlines()[number - 1].strip()
            yield UserChange(BREAKING, said, f"mypy rejects it now: {error['why']}", f"{path}:{number}", "workapis")
