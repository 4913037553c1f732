"""Add to the generated pages: Markdown next to them, ``llms.txt`` and the search index."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from scripts.site import printed_lines
from scripts.site.api_facts import reference_link
from scripts.site.builders import DESCRIPTION
from scripts.site.content import NAME, SiteContent
from scripts.site.html import Html
from scripts.site.page import SitePage, html_path
from scripts.site.pages.python_reference import as_markdown

# What zensical brings for its own theme, which our pages do not have.
_UNUSED = (
    *("404.html", "search.json", "search.js", "sitemap.xml", "sitemap.xml.gz"),
    *("assets/images", "assets/javascripts", "assets/stylesheets"),
)
# Characters of a section that the search index keeps; of guides and of the landing page it keeps all.
_TEXT = 100
_COMMENT = re.compile(r"^ *<!--.*?-->\n", re.MULTILINE)
_DIVISION = re.compile(r"^</?div[^>]*>\n\n?|^\{: [^}]*\}\n|(?<=\S) \{#[\w-]+\}$", re.MULTILINE)
_DRAWING = re.compile(r"^<figure.*?<desc[^>]*>(.*?)</desc>.*?</figure>$", re.MULTILINE | re.DOTALL)
_FRONT = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)


def finish(content: SiteContent, site: Path, root: Path) -> None:
    """Complete a site that was built."""
    for name in _UNUSED:
        path = site / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    for page in content.pages():
        (site / page.path).write_text(markdown(page, root), "utf-8")
    (site / "llms.txt").write_text(llms(content), "utf-8")
    entries = json.dumps([*_searched(content, site)], ensure_ascii=False, separators=(",", ":"))
    (site / "assets" / "search.js").write_text(f"window.workapisSearch={entries};\n", "utf-8")


def markdown(page: SitePage, root: Path) -> str:
    """Return a page as Markdown for programs: without what only the layout needs, and with nothing to be filled in."""
    text = as_markdown(page, root) if "\n::: " in page.text else page.text
    text = _DRAWING.sub(lambda found: f"(Drawing: {found[1]})", _FRONT.sub("", text))
    return printed_lines.as_text(_DIVISION.sub("", _COMMENT.sub("", text)))


def llms(content: SiteContent) -> str:
    """Return the list of all pages for programs, as llmstxt.org describes it."""
    lines = [f"# {NAME}", "", f"> {DESCRIPTION}", ""]
    lines += [f"- [{page.title}]({page.path})" for page in content.alone]
    for section in content.sections:
        lines += ["", f"## {section.title}", "", *(f"- [{page.title}]({page.path})" for page in section.pages)]
        for group in section.groups:
            lines += [f"- [{group.title}: {page.title}]({page.path})" for page in group.all_pages()]
    downloads = sorted(path for path in content.files if path.startswith("downloads/"))
    lines += ["", "## Descriptions", "", *(f"- [{path.rpartition('/')[2]}]({path})" for path in downloads)]
    return "\n".join(lines) + "\n"


def _searched(content: SiteContent, site: Path) -> Iterator[list[str]]:
    """Yield what the search finds: title, address, kind, text."""
    for this in content.apis:
        for operation in this.operations():
            value = operation.value
            text = (
                f"{operation.method.upper()} {operation.path} · {value.get('x-workapis-method', '')} · {operation.name}"
            )
            yield [value.get("summary", operation.name), reference_link(this.slug, operation), this.title, text]
    for section in content.sections:
        for page in section.all_pages():
            yield from _parts(page, section.title, site)
    for page in content.alone:
        yield from _parts(page, NAME, site)


def _parts(page: SitePage, kind: str, site: Path) -> Iterator[list[str]]:
    address = html_path(page.path)
    whole = page.path.startswith("guides/") or page.path == "index.md"
    for number, part in enumerate(Html.of((site / address).read_text("utf-8")).parts):
        place = f"{address}#{part.place}" if number and part.place else address
        name = part.title if number == 0 else f"{part.title} · {page.title}"
        yield [name, place, kind, part.text if whole else part.text[:_TEXT]]
