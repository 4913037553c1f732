"""Pictures of output by rich: the block of a guide above each of them makes it.

`python -m tests.laws.terminal_pictures` draws them anew. A picture has classes in the place of colours, so that it has
the colours of the page.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

import rich
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from tests.laws.code_block import CodeBlock, blocks
from tests.laws.test_code_blocks import run
from tests.repository import ROOT
from workapis.testing import fake

GUIDES = ROOT / "docs/guides"
WIDTH = 88  # characters
_FIGURE = re.compile(r'<figure [^>]*class="terminal"[^>]*aria-label="([^"]+)">\n<!-- drawing: ([\w.-]+) -->')
_CHARACTER, _LINE, _MARGIN = 8.4, 20, 14
_COLOURS = {2: "text", 3: "key", 5: "word", 6: "number", 9: "odd", 10: "word", 13: "word"}  # of a terminal


def pictures() -> Iterator[tuple[Path, str]]:
    """Yield each picture of the guides: its file, and what is to be in it."""
    for page in sorted(GUIDES.glob("*.md")):
        text = page.read_text("utf-8")
        programs = [block for block in blocks(page) if block.is_run]
        for found in _FIGURE.finditer(text):
            line = text.count("\n", 0, found.start())
            program = [block for block in programs if block.line < line][-1]
            yield page.parent / found[2], drawn(printed(program), found[2].partition(".")[0], found[1])


def printed(program: CodeBlock) -> Text:
    """Return what a program prints by rich, with its styles."""
    before, file = rich.get_console(), io.StringIO()
    console = Console(file=file, force_terminal=True, color_system="standard", width=WIDTH, no_color=False)
    kept, before.__dict__ = before.__dict__, console.__dict__
    try:
        with fake("teamwork_projects", documented=True, records=3) as service:
            run(program, {"teamwork_projects": service.base_url}, {"__name__": "__main__"})
    finally:
        before.__dict__ = kept
    return Text.from_ansi(file.getvalue())


def drawn(text: Text, name: str, title: str) -> str:
    console = Console(width=WIDTH, color_system="standard", no_color=False)
    lines = [[*line.render(console)] for line in text.split(allow_blank=False)]
    body = [_line(line, _MARGIN + _LINE * number) for number, line in enumerate(lines, 1)]
    width, height = round(_MARGIN * 2 + _CHARACTER * WIDTH), _MARGIN * 2 + _LINE * len(lines)
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="{name}-title">'
    return "\n".join([head, f'<title id="{name}-title">{escape(title)}</title>', *body, "</svg>", ""])


def _line(segments: list[Segment], y: int) -> str:
    parts, column = list[str](), 0
    for segment in segments:
        length = segment.cell_length
        if segment.text.strip():
            parts.append(_part(segment.text, _classes(segment.style), column, length))
        column += length
    return f'<text y="{y}">{"".join(parts)}</text>'


def _part(text: str, classes: str, column: int, length: int) -> str:
    x, wide = _MARGIN + _CHARACTER * column, _CHARACTER * length
    told = f' class="{classes}"' if classes else ""
    return (
        f'<tspan{told} x="{x:.1f}" textLength="{wide:.1f}">{escape(text, quote=False).replace(" ", "&#160;")}</tspan>'
    )


def _classes(style: Style | None) -> str:
    if style is None:
        return ""
    names = [_COLOURS.get((style.color and style.color.number) or 0, ""), "strong" if style.bold else ""]
    return " ".join(filter(None, [*names, "slanted" if style.italic else ""]))


if __name__ == "__main__":
    for path, picture in pictures():
        path.write_text(picture, "utf-8")
        print(f"{path.relative_to(ROOT)}: drawn")
