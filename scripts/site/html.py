"""Parse a finished HTML page: its links, the anchors in it, and its text by headings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

# Elements whose address is fetched when the page is opened, with the attribute that holds it.
_FETCHED: Final = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4"})
# Signs at a heading: the link to it, and the labels that mkdocstrings adds.
_MARKS: Final = frozenset({"headerlink", "doc-label"})
_SILENT: Final = frozenset({"script", "style", "nav", "header", "footer", "button", "svg"})


@dataclass
class HtmlSection:
    """A heading of a page, the place it stands at, and the text below it."""

    title: str = ""
    place: str = ""
    text: str = ""


@dataclass
class Html(HTMLParser):
    """A page: ``links`` lead elsewhere, ``fetched`` are loaded with it, ``places`` are the ids that it has."""

    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)
    parts: list[HtmlSection] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin outside of all elements."""
        super().__init__(convert_charrefs=True)
        self._silent = 0
        self._heading = False
        self._mark = ""

    @classmethod
    def of(cls, text: str) -> Html:
        """Return the page that a text is."""
        page = cls()
        page.feed(text)
        page.close()
        for part in page.parts:
            part.title, part.text = " ".join(part.title.split()), " ".join(part.text.split())
        return page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of addresses and places."""
        told = {name: value or "" for name, value in attrs}
        self.places |= {told[name] for name in ("id", "name") if told.get(name)}
        self._silent += tag in _SILENT
        address = told.get(_FETCHED.get(tag, ""), "")
        if address and not (tag == "link" and re.search(r"\b(alternate|canonical|prev|next)\b", told.get("rel", ""))):
            self.fetched.append(address)
        if tag in ("a", "area", "link") and told.get("href"):
            self.links.append(told["href"])
        if _MARKS & set(told.get("class", "").split()):
            self._mark = tag
        if tag in _HEADINGS and not self._silent:
            self._heading = True
            self.parts.append(HtmlSection(place=told.get("id", "")))

    def handle_endtag(self, tag: str) -> None:
        """Leave the element."""
        self._silent -= tag in _SILENT
        self._mark = "" if tag == self._mark else self._mark
        self._heading = self._heading and tag not in _HEADINGS

    def handle_data(self, data: str) -> None:
        """Take text: of the heading, or of the part below it."""
        if self._silent or self._mark or not self.parts:
            return
        if self._heading:
            self.parts[-1].title += data
        else:
            self.parts[-1].text += data + " "
