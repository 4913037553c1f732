"""Draft the files of a new API from its pages: index, resources, payloads, sources, overlay document, README."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from scripts.document.digests import digest
from scripts.document.yaml_writer import dump
from scripts.drafts import body_schemas, call_names, printed_calls
from scripts.drafts.credentials import credentials
from scripts.drafts.described_calls import DescribedCall, DescribedPages, PrintedPayload
from scripts.drafts.guesses import guess
from scripts.drafts.page import PrintedPage
from scripts.evidence.sources import suffix
from scripts.plan.python_names import pascal, snake
from scripts.publish.method_names import default_method
from scripts.spec.api import overlay_of

FIRST_LINE = "A draft: confirm each guess, and remove its mark."
SOURCES_LINE = "yaml-language-server: $schema=../../overlays/vocabulary/sources.schema.json"
_OVERLAY = "yaml-language-server: $schema=../vocabulary/overlay.schema.json"
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_OURS = {"x-workapis-source": {"kind": "workapis"}}


@dataclass
class _ApiDraft:
    """Facts of the API from its pages, and its payload files by name."""

    slug: str
    pages: Sequence[PrintedPage]
    described: DescribedPages
    read: str
    replies: Mapping[str, body_schemas.BodySchema] = field(init=False)
    requests: dict[str, body_schemas.BodySchema] = field(init=False)
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    payloads: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def __post_init__(self) -> None:
        calls = self.described.calls
        self.replies = body_schemas.replies(calls)
        found = {call.id: body_schemas.request(call) for call in calls}
        self.requests = {name: body for name, body in found.items() if body}

    @property
    def title(self) -> str:
        return self.pages[0].title if self.pages else self.slug.replace("_", " ").capitalize()

    def key(self, page: PrintedPage) -> str:
        """Return the key of a page among the documents: its stem, with a number if another page has the same."""
        before = [other for other in self.pages[: self.pages.index(page)] if other.stem == page.stem]
        return f"{page.stem}_{len(before) + 1}" if before else page.stem


def files(slug: str, pages: Sequence[PrintedPage], described: DescribedPages, read: str) -> dict[str, bytes]:
    """Return the files of a new API by path; ``read`` is the day on which the pages were read."""
    draft = _ApiDraft(slug, pages, described, read)
    folder = f"specs/{slug}"
    for call in described.calls:
        for payload in call.payloads:
            _add_payload(draft, call, payload)
    homes = _homes(draft)
    named = [{"operationId": call.id, "tags": [call.tag]} for call in described.calls]
    ways = [{"scheme": name, **scheme.arguments} for name, scheme in credentials(pages).items()]
    resources = _resources(draft, homes)
    made = {
        f"{folder}/openapi.yaml": dump(_index(draft, homes), FIRST_LINE),
        **{f"{folder}/resources/{name}.yaml": content for name, content in resources.items()},
        f"{folder}/sources.yaml": dump(_sources(draft, homes), SOURCES_LINE),
        f"{folder}/README.md": readme(draft.title, ", ".join(map(_link, pages)) or "no page yet"),
        overlay_of(slug): overlay(slug, draft.title, ways, with_methods(_rows(draft), named)),
    }
    return {**made, **{f"{folder}/{path}": content for path, content in draft.files.items()}}


def _link(page: PrintedPage) -> str:
    return f"[{page.title}]({page.url})" if page.url else f'"{page.title}"'


def _add_payload(draft: _ApiDraft, call: DescribedCall, payload: PrintedPayload) -> None:
    name = "request" if payload.part == "request" else "reply"
    ending = suffix(payload.block.text)
    number, path = 1, f"examples/{call.id}/{name}{ending}"
    while path in draft.files:
        number += 1
        path = f"examples/{call.id}/{name}-{number}{ending}"
    draft.files[path] = payload.block.text.encode()
    entry = {
        "file": path,
        "document": draft.key(payload.page),
        "lines": [payload.block.first, payload.block.last],
        "sha256": digest(draft.files[path]),
        **guess("the payload belongs to the request that is printed last before it"),
        "fits": [f"{call.id}.{payload.part}"],
    }
    draft.payloads.append(entry)


def _homes(draft: _ApiDraft) -> dict[str, PrintedPage]:
    """Return the page that describes each path: that of its first operation."""
    homes: dict[str, PrintedPage] = {}
    for call in draft.described.calls:
        homes.setdefault(_path(draft, call), call.page)
    return homes


def _path(draft: _ApiDraft, call: DescribedCall) -> str:
    """Return the path of a call; calls of one shape get the variable names of the first."""
    shape = call.call.shape[1]
    return next(other.call.path for other in draft.described.calls if other.call.shape[1] == shape)


def _item_name(path: str) -> str:
    name = snake(re.sub(r"\.(json|xml)\Z", "", path)) or "root"
    return name if name[0].isalpha() else f"path_{name}"


def _index(draft: _ApiDraft, homes: Mapping[str, PrintedPage]) -> dict[str, Any]:
    tags = dict.fromkeys(call.tag for call in draft.described.calls)
    schemes = credentials(draft.pages)
    index: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": draft.title,
            **guess("write what the service is for"),
            "summary": f"Calls of {draft.title}",
            **guess("write what the pages describe and omit"),
            "description": f"Written from {len(draft.pages)} pages.",
            **guess("no version is printed"),
            "version": "1",
        },
        "servers": [_server(draft)],
        "tags": [
            {"name": tag, **guess("write what it is about"), "description": f"Operations that the pages list as {tag}."}
            for tag in tags
        ],
        "paths": {
            path: {"$ref": f"resources/{draft.key(page)}.yaml#/{_item_name(path)}"} for path, page in homes.items()
        },
    }
    if schemes:
        index["components"] = {"securitySchemes": {name: scheme.scheme for name, scheme in schemes.items()}}
        index |= {**guess("any of them alone is enough"), "security": [{name: []} for name in schemes]}
    return index


def _server(draft: _ApiDraft) -> dict[str, Any]:
    base = draft.described.base
    if not base:
        url = f"https://{draft.slug.replace('_', '-')}.example"
        return {
            **guess("not a real server: the pages print none"),
            "url": url,
            "description": "To be named.",
        }
    server = {**guess("the text before the printed paths"), "url": base, "description": "The server of the pages."}
    names = re.findall(r"\{(\w+)\}", base)
    printed = dict(zip(names, printed_calls.variables_of(base, draft.described.whole), strict=False))
    variables = {name: {"default": printed.get(name, name)} for name in names}
    return {**server, "variables": variables} if variables else server


def _resources(draft: _ApiDraft, homes: Mapping[str, PrintedPage]) -> dict[str, bytes]:
    found: dict[str, dict[str, Any]] = {}
    for call in draft.described.calls:
        path = _path(draft, call)
        items = found.setdefault(draft.key(homes[path]), {})
        items.setdefault(_item_name(path), {})[call.call.method.lower()] = _operation(draft, call, path)
    pages = {draft.key(page): page for page in draft.pages}
    return {key: dump(items, pages[key].url or pages[key].title) for key, items in found.items()}


def _operation(draft: _ApiDraft, call: DescribedCall, path: str) -> dict[str, Any]:
    parameters = [*_path_parameters(draft, path), *_query_parameters(call)]
    operation: dict[str, Any] = {
        "tags": [call.tag],
        **guess(call.why),
        "operationId": call.id,
        "summary": call_names.words(call.id)[:60],
    }
    if parameters:
        operation["parameters"] = parameters
    if call.id in draft.requests:
        operation["requestBody"] = {
            **guess("every call needs the body"),
            "required": True,
            "content": {"application/json": {"schema": dict(draft.requests[call.id].schema)}},
        }
    operation["responses"] = _responses(draft, call)
    operation["x-workapis-source"] = {"kind": "printed"}
    return operation


def _path_parameters(draft: _ApiDraft, path: str) -> list[dict[str, Any]]:
    printed = [each.text for call in draft.described.calls for _, each in call.printed if _path(draft, call) == path]
    ids = [part for text in printed for part in _ids(path, text)]
    kind = "integer" if ids and all(map(str.isdigit, ids)) else "string"
    why = f"all {len(ids)} printed values are numbers" if kind == "integer" else "no page prints numbers in its place"
    return [
        {"name": name, "in": "path", "required": True, "schema": {**guess(why), "type": kind}}
        for name in re.findall(r"\{([^{}]*)\}", path)
    ]


def _ids(path: str, text: str) -> list[str]:
    pattern = "([^/]+)".join(map(re.escape, re.split(r"\{[^{}]*\}", path)))
    found = re.search(rf"{pattern}(?:\?|\Z)", text)
    return [*found.groups()] if found else []


def _query_parameters(call: DescribedCall) -> list[dict[str, Any]]:
    found = []
    for name, value in call.query.items():
        kind: dict[str, Any] = {"type": "integer"} if value.isdigit() else {"type": "string"}
        if _DATE.match(value):
            kind["format"] = "date"
        why = f"as the printed {value!r} looks" if value else "no value of it is printed"
        found.append({"name": name, "in": "query", "schema": {**guess(why), **kind}})
    return found


def _responses(draft: _ApiDraft, call: DescribedCall) -> dict[str, Any]:
    reply = draft.replies.get(call.id)
    what = call_names.words(call.id).lower()
    success: dict[str, Any] = {"description": f"Response as printed: {what}."}
    if not reply:
        success = {"description": f"Success: {what}."}
    elif not any(payload.part == call.status for payload in call.payloads):
        success |= guess(f"the page refers to: {call.shares}")
    if reply:
        success["content"] = {"application/json": {"schema": dict(reply.schema)}}
    printed = {} if call.is_status_printed else guess("no status is printed")
    responses: dict[str, Any] = {**printed, call.status: success}
    for status in call.errors:
        responses |= {**guess("the page names this status"), status: {"description": f"Error with status {status}."}}
    return responses


def _sources(draft: _ApiDraft, homes: Mapping[str, PrintedPage]) -> dict[str, Any]:
    documents: dict[str, Any] = {}
    for page in draft.pages:
        elsewhere = [
            call.id for call in draft.described.calls if call.page is page and homes[_path(draft, call)] is not page
        ]
        documents[draft.key(page)] = {
            "title": page.title,
            **({"url": page.url} if page.url else {}),
            "name": page.name,
            "sha256": page.sha256,
            "read": draft.read,
            **({"operations": elsewhere} if elsewhere else {}),
        }
    requests = [
        {"text": each.text, "document": draft.key(page), "line": each.line, "operation": call.id}
        for call in draft.described.calls
        for page, each in call.printed
    ]
    without = [entry for call in draft.described.calls for entry in _without(draft, call)]
    return {
        "documents": documents or {"draft": {"title": draft.title, "read": draft.read}},
        **guess("add what the pages mention and no request shows"),
        "left_out": [],
        "payloads": draft.payloads,
        "requests": requests,
        "without_payload": without,
    }


def _without(draft: _ApiDraft, call: DescribedCall) -> list[dict[str, Any]]:
    if any(payload.part == call.status for payload in call.payloads) or call.status == "204":
        return []
    name = f"{call.id}.{call.status}"
    if call.id in draft.replies:
        return [{"name": name, "reason": "shares-payload", "note": f"The page refers to: {call.shares}."}]
    return [{"name": name, **guess("no page prints a body"), "reason": "no-body"}]


def with_methods(
    rows: Mapping[str, dict[str, Any]], operations: Iterable[Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Return rows with method names for operations whose tag and operationId lead to a name in use."""
    taken: set[str] = set()
    found: dict[str, dict[str, Any]] = {}
    for operation in operations:
        name, method = operation["operationId"], default_method(operation)
        if method in taken:
            method = f"{method.partition('.')[0]}.{snake(name)}"
            found[name] = {**guess("another operation has the usual name"), "method": method, **rows.get(name, {})}
        elif name in rows:
            found[name] = rows[name]
        taken.add(method)
    return found


