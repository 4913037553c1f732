"""The API reference: Scalar's standalone build, with every bundle as a script beside it, so that it opens from disk."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scripts.foreign.npm_package import NpmPackage
from scripts.plan.values import FORMER_METHODS
from scripts.site.api_facts import KINDS, Described, kebab
from scripts.site.pages.api_pages import vendor_page
from scripts.spec.operations import METHODS, OperationObject

SCALAR = NpmPackage(
    "@scalar/api-reference",
    "1.72.1",
    "sha512-XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow==",
)
FOLDER = "reference"


def files(apis: Sequence[Described], root: Path, site: str, menu: Sequence[tuple[str, str]]) -> dict[str, bytes]:
    """Return the files of the reference by their paths in the site; ``menu`` are titles and paths of other sections.

    Raises:
        PackageError: Scalar cannot be had.
    """
    theme = root / "docs" / "theme"
    page = (theme / "reference.html").read_text("utf-8")
    scripts = "\n".join(f'<script src="{this.slug}.js"></script>' for this in apis)
    links = "\n".join(f'    <a href="../{path}">{html.escape(title)}</a>' for title, path in menu)
    parts = {"scripts": scripts, "site": html.escape(site), "navigation": links}
    for mark, text in parts.items():
        page = page.replace(f"<!-- {mark} -->", text)
    found = {
        f"{FOLDER}/index.html": page.encode(),
        f"{FOLDER}/reference.js": (theme / "reference.js").read_bytes(),
        f"{FOLDER}/reference.css": (theme / "reference.css").read_bytes(),
        f"{FOLDER}/scalar.js": SCALAR.file("dist/browser/standalone.js", root),
    }
    return found | {f"{FOLDER}/{this.slug}.js": _script(this) for this in apis}


def _script(this: Described) -> bytes:
    entry = {"slug": kebab(this.slug), "title": this.title, "content": told(this)}
    # What ends a script element must not stand in one; the other two end a line in old readers of JavaScript.
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    return f"(window.workapisBundles ??= []).push({text});\n".encode()


def told(this: Described) -> dict[str, Any]:
    """Return the bundle of an API whose operations tell readers where they are from; words of ours are left out."""
    paths = {
        path: {
            key: _operation(this, OperationObject(path, key, value, item)) if key in METHODS else value
            for key, value in item.items()
        }
        for path, item in this.bundle["paths"].items()
    }
    sent = {name: {key: _sent(value) for key, value in item.items()} for name, item in _webhooks(this).items()}
    whole = {**this.bundle, "paths": paths, **({"webhooks": sent} if sent else {})}
    return {key: value for key, value in whole.items() if not key.startswith("x-workapis")}


def _webhooks(this: Described) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = this.bundle.get("webhooks", {})
    return found


def _sent(value: Any) -> Any:
    """Return a webhook of the bundle without words of ours; where it is from stands on the page of provenance."""
    words = isinstance(value, dict)
    return {key: item for key, item in value.items() if not key.startswith("x-workapis")} if words else value


def _operation(this: Described, operation: OperationObject) -> dict[str, Any]:
    value = operation.value
    rest = {key: item for key, item in value.items() if not key.startswith("x-workapis") and key != "externalDocs"}
    return rest | {"description": "\n\n".join(filter(None, [value.get("description", ""), _source(this, operation)]))}


def _source(this: Described, operation: OperationObject) -> str:
    value = operation.value
    source = value.get("x-workapis-source", {})
    kind = KINDS.get(source.get("kind", ""), "")
    place = f"../apis/{this.slug}/provenance.html#{operation.name}"
    url = vendor_page(this, operation)
    title = this.document_of(operation.name).get("title", "")
    page = f"[{title or url}]({url})" if url else title
    told = [f"**Source:** [{kind}]({place})", *([page] if page else [])]
    told += [f"`{value['x-workapis-method']}` in Python"] if "x-workapis-method" in value else []
    told += [f"formerly `{name}`" for name in value.get(FORMER_METHODS, ())]
    return " · ".join(told)
