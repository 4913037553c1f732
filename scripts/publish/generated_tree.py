"""Find the generated files of the tree, and replace their contents."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

GENERATED = "generated"
FACES = "overlays/workapis"
NAMES = "overlays/names"
# The first line of a public package, which is next to code that is written by hand.
_MARK = b"# Generated "


def owned(root: Path) -> set[str]:
    """Return the paths of all generated files: those below ``generated/``, the public packages, the pinned names."""
    below = (path for path in (root / GENERATED).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    faces = (path for path in (root / FACES).glob("*/*.py") if path.read_bytes().startswith(_MARK))
    return {path.relative_to(root).as_posix() for path in (*below, *faces, *(root / NAMES).glob("*.yaml"))}


def replace(root: Path, files: Mapping[str, bytes], stale: Iterable[str]) -> list[str]:
    """Write changed files and remove stale ones; return the written paths."""
    changed = [path for path, content in files.items() if _content(root / path) != content]
    for path in changed:
        _write(root / path, files[path])
    for path in stale:
        (root / path).unlink(missing_ok=True)
        _prune((root / path).parent, root)
    return changed


def pins_of(slug: str) -> str:
    """Return the path of the pinned names of an API, which exists from its first release on."""
    return f"{NAMES}/{slug}.yaml"


def belongs_to(slug: str, path: str) -> bool:
    """Return whether a generated file belongs to one API."""
    own = (f"{GENERATED}/workapis_generated/{slug}/", f"{FACES}/{slug}/")
    return path.startswith(own) or path in (f"{GENERATED}/bundles/{slug}.openapi.yaml", pins_of(slug))


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _write(path: Path, content: bytes) -> None:
    """Write next to the file, then replace it, so that no reader sees a part of a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _prune(folder: Path, root: Path) -> None:
    """Remove a folder, and its parents, if only compiled files are left in it."""
    while folder != root and folder.is_dir() and not _holds_files(folder):
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        folder.rmdir()
        folder = folder.parent


def _holds_files(folder: Path) -> bool:
    return any(path.is_file() and "__pycache__" not in path.parts for path in folder.rglob("*"))
