"""A copy of what is committed, in which a release is made before anything of the tree is written."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

from scripts.changes.versions import TYPING_PROGRAMS
from scripts.document.fault import Fault, FaultsError
from scripts.publish import generated_tree, manifest
from scripts.release.programs import run_module


def copy(root: Path, target: Path) -> Path:
    """Copy what is committed into a folder, without git; return the folder."""
    done = subprocess.run(["git", "-C", str(root), "archive", "HEAD"], capture_output=True, check=True)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(target, filter="data")
    return target


def content(tree: Path) -> list[str]:
    """Return the paths of all files of a copy."""
    return sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file())


def programs(tree: Path) -> dict[str, str]:
    """Return the typing programs of a copy, by path: one is written anew, since it is not kept.

    Raises:
        FaultsError: it cannot be written.
    """
    _run(tree, "tests.clients.typed_fields")
    return {path: (tree / path).read_text("utf-8") for path in TYPING_PROGRAMS}


def regenerated(tree: Path, allowed: Sequence[str]) -> dict[str, bytes]:
    """Generate a copy anew; return the files that changed: the manifest, which has the version, and new pins of names.

    Args:
        tree: the copy.
        allowed: the pins that may change.

    Raises:
        FaultsError: it cannot be generated, or was not what its sources give.
    """
    before = {path: (tree / path).read_bytes() for path in generated_tree.owned(tree)}
    _run(tree, "scripts.commands.regenerate")
    after = {path: (tree / path).read_bytes() for path in generated_tree.owned(tree)}
    changed = {path: after.get(path) for path in {*before, *after} if before.get(path) != after.get(path)}
    fix = "run nox -s regenerate and commit what it writes"
    stale = [path for path in changed if path not in (*allowed, manifest.FILE)]
    if stale:
        raise FaultsError([Fault(path, 0, "", "is not what the sources give", fix) for path in stale])
    return {path: text for path, text in changed.items() if text is not None}


def _run(tree: Path, module: str) -> None:
    done = run_module(tree, module)
    if done.returncode:
        fix = f"see that python -m {module} works in the tree"
        raise FaultsError([Fault(module.replace(".", "/") + ".py", 0, "", done.stderr.strip(), fix)])
