"""A made-up API of the size of a real one, which sorts before all others: Link headers, a limit, two schemes."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.document import yaml_writer

SLUG = "atrium"
_FIRST_LINE = "yaml-language-server: $schema={}.schema.json"
_TEXT = {"type": "string"}
_DIGITS = {"type": "string", "format": "digits"}
_MOMENT = {"type": "string", "format": "date-time"}
_FIELDS: Mapping[str, Mapping[str, Any]] = {
    "Project": {"id": _DIGITS, "name": _TEXT, "created-on": _MOMENT, "owner": {"$ref": "Person.yaml"}},
    "Task": {
        "id": {"type": "integer"},
        "title": _TEXT,
        "due": {"type": "string", "format": "date"},
        "done": {"type": "boolean"},
    },
    "TimeEntry": {"id": {"type": "integer"}, "minutes": {"type": "integer"}, "note": _TEXT},
    "Person": {"id": {"type": "integer"}, "name": _TEXT, "email": {"type": ["string", "null"]}, "badge": {}},
}
_WRITTEN = ("Project", "Task", "TimeEntry")
_TAGS = {
    "Projects": "What work belongs to.",
    "Tasks": "What is to do.",
    "Time": "How long it took.",
    "People": "Who did it.",
}
PRINTED = """\
{
  "id": "7",
  "name": "Roof",
  "created-on": "2026-11-22T10:00:00Z",
  "owner": {"id": 3, "name": "Ann", "email": null}
}
"""


def add(root: Path) -> None:
    """Add the API to a repository: its own files, and no other."""
    folder = root / "specs" / SLUG
    for name, fields in _FIELDS.items():
        described = {"description": f"One record of kind {name}.", "type": "object", "required": ["id"]}
        _write(folder / f"schemas/{name}.yaml", {**described, "properties": fields})
    for name in _WRITTEN:
        sent = {key: value for key, value in _FIELDS[name].items() if key != "id" and "$ref" not in value}
        schema = {"description": f"What is sent of a {name}.", "type": "object", "properties": sent}
        _write(folder / f"schemas/{name}Write.yaml", schema)
    for name, items in _pages().items():
        _write(folder / f"resources/{name}.yaml", items, "The page of the atrium")
    _write(folder / "responses.yaml", {"NotFound": {"description": "There is no such record."}})
    _write(folder / "openapi.yaml", _index())
    _write(folder / "sources.yaml", _sources(), _FIRST_LINE.format("../../overlays/vocabulary/sources"))
    _text(folder / "README.md", "# Atrium\n\nAn API of the tests.\n")
    _text(folder / "examples/getProject/reply.json", PRINTED)
    _write(root / f"overlays/documents/{SLUG}.overlay.yaml", _overlay(), _FIRST_LINE.format("../vocabulary/overlay"))


def _write(path: Path, value: Any, comment: str = "Of the tests") -> None:
    _text(path, yaml_writer.dump(json.loads(json.dumps(value)), comment).decode())


def _text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def _pages() -> dict[str, dict[str, Any]]:
    """Return the path items by file and name."""
    return {
        "projects": {"all": _many("Projects", "Project"), "one": _one("Projects", "Project")},
        "tasks": {
            "of_project": _many("Tasks", "Task", inside=True),
            "one": _one("Tasks", "Task"),
            "completion": {"parameters": [_ID], "post": _operation("Tasks", "completeTask", "Complete a task", "")},
        },
        "time": {"of_project": _many("Time", "TimeEntry", inside=True), "one": _one("Time", "TimeEntry")},
        "people": {
            "all": {"get": _many("People", "Person")["get"]},
            "one": {"parameters": [_ID], "get": _operation("People", "getPerson", "Get a person", "Person")},
        },
    }


_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
_SIZE = {"name": "per_page", "in": "query", "schema": {"type": "integer"}}
_PLURALS = {"Project": "Projects", "Task": "Tasks", "TimeEntry": "TimeEntries", "Person": "People"}
_PATHS = {
    "/projects": "projects.yaml#/all",
    "/projects/{id}": "projects.yaml#/one",
    "/projects/{id}/tasks": "tasks.yaml#/of_project",
    "/tasks/{id}": "tasks.yaml#/one",
    "/tasks/{id}/completion": "tasks.yaml#/completion",
    "/projects/{id}/entries": "time.yaml#/of_project",
    "/entries/{id}": "time.yaml#/one",
    "/people": "people.yaml#/all",
    "/people/{id}": "people.yaml#/one",
}


def _many(tag: str, kind: str, inside: bool = False) -> dict[str, Any]:
    plural = _PLURALS[kind]
    listed = _operation(
        tag, f"list{plural}", f"List records of kind {kind}", kind, more={"parameters": [_SIZE]}, is_list=True
    )
    created = _operation(tag, f"create{kind}", f"Create a {kind}", kind, more=_body(kind), status="201")
    return {**({"parameters": [_ID]} if inside else {}), "get": listed, "post": created}


def _one(tag: str, kind: str) -> dict[str, Any]:
    return {
        "parameters": [_ID],
        "get": _operation(tag, f"get{kind}", f"Get a {kind}", kind),
        "put": _operation(tag, f"update{kind}", f"Change a {kind}", kind, more=_body(kind)),
        "delete": _operation(tag, f"delete{kind}", f"Delete a {kind}", ""),
    }


def _body(kind: str) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": _content({"$ref": f"../schemas/{kind}Write.yaml"})}}


def _content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _operation(
    tag: str,
    name: str,
    summary: str,
    reply: str,
    *,
    more: Mapping[str, Any] | None = None,
    status: str = "200",
    is_list: bool = False,
) -> dict[str, Any]:
    schema: dict[str, Any] = {"$ref": f"../schemas/{reply}.yaml"}
    content = {"content": _content({"type": "array", "items": schema} if is_list else schema)} if reply else {}
    replies = {status if reply else "204": {"description": "What came of it.", **content}}
    return {
        "tags": [tag],
        "operationId": name,
        "summary": summary,
        "description": f"{summary}, as the page of the atrium says.",
        **(more or {}),
        "responses": {**replies, "404": {"$ref": "../responses.yaml#/NotFound"}},
        "x-workapis-source": {"kind": "printed"},
    }


def _index() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Atrium",
            "summary": "Projects of a house",
            "description": "Work on a house.",
            "version": "1",
        },
        "servers": [{"url": "https://atrium.example/atrium"}],
        "tags": [{"name": name, "description": text} for name, text in _TAGS.items()],
        "paths": {path: {"$ref": f"resources/{place}"} for path, place in _PATHS.items()},
        "components": {
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "A token of a person."},
                "key": {"type": "apiKey", "in": "header", "name": "X-Atrium-Key", "description": "The key of a house."},
            }
        },
        "security": [{"token": []}, {"key": []}],
    }


def _described() -> Iterator[dict[str, Any]]:
    for item in (item for page in _pages().values() for item in page.values()):
        yield from (value for key, value in item.items() if key != "parameters")


def operations() -> list[str]:
    return [item["operationId"] for item in _described()]


def _shown_nowhere() -> Iterator[str]:
    """Yield the parts that no payload shows: all but one response, and its schemas."""
    for item in _described():
        if "requestBody" in item:
            yield f"{item['operationId']}.request"
        yield from (
            f"{item['operationId']}.{status}" for status, reply in item["responses"].items() if "content" in reply
        )
    yield from (f"schema.{name}" for name in ("Task", "TimeEntry", *(f"{kind}Write" for kind in _WRITTEN)))


def _sources() -> dict[str, Any]:
    copy = {"title": "The page of the atrium", "name": "atrium", "sha256": "a" * 64, "read": "2026-11-22"}
    lacking = [{"name": name, "reason": "not-printed"} for name in _shown_nowhere() if name != "getProject.200"]
    digest = hashlib.sha256(PRINTED.encode()).hexdigest()
    printed = {
        "file": "examples/getProject/reply.json",
        "sha256": digest,
        "document": "page",
        "lines": [1, 6],
        "fits": ["getProject.200"],
    }
    return {
        "documents": {"page": copy},
        "left_out": [],
        "open": [{"at": ["/components/schemas/Person/properties/badge"], "why": "The page names the key alone."}],
        "payloads": [printed],
        "requests": [],
        "without_payload": lacking,
    }


def _overlay() -> dict[str, Any]:
    source = {"kind": "workapis"}
    rows: dict[str, dict[str, Any]] = {}
    for name in operations():
        verb, thing = re.findall("^[a-z]+|.+", name)
        rows[name] = {"method": f"time_entries.{verb}"} if thing in ("TimeEntry", "TimeEntries") else {}
        if verb == "list":
            rows[name]["pages"] = "linked"
    table = {
        "columns": {"method": source, "pages": source},
        "pages": {"linked": {"style": "next-url", "size": "per_page", "size_default": 25, "size_maximum": 100}},
        "rows": {name: row for name, row in rows.items() if row},
    }
    update = {
        "x-workapis-client": "Atrium",
        "x-workapis-auth": [
            {"scheme": "token", "token": {"argument": "token"}},
            {"scheme": "key", "token": {"argument": "house_key"}},
        ],
        "x-workapis-rate-limit": {"requests": 50, "seconds": 10, "per": "address", "status": 429},
        "x-workapis-operations": table,
    }
    action = {"target": "$", "description": "What callers need.", "x-workapis-source": source, "update": update}
    return {"overlay": "1.0.0", "info": {"title": "What callers need", "version": "1.0.0"}, "actions": [action]}
