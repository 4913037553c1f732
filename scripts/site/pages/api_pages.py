"""Pages of an API: notes for readers, errors of its documentation, and the source of each operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.site import printed_lines
from scripts.site.api_facts import KINDS, Described, kebab, reference_link
from scripts.site.page import SitePage, cell, plain, relative, relinked, table
from scripts.spec.operations import OperationObject, webhooks


def pages(this: Described, places: Mapping[str, str]) -> list[SitePage]:
    """Return the pages of an API; ``places`` maps files of the repository to their pages."""
    return [_overview(this, places), _errata(this), _provenance(this)]


def index(apis: Sequence[Described]) -> SitePage:
    """Return the page that leads to the APIs."""
    rows: list[list[object]] = [
        [f"[{this.title}]({this.slug}/index.md)", this.counts["operations"], this.counts["payloads"],
         f"[{this.counts['errata']}]({this.slug}/errata.md)", f"`workapis.{this.slug}`"]
        for this in apis
    ]  # fmt: skip
    head = ["API", "operations", "validated payloads", "documentation errors", "import"]
    text = (
        "# APIs\n\nThe description of an API follows the documentation of its vendor. workapis validates every payload "
        "that the documentation prints, and lists every error of the documentation.\n\n" + table(head, rows)
    )
    return SitePage("apis/index.md", "Overview", text)


def _overview(this: Described, places: Mapping[str, str]) -> SitePage:
    path = f"apis/{this.slug}/index.md"
    file = f"specs/{this.slug}/README.md"
    text = relinked((this.api.root / file).read_text("utf-8"), file, path, places)
    title, _, rest = text.partition("\n")
    links = [
        f"[API reference]({relative(f'reference/index.html#{kebab(this.slug)}', path)})",
        f"[Documentation errors](errata.md) ({this.counts['errata']})",
        f"[Sources of the operations](provenance.md) ({this.counts['operations']})",
        f"[`workapis.{this.slug}`](../../python/{this.slug}/index.md)",
    ]
    listed = "\n".join(f"- {link}" for link in links)
    return SitePage(path, "Overview", f"{title}\n\n{listed}\n{rest}")


def _errata(this: Described) -> SitePage:
    path = f"apis/{this.slug}/errata.md"
    cited = _citations(this)
    documents: Mapping[str, Any] = this.sources["documents"]
    intro = (
        f"In {len(this.errata)} places the documentation contradicts itself, its own payloads or the service. Each "
        "entry shows what the documentation prints, with the error marked if it has a place in a payload, next to "
        "what workapis uses, and says why. The payloads stay as printed; the entries amend them for validation only."
    )
    parts = ["---\nlayout: wide\n---", f"# Documentation errors: {this.title}", intro]
    for key, document in documents.items():
        entries = [entry for entry in this.errata if entry["docs"] == key]
        if entries:
            parts += [f"## {document['title']}", *(_entry(this, path, entry, cited) for entry in entries)]
    return SitePage(path, "Documentation errors", "\n\n".join(parts) + "\n")


def _entry(this: Described, path: str, entry: Mapping[str, Any], cited: Mapping[str, list[OperationObject]]) -> str:
    parts = [f"### {plain(entry['title'])} {{#{entry['id']}}}", *_sides(this, entry)]
    parts += [
        f"**Reason.** {plain(entry['because'])}",
        f"Place: {_where(entry['where'])}. Entry `{entry['id']}`.\n{{: .place}}",
    ]
    uses = [
        f"[{operation.name}]({relative(reference_link(this.slug, operation), path)})"
        for operation in cited.get(entry["id"], [])
    ]
    return "\n\n".join([*parts, *([f"Operations: {', '.join(uses)}.\n{{: .place}}"] if uses else [])])


def _sides(this: Described, entry: Mapping[str, Any]) -> Iterator[str]:
    """Yield the documentation next to our choice, with the lines of the payload that the entry names."""
    printed, used = "", ""
    if "file" in entry["where"]:
        text = (this.api.folder / entry["where"]["file"]).read_text("utf-8")
        printed, used = printed_lines.as_html(printed_lines.compared(text, entry), text)
    yield '<div class="erratum" markdown>'
    for name, title, told, lines in (
        ("printed", "The documentation", entry["says"], printed),
        ("used", "workapis uses", entry["we_use"], used),
    ):
        yield f'<div class="{name}" markdown>'
        yield f"**{title}**"
        yield plain(told)
        yield from [lines] if lines else []
        yield "</div>"
    yield "</div>"


def _where(where: Mapping[str, Any]) -> str:
    place = f"`{where['file']}`" if "file" in where else "the document"
    first, last = where.get("lines", (0, 0))
    lines = f", line {first}" if first == last else f", lines {first} to {last}"
    pointer = f", at `{where['pointer']}`" if where.get("pointer") else ""
    return f"{place}{lines if first else ''}{pointer}"


def _citations(this: Described) -> dict[str, list[OperationObject]]:
    found: dict[str, list[OperationObject]] = {}
    for operation in this.operations():
        for entry in dict.fromkeys(_cited_in(operation.value)):
            found.setdefault(entry, []).append(operation)
    return found


def _cited_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value.get("x-workapis-errata", ())
        for item in value.values():
            yield from _cited_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from _cited_in(item)


def _provenance(this: Described) -> SitePage:
    path = f"apis/{this.slug}/provenance.md"
    kinds = ", ".join(f"{count} {KINDS.get(kind, kind)}" for kind, count in this.provenance().items())
    parts = [
        f"# Sources: {this.title}",
        f"The {this.counts['operations']} operations by source: {kinds}. One that its page does not print has a note.",
        "## Documents",
        _documents(this),
    ]
    for tag, listed in this.by_tag().items():
        parts += [f"## {tag}", *(_operation(this, path, operation) for operation in listed)]
    parts += [*_webhooks(this), *_coverage(this, path), *_open(this), *_left_out(this)]
    return SitePage(path, "Sources", "\n\n".join(parts) + "\n")


def _documents(this: Described) -> str:
    rows: list[list[object]] = [
        [
            f"[{entry['title']}]({entry['url']})" if "url" in entry else entry["title"],
            entry["read"],
            len(entry.get("operations", ())),
            f"`{entry['name']}`, `{entry['sha256'][:16]}…`" if "name" in entry else "not kept",
        ]
        for entry in this.sources["documents"].values()
    ]
    return table(["document", "read", "operations", "copy and its SHA-256"], rows)


def _operation(this: Described, path: str, operation: OperationObject) -> str:
    value = operation.value
    source = value.get("x-workapis-source", {})
    kind = source.get("kind", "")
    note = f": {plain(source['note'])}" if source.get("note") else ""
    link = relative(reference_link(this.slug, operation), path)
    summary = cell(value.get("summary", operation.name))
    lines = [
        f"### `{operation.method.upper()} {operation.path}` {{#{operation.name}}}",
        f"[{summary}]({link}), `{value.get('x-workapis-method', '')}` in Python.",
        f"Source: {KINDS.get(kind, kind)}{note.rstrip('.')}. {_page(this, operation)}",
    ]
    cited = [*_cited_in(value)]
    errata = [f"[{plain(entry['title'])}](errata.md#{entry['id']})" for entry in this.errata if entry["id"] in cited]
    return "\n\n".join([*lines, *([f"Documentation errors: {', '.join(errata)}."] if errata else [])])


def _page(this: Described, operation: OperationObject) -> str:
    document = this.document_of(operation.name)
    url = vendor_page(this, operation)
    title = document.get("title") or "the page"
    return f"Page: [{title}]({url})." if url else f"Page: {title} (no known address)."


def vendor_page(this: Described, operation: OperationObject) -> str:
    """Return the address of the vendor's page about an operation; empty where none is known."""
    told = operation.value.get("externalDocs", {}).get("url") or this.document_of(operation.name).get("url", "")
    return str(told)


