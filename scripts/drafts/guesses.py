"""Mark guesses in the files of a draft, find them, and write drafts as a whole."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from scripts.document.yaml_writer import Comment
from scripts.spec.api import OVERLAYS

_MARK = "guess: "
_NUMBERS = count()


def guess(why: str) -> dict[str, str]:
    """Return the entry that marks the next entry of an object as a guess, with its reason."""
    return {Comment(f"{_MARK}{next(_NUMBERS)}"): f"{_MARK}{' '.join(why.split())}"}


def marked(files: Mapping[str, bytes]) -> Iterator[tuple[str, int, str]]:
    """Yield file, line and text of every guess."""
    for path, content in files.items():
        for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
            if path.endswith((".yaml", ".md")) and _MARK in line and line.lstrip(" -<!").startswith(("#", _MARK)):
                yield path, number, line.partition(_MARK)[2].removesuffix("-->").strip()


def left(root: Path) -> Iterator[tuple[str, int, str]]:
    """Yield file, line and text of every unconfirmed guess."""
    paths = [*(root / "specs").rglob("*.yaml"), *(root / "specs").rglob("*.md"), *(root / OVERLAYS).glob("*.yaml")]
    yield from marked({path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(paths)})


def write(root: Path, files: Mapping[str, bytes]) -> None:
    """Write new files; if one of them cannot be written, remove the written ones and their new folders."""
    made: list[Path] = []
    try:
        for path, content in files.items():
            _make_folder((root / path).parent, made)
            made.append(root / path)
            with tempfile.NamedTemporaryFile(dir=(root / path).parent, delete=False) as file:
                made.append(Path(file.name))
                file.write(content)
            Path(file.name).chmod(0o644)
            Path(file.name).rename(root / path)
            made.pop()
    except BaseException:
        for place in reversed(made):
            place.rmdir() if place.is_dir() else place.unlink(missing_ok=True)
        raise


def _make_folder(folder: Path, made: list[Path]) -> None:
    if not folder.is_dir():
        _make_folder(folder.parent, made)
        folder.mkdir()
        made.append(folder)


def plain(value: Any) -> Any:
    """Return a value without its marks."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if not isinstance(key, Comment)}
    return [plain(item) for item in value] if isinstance(value, list) else value
