"""The code blocks of a Markdown file, and the comment above each that says how to run it.

    <!-- run: projects 7 -->     prepare the fakes with stages of ``tests/fakes/snippet_stages.py``, joined by commas
    <!-- continues -->           the names of the block before are there still
    <!-- not run: reason -->     the block is not run, and why
    <!-- prints -->              above a ``text`` block: what the Python block before it prints

A Python block without a comment runs alone, with the fakes that its clients need.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.repository import ROOT

_FENCE = re.compile(
    r"(?:^[ ]*<!--[ ]*(?P<word>run|continues|not run|prints)(?:: *(?P<value>[^>]*?))?[ ]*-->\n\s*)?"
    r"^(?P<indent>[ ]*)```(?P<language>[\w+-]*)[^\n]*\n(?P<text>.*?)^(?P=indent)```[ ]*$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class CodeBlock:
    """A fenced block: its line, its language, its text, and the comment above it."""

    file: str
    line: int
    language: str
    text: str
    word: str = ""
    value: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    @property
    def stages(self) -> list[str]:
        """The stages that the comment names."""
        return [name.strip() for name in self.value.split(",")] if self.word == "run" else []

    @property
    def is_run(self) -> bool:
        """Whether it is a program of Python that is not excused."""
        return self.language in ("python", "py") and self.word != "not run"


def blocks(file: Path) -> list[CodeBlock]:
    """Return the fenced blocks of a file, in its order; lines are those of their first line of text."""
    return [*_blocks(file.relative_to(ROOT).as_posix(), file.read_text("utf-8"))]


def _blocks(name: str, text: str) -> Iterator[CodeBlock]:
    for found in _FENCE.finditer(text):
        line = text.count("\n", 0, found.start("text")) + 1
        body = textwrap.dedent(found["text"])
        yield CodeBlock(name, line, found["language"], body, found["word"] or "", found["value"] or "")
