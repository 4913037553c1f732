"""A page of the documentation site, and how links of the repository become links of the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass

_LINK = re.compile(r"(?<!\!)\[([^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\(([^()\s]+)\)")
_FENCE = re.compile(r"(^ *```.*?^ *```$)", re.MULTILINE | re.DOTALL)
_FOREIGN = re.compile(r"[a-z]+:|#")


@dataclass(frozen=True)
class SitePage:
    """One page: its path in the site's content, its title in the menu, and its Markdown."""

    path: str
    title: str
    text: str

    @property
    def html(self) -> str:
        """The path of the page as it is read."""
        return html_path(self.path)


def html_path(path: str) -> str:
    """Return the path of the HTML of a page, from that of its Markdown."""
    return re.sub(r"README\Z", "index", path.removesuffix(".md")) + ".html"


def title_of(text: str) -> str:
    """Return the first heading of a text, without marks of code."""
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return found[1].replace("`", "") if found else ""


def relinked(text: str, file: str, page: str, places: Mapping[str, str]) -> str:
    """Return a text whose links to files of the repository lead to pages of the site.

    A link to a file of the repository that is no page becomes plain text; one that leads to no file of the repository
    is one of the site already.

    Args:
        text: the Markdown of a file of the repository.
        file: its path in the repository.
        page: its path in the site.
        places: path of the page in the site by file of the repository, "" if there is none; also by `file#heading` for
            a section with a page of its own.
    """

    def replaced(found: re.Match[str]) -> str:
        words, link = found[1], found[2]
        if _FOREIGN.match(link):
            return found[0]
        target, mark, part = link.partition("#")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(file), target))
        if f"{path}#{part}" in places:
            return f"[{words}]({relative(places[f'{path}#{part}'], page)})"
        there = places.get(path)
        if there is None:
            return found[0]
        return f"[{words}]({relative(there, page)}{mark}{part})" if there else words

    pieces = _FENCE.split(text)
    return "".join(piece if index % 2 else _LINK.sub(replaced, piece) for index, piece in enumerate(pieces))


def relative(target: str, page: str) -> str:
    """Return the link from a page to another place of the site."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def cell(text: object) -> str:
    """Return a text as it stands in a cell of a table: on one line, its bars escaped."""
    return plain(text).replace("|", "\\|")


def plain(text: object) -> str:
    """Return a text of a specification as Markdown, on one line; outside code it has no elements of HTML."""
    pieces = re.split(r"(`[^`]*`)", " ".join(str(text).split()))
    return "".join(piece if index % 2 else piece.replace("<", "&lt;") for index, piece in enumerate(pieces))


def table(head: list[str], rows: list[list[object]]) -> str:
    """Return a table of Markdown; empty without rows."""
    if not rows:
        return ""
    lines: list[list[object]] = [[*head], ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell(item) for item in line)} |" for line in lines) + "\n"
