"""A copy of the commit, which a release edits and builds before it changes the tree."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

from scripts.changes.versions import TYPING_PROGRAMS
from scripts.document.fault import Fault, FaultsError
from scripts.publish import generated_tree, manifest, merge
from scripts.release.programs import run_module


def copy(root: Path, target: Path) -> Path:
    """Copy the files of HEAD into a folder, without `.git`; return the folder."""
    done = subprocess.run(["git", "-C", str(root), "archive", "HEAD"], capture_output=True, check=True)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(target, filter="data")
    return target


def content(tree: Path) -> list[str]:
    """Return the paths of all files of a copy."""
    return sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file())


def programs(tree: Path) -> dict[str, str]:
    """Return the typing programs of a copy by path; git ignores one of them, so this function writes it first.

    Raises:
        FaultsError: `tests.clients.typed_fields` fails.
    """
    _run(tree, "tests.clients.typed_fields")
    return {path: (tree / path).read_text("utf-8") for path in TYPING_PROGRAMS}


def regenerated(tree: Path, allowed: Sequence[str]) -> dict[str, bytes]:
    """Regenerate a copy, and return changed files: new pinned names, and manifest and merged document for the version.

    Args:
        tree: the copy.
        allowed: paths of other files that may change.

    Raises:
        FaultsError: `regenerate` fails, or other files were stale.
    """
    before = {path: (tree / path).read_bytes() for path in generated_tree.owned(tree)}
    _run(tree, "scripts.commands.regenerate")
    after = {path: (tree / path).read_bytes() for path in generated_tree.owned(tree)}
    changed = {path: after.get(path) for path in {*before, *after} if before.get(path) != after.get(path)}
    fix = "run nox -s regenerate and commit what it writes"
    stale = [path for path in changed if path not in (*allowed, manifest.FILE, merge.FILE)]
    if stale:
        raise FaultsError([Fault(path, 0, "", "is stale", fix) for path in stale])
    return {path: text for path, text in changed.items() if text is not None}


def _run(tree: Path, module: str) -> None:
    done = run_module(tree, module)
    if done.returncode:
        fix = f"check python -m {module} in the tree"
        raise FaultsError([Fault(module.replace(".", "/") + ".py", 0, "", done.stderr.strip(), fix)])