def _webhooks(this: Described) -> list[str]:
    told = [(webhook, webhook.value.get("x-workapis-source", {})) for webhook in webhooks(this.bundle)]
    rows: list[list[object]] = [
        [webhook.value.get("summary", ""), KINDS.get(source.get("kind", ""), ""), source.get("note", "")]
        for webhook, source in told
    ]
    return ["## Webhook deliveries", table(["delivery", "source", "note"], rows)] if rows else []


def _coverage(this: Described, path: str) -> Iterator[str]:
    """Yield, for each document whose calls are all accounted for, what became of each."""
    places = {operation.name: reference_link(this.slug, operation) for operation in this.operations()}
    for entry in this.sources["documents"].values():
        rows: list[list[object]] = [
            [
                call["title"],
                f"`{call['method']} {call['path']}`",
                f"[{call['operation']}]({relative(places[call['operation']], path)})",
                call.get("why", ""),
            ]
            for call in entry.get("calls", ())
        ]
        if rows:
            yield f"## All calls of {entry['title']}"
            yield f"The document lists {len(rows)} calls. Each call is an operation."
            yield table(["call", "as printed", "operation", "reason"], rows)


def _open(this: Described) -> list[str]:
    rows: list[list[object]] = []
    for entry in this.sources.get("open", ()):
        named = [f"`{entry['operation']}`"] if "operation" in entry else [f"`{place}`" for place in entry["at"]]
        rows += [[name, entry.get("part", "schema"), entry["why"]] for name in named]
    return ["## Without a type", table(["place", "part", "reason"], rows)] if rows else []


def _left_out(this: Described) -> list[str]:
    rows: list[list[object]] = [[entry["what"], entry["why"]] for entry in this.sources.get("left_out", ())]
    return ["## Left out", table(["part", "reason"], rows)] if rows else []
