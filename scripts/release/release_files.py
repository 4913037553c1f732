"""Files that a release writes or removes: changelog, version, baseline, fragments, pinned names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from scripts.changes.fragments import FOLDER
from scripts.changes.versions import PUBLIC_NAMES, RELEASED
from scripts.publish.generated_tree import pins_of
from scripts.release import changelog
from scripts.release.readiness import PROJECT, Release
from scripts.spec import wire_formats
from scripts.spec.api import discover

_VERSION = re.compile(r'^version = "[^"]*"$', re.MULTILINE)


def files(root: Path, release: Release, today: dt.date, programs: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files that a release writes, by path.

    Args:
        root: the tree.
        release: the release.
        today: the date of the release.
        programs: typing programs by path, for the comparison with the next version.
    """
    folder = f"{RELEASED}/{release.number}"
    text = (root / changelog.FILE).read_text("utf-8")
    project = _VERSION.sub(f'version = "{release.number}"', (root / PROJECT).read_text("utf-8"), count=1)
    apis = discover(root)
    kept = {f"{folder}/{Path(api.bundle).name}": (root / api.bundle).read_bytes() for api in apis}
    kept[f"{folder}/formats.yaml"] = (root / wire_formats.FILE).read_bytes()
    kept[f"{folder}/{Path(PUBLIC_NAMES).name}"] = (root / PUBLIC_NAMES).read_bytes()
    kept |= {f"{folder}/{Path(path).name}": program.encode() for path, program in programs.items()}
    pins = {pins_of(api.slug): b"{}\n" for api in apis if not (root / pins_of(api.slug)).is_file()}
    return {
        changelog.FILE: changelog.released(text, release.number, release.told, today).encode(),
        PROJECT: project.encode(),
        **pins,
        **kept,
    }


def removed(root: Path) -> list[str]:
    """Return the files that a release removes: fragments and the previous baseline."""
    return [path.relative_to(root).as_posix() for path in _removed(root)]


def _removed(root: Path) -> Iterator[Path]:
    yield from (path for path in sorted((root / FOLDER).glob("*.md")) if path.name != "README.md")
    yield from (path for path in sorted((root / RELEASED).rglob("*")) if path.is_file())
