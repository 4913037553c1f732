"""Remember inputs without errors, so that a run on the same inputs need not validate them again.

Only a run without faults is kept. Its key is made of all that a run reads: every file of the sources, the code of the
pipeline, and the versions of everything that is installed. A record that is damaged is none.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import distributions
from pathlib import Path

from scripts.document.digests import digest

Counts = dict[str, dict[str, int]]
"""What was counted of each API, by slug."""
CACHE = ".cache/clean"
PIPELINE = Path(__file__).resolve().parents[2]
_SOURCES = (
    *("specs", "overlays/documents", "overlays/names", "overlays/vocabulary", "README.md", "pyproject.toml"),
    *("docs/changes", "docs/released"),
)
_CODE = ("scripts", "overlays/vocabulary")


def key(root: Path) -> str:
    """Return the digest of all that a run on ``root`` depends on."""
    places = [*((root, name) for name in _SOURCES), *((PIPELINE, name) for name in _CODE)]
    named = [(place, path) for place, name in places for path in _files(place / name)]
    files = [f"{path.relative_to(place).as_posix()} {digest(path.read_bytes())}" for place, path in named]
    installed = sorted(f"{found.name} {found.version}" for found in distributions())
    return digest("\n".join([sys.version, *installed, *files]).encode())


def counts(root: Path, key: str) -> Counts | None:
    """Return what the clean run of that key counted; None if there was none."""
    try:
        record = json.loads((root / CACHE / f"{key}.json").read_bytes())
        found: Counts = record["counts"]
        return found if record["seal"] == _seal(key, found) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(root: Path, key: str, counts: Counts) -> None:
    """Record a clean run of that key and what it counted of each API; it takes the place of the one before."""
    folder = root / CACHE
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.json"):
        path.unlink(missing_ok=True)
    (folder / f"{key}.json").write_text(json.dumps({"counts": counts, "seal": _seal(key, counts)}), "utf-8")


def _seal(key: str, counts: Counts) -> str:
    return digest(json.dumps([key, counts], sort_keys=True).encode())


def _files(place: Path) -> list[Path]:
    """Return the files at a place, in order; what an interpreter compiled is none of them."""
    found = [place] if place.is_file() else place.rglob("*")
    return sorted(path for path in found if path.is_file() and "__pycache__" not in path.parts)