def overlay(slug: str, title: str, ways: Sequence[Mapping[str, Any]], rows: Mapping[str, Any]) -> bytes:
    """Return the overlay document of a new API, with the entries of `x-workapis-auth` and rows of operations."""
    update: dict[str, Any] = {**guess("named after the folder"), "x-workapis-client": pascal(slug)}
    if ways:
        update |= {**guess("the names of the arguments"), "x-workapis-auth": [*ways]}
    described = "Names the client class and its credentials."
    actions: list[dict[str, Any]] = [{"target": "$", "description": described, **_OURS, "update": update}]
    if rows:
        columns = [
            column for column in ("method", "request", "reply", "pages") if any(column in row for row in rows.values())
        ]
        table = {"columns": {column: {"kind": "workapis"} for column in columns}, "rows": {**rows}}
        described = "Describes envelopes of payloads and pagination of lists."
        actions.append({"target": "$", "description": described, **_OURS, "update": {"x-workapis-operations": table}})
    info = {"title": f"What the clients need to know about {title}", "version": "1.0.0"}
    return dump({"overlay": "1.0.0", "info": info, "actions": actions}, _OVERLAY)


def readme(title: str, sources: str) -> bytes:
    """Return the README of a new API."""
    lines = [
        f"# {title}",
        "",
        f"Written from {sources}. What a reader must know:",
        "",
        "<!-- guess: write half a page on what surprises a caller -->",
        "",
        "- Nothing is known yet.",
        "",
    ]
    return "\n".join(lines).encode()


def _rows(draft: _ApiDraft) -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for call in draft.described.calls:
        row: dict[str, Any] = {}
        if call.id in draft.requests and (key := draft.requests[call.id].envelope):
            row |= {**guess("the only key of the body"), "request": key}
        reply = draft.replies.get(call.id)
        if reply and reply.envelope:
            row |= {**guess("the envelope key of the response"), "reply": reply.envelope}
        if reply and reply.is_list:
            row |= {**guess("describe how the list continues"), "pages": "unknown"}
        if row:
            rows[call.id] = row
    return rows
