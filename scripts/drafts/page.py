"""Split a documentation page in Markdown into sections by heading, code blocks and lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scripts.document.digests import digest
from scripts.document.fault import Fault, FaultsError
from scripts.plan.python_names import snake

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*\Z")
_FENCE = re.compile(r"( {0,3})(`{3,}|~{3,})\s*([^`]*)\Z")
_INDENT = "    "
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Block:
    """A code block: its first and last line in the page, from 1, and its text without fences or indent."""

    first: int
    last: int
    text: str
    info: str = ""


@dataclass
class PageSection:
    """A heading and the content up to the next heading: text as (line, text), and code blocks."""

    title: str
    level: int
    line: int
    parts: list[Block | tuple[int, str]] = field(default_factory=list[Block | tuple[int, str]])


@dataclass(frozen=True)
class PrintedPage:
    """A page: file name, address if known, digest of its bytes, sections."""

    name: str
    url: str
    sha256: str
    sections: tuple[PageSection, ...]

    @property
    def title(self) -> str:
        """Its first heading, else its file name."""
        return next((section.title for section in self.sections if section.title), self.stem)

    @property
    def stem(self) -> str:
        """A name in lower case, words joined by an underscore."""
        name = snake(Path(self.name).stem)
        return name if name[:1].isalpha() else f"page_{name}"


def read(path: Path, url: str) -> PrintedPage:
    """Read a page.

    Raises:
        FaultsError: the file cannot be read, or is not UTF-8.
    """
    try:
        content = path.read_bytes()
        text = content.decode("utf-8")
    except OSError as error:
        fault = Fault(str(path), 0, "", f"cannot be read: {error.strerror}", "pass the path of a Markdown file")
        raise FaultsError([fault]) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise FaultsError([Fault(str(path), line, "", "not UTF-8", "save the page as UTF-8")]) from None
    return PrintedPage(path.name, url, digest(content), tuple(_sections(text.split("\n"))))


def _sections(lines: list[str]) -> Iterator[PageSection]:
    section = PageSection("", 0, 1)
    at = 0
    while at < len(lines):
        if fence := _FENCE.match(lines[at]):
            end = _closing(lines, at, fence[2])
            section.parts.append(_block(lines, at + 1, end, len(fence[1]), fence[3].strip()))
            at = end + 1
        elif heading := _HEADING.match(lines[at]):
            yield section
            section = PageSection(_LINK.sub(r"\1", heading[2]).strip("`* "), len(heading[1]), at + 1)
            at += 1
        elif lines[at].startswith(_INDENT) and lines[at].strip() and not (at and lines[at - 1].strip()):
            end = _dedent(lines, at)
            section.parts.append(_block(lines, at, end, len(_INDENT), ""))
            at = end
        else:
            if lines[at].strip():
                section.parts.append((at + 1, lines[at].strip()))
            at += 1
    yield section


def _closing(lines: list[str], start: int, fence: str) -> int:
    for at in range(start + 1, len(lines)):
        bare = lines[at].strip()
        if bare.startswith(fence) and not bare.strip(fence[0]):
            return at
    return len(lines)


def _dedent(lines: list[str], start: int) -> int:
    """Return the line after an indented block, which includes blank lines that an indented line follows."""
    end = start
    for at in range(start, len(lines)):
        if lines[at].startswith(_INDENT) and lines[at].strip():
            end = at + 1
        elif lines[at].strip():
            break
    return end


def _block(lines: list[str], first: int, end: int, indent: int, info: str) -> Block:
    inside = [line[min(indent, len(line) - len(line.lstrip())) :] for line in lines[first:end]]
    while inside and not inside[0].strip():
        inside.pop(0)
        first += 1
    while inside and not inside[-1].strip():
        inside.pop()
    return Block(first + 1, first + len(inside), "\n".join(inside), info)
