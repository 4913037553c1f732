"""A made-up API of any number of operations, alike in kind, so that a cost can be held against their number."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.spec.api import ApiFolder
from tests.pipeline.spec_folder import Repository

SLUG = "large"
VERBS = ("list", "create", "get", "update", "delete")
# What a record has, beside a reference to a record of the kind before it.
_FIELDS = 12
# How many kinds refer to one another in a chain, so that no record holds all others.
_DEPTH = 4
_FIRST_LINE = "# yaml-language-server: $schema={}.schema.json\n"


def add(repository: Repository, count: int) -> ApiFolder:
    """Add an API of so many operations, a multiple of five: five of each kind of record, three schemas a kind."""
    kinds = [f"Thing{number}" for number in range(count // len(VERBS))]
    schemas = dict(schema for number, kind in enumerate(kinds) for schema in _schemas(kind, number))
    folder = f"specs/{SLUG}"
    for name, schema in schemas.items():
        _write(repository, f"{folder}/schemas/{name}.yaml", schema)
    for kind in kinds:
        _write(repository, f"{folder}/resources/{kind.lower()}.yaml", _page(kind), "# The large page\n")
    _write(repository, f"{folder}/openapi.yaml", _index(kinds))
    operations = [f"{verb}{kind}" for kind in kinds for verb in VERBS]
    _write(
        repository,
        f"{folder}/sources.yaml",
        _sources(operations, [*schemas]),
        _FIRST_LINE.format("../../overlays/vocabulary/sources"),
    )
    repository.write(f"{folder}/README.md", "# Large\n")
    overlay = f"overlays/documents/{SLUG}.overlay.yaml"
    _write(repository, overlay, _overlay(kinds), _FIRST_LINE.format("../vocabulary/overlay"))
    repository.write("README.md", f"| [{SLUG}](specs/{SLUG}/README.md) | `workapis.{SLUG}` |\n")
    return ApiFolder(SLUG, repository.root)


def _write(repository: Repository, path: str, value: Any, before: str = "") -> None:
    repository.write(path, before + json.dumps(value, indent=1) + "\n")  # JSON is YAML


def _schemas(kind: str, number: int) -> Iterator[tuple[str, dict[str, Any]]]:
    fields: dict[str, Any] = {f"field{index}": {"type": "string", "format": "digits"} for index in range(_FIELDS)}
    before = {"before": {"$ref": f"Thing{number - 1}.yaml"}} if number % _DEPTH else {}
    yield kind, _object(f"A {kind}.", {"id": {"type": "integer"}, **fields, **before})
    yield f"{kind}Write", _object(f"What is written of a {kind}.", fields)
    listed = {"type": "array", "items": {"$ref": f"{kind}.yaml"}}
    yield f"{kind}Reply", _object(f"A page of {kind}.", {"data": listed})


def _object(description: str, properties: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "type": "object", "properties": properties}


def _page(kind: str) -> dict[str, Any]:
    one = {"parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]}
    body = {"requestBody": {"required": True, **_content(f"{kind}Write")}}
    return {
        "all": {"get": _operation("list", kind, f"{kind}Reply"), "post": _operation("create", kind, kind, body)},
        "one": one
        | {"get": _operation("get", kind, kind), "put": _operation("update", kind, kind, body)}
        | {"delete": _operation("delete", kind, "")},
    }


def _operation(verb: str, kind: str, reply: str, more: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "tags": ["Things"],
        "operationId": f"{verb}{kind}",
        "summary": f"Do {verb} on {kind}",
        "description": f"Does {verb} on a {kind}, as the page says.",
        **(more or {}),
        "responses": {"200": {"description": "What came of it.", **(_content(reply) if reply else {})}},
        "x-workapis-source": {"kind": "printed"},
    }


def _content(schema: str) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": {"$ref": f"../schemas/{schema}.yaml"}}}}


def _paths(kind: str) -> dict[str, str]:
    return {f"/{kind.lower()}": "all", f"/{kind.lower()}/{{id}}": "one"}


def _index(kinds: list[str]) -> dict[str, Any]:
    pages = {
        path: {"$ref": f"resources/{kind.lower()}.yaml#/{name}"}
        for kind in kinds
        for path, name in _paths(kind).items()
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "summary": "Many things", "description": "Many things.", "version": "1"},
        "servers": [{"url": "https://large.example/api"}],
        "tags": [{"name": "Things", "description": "Many things."}],
        "paths": pages,
    }


def _sources(operations: list[str], schemas: list[str]) -> dict[str, Any]:
    document = {"title": "The large page", "read": "2026-11-22", "operations": operations, "schemas": schemas}
    return {"documents": {"large": document}, "left_out": [], "payloads": [], "requests": [], "without_payload": []}


def _overlay(kinds: list[str]) -> dict[str, Any]:
    source = {"kind": "workapis"}
    rows: dict[str, dict[str, str]] = {
        f"{verb}{kind}": {"method": f"{kind.lower()}.{verb}"}
        | ({"reply": "data", "pages": "unknown"} if verb == "list" else {})
        for kind in kinds
        for verb in VERBS
    }
    table = {"columns": {"method": source, "reply": source, "pages": source}, "rows": rows}
    update = {"x-workapis-client": "Large", "x-workapis-operations": table}
    action = {"target": "$", "description": "Names it.", "x-workapis-source": source, "update": update}
    return {"overlay": "1.0.0", "info": {"title": "Large", "version": "1.0.0"}, "actions": [action]}
