"""The landing page: its text from ``docs/index.md``, its figures from what was generated."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.site.api_facts import KINDS, Described, kebab
from scripts.site.page import SitePage, relinked

FILE = "docs/index.md"
_MARK = "<!-- apis -->"


def landing(root: Path, apis: Sequence[Described], places: Mapping[str, str]) -> SitePage:
    """Return the landing page."""
    text = (root / FILE).read_text("utf-8")
    cards = "\n\n".join(_card(this) for this in apis)
    whole = text.replace(_MARK, f'<div class="cards" markdown>\n\n{cards}\n\n</div>')
    return SitePage("index.md", "Home", relinked(whole, FILE, "index.md", places))


def _card(this: Described) -> str:
    """Return the card of an API: what it is, and what the build counted."""
    figures = {
        "operations": this.counts["operations"],
        "validated payloads": this.counts["payloads"],
        "documentation errors": this.counts["errata"],
    }
    listed = "".join(f"<li><strong>{value}</strong>{word}</li>" for word, value in figures.items())
    summary = html.escape(this.bundle["info"]["summary"])
    links = (
        f"[Reference](reference/index.html#{kebab(this.slug)}) · [errors](apis/{this.slug}/errata.md) · "
        f"[sources](apis/{this.slug}/provenance.md) · [`workapis.{this.slug}`](python/{this.slug}/index.md)"
    )
    parts = [
        "<div markdown>",
        f"### [{this.title}](apis/{this.slug}/index.md)",
        summary,
        f'<ul class="figures">{listed}</ul>',
        f"Operations by source: {_sources(this)}.",
        f"Results with a type: {this.counts['typed']} of {this.counts['with_result']}.",
        links,
        "</div>",
    ]
    return "\n\n".join(parts)


def _sources(this: Described) -> str:
    return ", ".join(f"{count} {KINDS.get(kind, kind)}" for kind, count in this.provenance().items())
