"""A small API with styles of paging that no described API has: its client and its fake, from YAML alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import workapis_generated
from scripts.document.origins import Origins
from scripts.document.yaml_document import parse
from scripts.fake import plan as fakes
from scripts.publish.operations_table import TABLE, expand
from tests.pipeline.generated_client import generate
from tests.repository import FORMATS
from workapis.testing import FakeService

SLUG = "dialects"
# What an overlay document says: each page style, and a row that uses it.
OVERLAY = """\
columns: {method: {kind: workapis}, pages: {kind: printed}, reply: {kind: printed}, effect: {kind: workapis}}
pages:
  offset: {style: offset-pages, offset: skip, size: take, size_default: 3, total: /meta/total}
  array: {style: offset-pages, offset: skip, size: take, size_default: 3, total_header: X-Total}
  more: {style: offset-pages, offset: skip, size: take, size_default: 3, more: /hasMore}
  cursor: {style: cursor-pages, cursor: cursor, size: take, size_default: 3, next: /next, total: /total}
  token: {style: cursor-pages, cursor: cursor, size: take, size_default: 3, next_header: X-Next}
  flagged: {style: cursor-pages, cursor: cursor, size: take, size_default: 3, next: /next, more: /hasMore}
  url: {style: next-url, size: take, size_default: 3, next: /links/next}
  link: {style: next-url, size: take, size_default: 3}
  numbered: {style: envelope-pages, page: page, size: take, size_default: 3, total: /total}
  last: {style: envelope-pages, page: page, size: take, size_default: 3, more: /hasMore}
rows:
  createThing: {method: things.create}
  listOffset: {method: things.list_offset, pages: offset, reply: things, effect: {of: things}}
  listArray: {method: things.list_array, pages: array, effect: {of: things}}
  listMore: {method: things.list_more, pages: more, reply: things, effect: {of: things}}
  listCursor: {method: things.list_cursor, pages: cursor, reply: things, effect: {of: things}}
  listToken: {method: things.list_token, pages: token, effect: {of: things}}
  listFlagged: {method: things.list_flagged, pages: flagged, reply: things, effect: {of: things}}
  listUrl: {method: things.list_url, pages: url, reply: things, effect: {of: things}}
  listLink: {method: things.list_link, pages: link, effect: {of: things}}
  listNumbered: {method: things.list_numbered, pages: numbered, reply: things, effect: {of: things}}
  listLast: {method: things.list_last, pages: last, reply: things, effect: {of: things}}
"""
THING = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
THINGS = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
# Methods, each with what its reply has beside the things; None for a reply that is the array.
BESIDE: Mapping[str, dict[str, Any] | None] = {
    "list_offset": {"meta": {"type": "object", "properties": {"total": {"type": "integer"}}}},
    "list_array": None,
    "list_more": {"hasMore": {"type": "boolean"}},
    "list_cursor": {"next": {"type": "string"}, "total": {"type": "integer"}},
    "list_token": None,
    "list_flagged": {"next": {"type": "string"}, "hasMore": {"type": "boolean"}},
    "list_url": {"links": {"type": "object", "properties": {"next": {"type": "string"}}}},
    "list_link": None,
    "list_numbered": {"total": {"type": "integer"}},
    "list_last": {"hasMore": {"type": "boolean"}},
}


def _responses(schema: Any, **more: Any) -> dict[str, Any]:
    return {"200": {"description": "What came.", "content": {"application/json": {"schema": schema}}, **more}}


def _listing(method: str) -> dict[str, Any]:
    beside = BESIDE[method]
    headers = {"X-Total": {"schema": {"type": "integer"}}, "X-Next": {"schema": {"type": "string"}}}
    schema = THINGS if beside is None else {"type": "object", "properties": {"things": THINGS, **beside}}
    return {
        "operationId": f"list{method.removeprefix('list_').capitalize()}",
        "parameters": [
            *({"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("skip", "take", "page")),
            {"name": "cursor", "in": "query", "schema": {"type": "string"}},
        ],
        "responses": _responses(schema, headers=headers),
        "x-workapis-source": {"kind": "printed"},
    }


def document() -> dict[str, Any]:
    """Return the finished bundle of the API: operations, and the words that the overlay document writes into them."""
    table = parse(OVERLAY, "overlays/documents/dialects.overlay.yaml")
    thing = {"$ref": "#/components/schemas/Thing"}
    body = {"required": True, "content": {"application/json": {"schema": thing}}}
    creates = {"operationId": "createThing", "requestBody": body, "responses": _responses(thing)}
    found: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Dialects", "version": "1", "description": "Things."},
        "servers": [{"url": "https://dialects.example"}],
        "x-workapis-client": "Dialects",
        "x-workapis-auth": [{"scheme": "key", "token": {"argument": "key"}}],
        "components": {
            "schemas": {"Thing": THING},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
        "paths": {
            "/things": {"post": {**creates, "x-workapis-source": {"kind": "printed"}}},
            **{f"/{method}": {"get": _listing(method)} for method in BESIDE},
        },
        TABLE: table.value,
    }
    origins = Origins()
    origins.add(f"/{TABLE}", table)
    assert expand(found, origins) == []
    return found


@contextmanager
def package(folder: Path, slug: str = SLUG, bundle: Mapping[str, Any] | None = None) -> Iterator[ModuleType]:
    """Generate the client and the plan of the fake into a folder, and give the client's module meanwhile."""
    bundle = document() if bundle is None else bundle
    plan = {f"generated/workapis_generated/{slug}/fake.json": fakes.text(fakes.fake_plan(bundle))}
    for name, content in {**generate(slug, bundle, FORMATS), **plan}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    with pytest.MonkeyPatch.context() as patched:
        root = str(folder / "generated" / "workapis_generated")
        patched.setattr(workapis_generated, "__path__", [*workapis_generated.__path__, root])
        yield import_module(f"workapis_generated.{slug}.client")


def things(client: ModuleType, count: int, driver: str) -> tuple[FakeService, Any]:
    """Return a fake of the API that holds so many things, and what its client calls `things`."""
    service = FakeService(SLUG)
    for number in range(count):
        service.add.things(name=f"n{number}")
    if driver == "sync":
        return service, client.Dialects(key="k", transport=service.transport()).things
    return service, client.AsyncDialects(key="k", transport=service.async_transport()).things
