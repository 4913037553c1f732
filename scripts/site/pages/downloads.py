"""The descriptions for download: each bundle and the merged one, in YAML and JSON, with digests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from scripts.document.digests import digest
from scripts.document.yaml_document import load
from scripts.site.api_facts import Described
from scripts.site.page import SitePage, table

FOLDER = "downloads"
_SUFFIX = ".openapi.yaml"


def files(root: Path, apis: Sequence[Described]) -> dict[str, bytes]:
    """Return the files by their paths in the site: YAML as published, JSON of the same value, and the digests."""
    known = {this.slug: this.bundle for this in apis}
    found: dict[str, bytes] = {}
    for path in sorted((root / "generated" / "bundles").glob(f"*{_SUFFIX}")):
        name = path.name.removesuffix(_SUFFIX)
        value = known[name] if name in known else load(path, root).value
        found[f"{FOLDER}/{path.name}"] = path.read_bytes()
        found[f"{FOLDER}/{name}.openapi.json"] = (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
    sums = "".join(f"{digest(content)}  {path.rpartition('/')[2]}\n" for path, content in found.items())
    return found | {f"{FOLDER}/SHA256SUMS": sums.encode()}


def page(files: dict[str, bytes]) -> SitePage:
    """Return the page that lists the files."""
    rows: list[list[object]] = [
        [f"[{path.rpartition('/')[2]}]({path})", f"{len(content) / 1024:.0f} KB", f"`{digest(content)}`"]
        for path, content in files.items()
        if not path.endswith("SHA256SUMS")
    ]
    text = (
        "# Download the OpenAPI specifications\n\nOpenAPI 3.1 for Postman, Swagger UI and other tools: one for each "
        "API, and `workapis`, which has all of them. JSON has the same value as YAML. "
        f"[SHA256SUMS]({FOLDER}/SHA256SUMS) has the digests for `sha256sum --check`. The Python package contains the "
        "same YAML: `workapis.specs.text(name)`.\n\n" + table(["file", "size", "SHA-256"], rows)
    )
    return SitePage("downloads.md", "Downloads", text)
