"""Laws of the finished site: links lead somewhere, nothing comes from outside, the first page is light."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.site.api_facts import reference_link
from scripts.site.content import SiteContent
from scripts.site.html import Html

# Bytes of the landing page and all that it loads, not compressed.
FIRST_PAGE = 250 * 1024
_REFERENCE = "reference/index.html"
_ADDRESS = re.compile(r"(?:https?://[\w.-]+(?::\d+)?(?:[/?#][^\s<>\"]*)?|mailto:[^\s@]+@[\w.-]+)\Z")
_REMOTE = re.compile(r"(?:url\(|@import|fetch\(|import\()\s*[\"']?(?:https?:)?//")


def faults(content: SiteContent, site: Path) -> list[str]:
    """Return what is wrong with a site, a line each."""
    pages = {
        path.relative_to(site).as_posix(): Html.of(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))
    }
    known = {reference_link(this.slug, operation) for this in content.apis for operation in this.operations()}
    found = [*_links(pages, site, known), *_outside(pages, site), *_missing(content, site)]
    size = first_page(pages["index.html"], site)
    if size > FIRST_PAGE:
        found.append(f"index.html: loads {size} bytes, more than {FIRST_PAGE}")
    return found


def first_page(page: Html, site: Path) -> int:
    """Return the bytes of the landing page and of what it loads."""
    files = {site / "index.html", *(site / posixpath.normpath(address) for address in page.fetched)}
    return sum(file.stat().st_size for file in files if file.is_file())


def _links(pages: dict[str, Html], site: Path, operations: set[str]) -> Iterator[str]:
    for name, page in pages.items():
        for link in sorted({*page.links, *page.fetched}):
            if urlsplit(link).scheme or link.startswith("//"):
                if not _ADDRESS.match(link):
                    yield f"{name}: {link} is no address"
                continue
            wrong = _broken(name, link, pages, site, operations)
            if wrong:
                yield f"{name}: {link}: {wrong}"


def _broken(name: str, link: str, pages: dict[str, Html], site: Path, operations: set[str]) -> str:
    path, _, place = link.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path))) if path else name
    if target == _REFERENCE and "/" in place:
        return "" if f"{target}#{place}" in operations else "there is no such operation"
    if not (site / target).is_file():
        return "there is no such file"
    if place and target in pages and target != _REFERENCE and unquote(place) not in pages[target].places:
        return "there is no such place"
    return ""


def _outside(pages: dict[str, Html], site: Path) -> Iterator[str]:
    for name, page in pages.items():
        for address in page.fetched:
            if urlsplit(address).scheme or address.startswith("//"):
                yield f"{name}: loads {address}"
    for path in sorted([*site.glob("assets/*"), *site.glob("reference/reference.*")]):
        if path.suffix in (".css", ".js") and _REMOTE.search(path.read_text("utf-8")):
            yield f"{path.relative_to(site).as_posix()}: asks another host"


def _missing(content: SiteContent, site: Path) -> Iterator[str]:
    for page in content.pages():
        for path in (page.html, page.path):
            if not (site / path).is_file():
                yield f"{path}: was not made"
    if not (site / "objects.inv").is_file():
        yield "objects.inv: was not made"
