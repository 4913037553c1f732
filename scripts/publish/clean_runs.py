"""Remember inputs without errors, so that a run on the same inputs need not validate them again.

The key of such a run is a digest of all its inputs: every source file, the code of the pipeline, and the versions of
all installed distributions. A damaged record counts as missing.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import distributions
from pathlib import Path

from scripts.document.digests import digest

Counts = dict[str, dict[str, int]]
"""Counts of each API, by slug."""
CACHE = ".cache/clean"
PIPELINE = Path(__file__).resolve().parents[2]
_SOURCES = (
    *("specs", "overlays/documents", "overlays/names", "overlays/vocabulary", "README.md", "pyproject.toml"),
    *("docs/changes", "docs/released"),
)
_CODE = ("scripts", "overlays/vocabulary")


def key(root: Path) -> str:
    """Return the digest of all inputs of a run on ``root``."""
    places = [*((root, name) for name in _SOURCES), *((PIPELINE, name) for name in _CODE)]
    named = [(place, path) for place, name in places for path in _files(place / name)]
    files = [f"{path.relative_to(place).as_posix()} {digest(path.read_bytes())}" for place, path in named]
    installed = sorted(f"{found.name} {found.version}" for found in distributions())
    return digest("\n".join([sys.version, *installed, *files]).encode())


def counts(root: Path, key: str) -> Counts | None:
    """Return the counts of the clean run with that key; None if there was none."""
    try:
        record = json.loads((root / CACHE / f"{key}.json").read_bytes())
        found: Counts = record["counts"]
        return found if record["seal"] == _seal(key, found) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(root: Path, key: str, counts: Counts) -> None:
    """Record a clean run and its counts, in place of the previous one."""
    folder = root / CACHE
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.json"):
        path.unlink(missing_ok=True)
    (folder / f"{key}.json").write_text(json.dumps({"counts": counts, "seal": _seal(key, counts)}), "utf-8")


def _seal(key: str, counts: Counts) -> str:
    return digest(json.dumps([key, counts], sort_keys=True).encode())


def _files(place: Path) -> list[Path]:
    """Return the files at a place, sorted, without compiled files."""
    found = [place] if place.is_file() else place.rglob("*")
    return sorted(path for path in found if path.is_file() and "__pycache__" not in path.parts)
