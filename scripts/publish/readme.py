"""Write the tables of README.md: the APIs, and the coverage of each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.evidence import coverage
from scripts.plan.values import ApiPlan
from scripts.publish.manifest import ManifestEntry

FILE = "README.md"
_HEAD = "| API | `import` | client | what it has | described from |\n|---|---|---|---|---|\n"


def row(document: Mapping[str, Any], sources: Mapping[str, Any], plan: ApiPlan) -> str:
    """Return the row of one API.

    Args:
        document: its finished bundle.
        sources: the value of its sources.yaml.
        plan: the plan of its client.
    """
    title = f"[{document['info']['title']}](specs/{plan.slug}/README.md)"
    first, *others = [entry["title"] for entry in sources["documents"].values()] or ["no document"]
    more = f", and {len(others)} more" if others else ""
    cells = [
        title,
        f"`workapis.{plan.slug}`",
        _client(plan),
        document["info"].get("summary", "").rstrip("."),
        f"{first}{more}",
    ]
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


def _client(plan: ApiPlan) -> str:
    """Return how to create a client, by credential option."""
    # A server by plain http needs allow_http=, and the token of OAuth2 names the site of an API that has several.
    is_yours = plan.needs_base_url or plan.server.startswith("http://")
    address = ("base_url",) if is_yours else plan.server_variables
    headers = [header.argument for header in plan.headers]
    options = [option.needed for option in plan.auth.options] or [()]
    found = [(*(() if plan.sites and needed == ("oauth2",) else address), *needed, *headers) for needed in options]
    ways = [", ".join(f"{name}=" for name in names) for names in found]
    return " or ".join([f"`{plan.client}({ways[0]})`", *(f"`({way})`" for way in ways[1:])])


def outdated(root: Path, apis: Mapping[str, ManifestEntry]) -> dict[str, bytes]:
    """Return the new content of README.md by path; nothing if it is current, or if there is no README."""
    path = root / FILE
    have = path.read_bytes().decode() if path.is_file() else ""
    rows = "".join(apis[slug].row for slug in sorted(apis))
    want = placed(placed(have, "apis", _HEAD + rows), "coverage", coverage.table(_figures(apis)))
    return {} if have == want else {FILE: want.encode()}


def _figures(apis: Mapping[str, ManifestEntry]) -> dict[str, dict[str, int]]:
    return {slug: entry.coverage for slug, entry in apis.items()}


def placed(page: str, name: str, table: str) -> str:
    """Return the page with a table between the marks of that name; a page without them unchanged."""
    before, begin, rest = page.partition(f"<!-- {name}: written by regenerate -->\n")
    _, end, after = rest.partition(f"<!-- end of {name} -->")
    return f"{before}{begin}{table}{end}{after}" if begin and end else page
