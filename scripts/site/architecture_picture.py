"""Draw the packages of the runtime in rows, from its imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

FILE: Final = "docs/architecture.svg"
_RUNTIME: Final = "overlays/workapis"
_NAMED: Final = 'aria-labelledby="architecture-title architecture-text"'
_WIDTH, _BOX, _HIGH, _GAP, _ROW = 960, 146, 44, 12, 74


def rows(root: Path) -> list[list[str]]:
    """Return the rooms of the runtime, the lowest row first: a room imports rooms of lower rows alone."""
    imports = _imports(root)
    found: dict[str, int] = {}

    def row(room: str) -> int:
        if room not in found:
            found[room] = 1 + max((row(other) for other in imports[room]), default=-1)
        return found[room]

    for room in imports:
        row(room)
    return [sorted(room for room in found if found[room] == number) for number in range(max(found.values()) + 1)]


def _imports(root: Path) -> dict[str, set[str]]:
    modules = {room: set(_imported(paths)) for room, paths in _rooms(root).items()}
    return {room: (found & modules.keys()) - {room} for room, found in modules.items()}


def _rooms(root: Path) -> dict[str, list[Path]]:
    """Return the modules of each room: a public module, or a package whose name begins with an underscore."""
    folder = root / _RUNTIME
    packages = {path.name: sorted(path.rglob("*.py")) for path in folder.glob("_*") if path.is_dir()}
    modules = {path.stem: [path] for path in sorted(folder.glob("*.py")) if path.stem != "__init__"}
    return {name: paths for name, paths in sorted((packages | modules).items()) if name != "__pycache__"}


def _imported(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("workapis"):
                parts = str(node.module).split(".")
                yield from [parts[1]] if len(parts) > 1 else [alias.name for alias in node.names]


def picture(root: Path) -> str:
    """Return the picture as SVG: a band a row, the highest on top, a box a room with its modules and lines."""
    bands = rows(root)[::-1]
    rooms = _rooms(root)
    per_row = (_WIDTH - _GAP) // (_BOX + _GAP)
    lines = [line for band in bands for line in _split(band, per_row)]
    height = _ROW * len(lines) + _GAP
    body = [part for number, line in enumerate(lines) for part in _band(line, rooms, _GAP + number * _ROW)]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" {_NAMED}>'
    title = '<title id="architecture-title">The runtime in rows</title>'
    text = f'<desc id="architecture-text">From top to bottom: {"; ".join(", ".join(line) for line in lines)}.</desc>'
    return "\n".join([head, title, text, *body, "</svg>", ""])


def _split(band: list[str], most: int) -> list[list[str]]:
    return [band[begin : begin + most] for begin in range(0, len(band), most)]


def _band(line: list[str], rooms: Mapping[str, list[Path]], top: int) -> Iterator[str]:
    left = (_WIDTH - len(line) * (_BOX + _GAP) + _GAP) // 2
    for room in line:
        texts = [path.read_text("utf-8") for path in rooms[room]]
        size = f"{len(texts) - 1} modules, " if len(texts) > 1 else ""
        about = f"{size}{sum(len(text.splitlines()) for text in texts)} lines"
        yield (
            f'<g class="step" transform="translate({left} {top})"><rect width="{_BOX}" height="{_HIGH}" rx="8"/>'
            f'<text x="{_BOX // 2}" y="19" class="name">{room}</text>'
            f'<text x="{_BOX // 2}" y="35" class="what">{about}</text></g>'
        )
        left += _BOX + _GAP
