"""A small API of things, whose schemas a test gives: list, create and get, in JSON."""

from __future__ import annotations

from typing import Any

REFERENCE = "#/components/schemas/"


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"{REFERENCE}{name}"}


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def document(schemas: dict[str, Any] | None = None, /, **words: Any) -> dict[str, Any]:
    """Return the bundle of the API; its things are of the schema `Thing`."""
    things: Any = {"type": "array", "items": ref("Thing")}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Made", "version": "1"},
        "servers": [{"url": "https://made.example/api"}],
        "x-workapis-client": "Made",
        "paths": {
            "/things": {
                "get": operation("listThings", "things.list", things),
                "post": operation("createThing", "things.create", ref("Thing"), requestBody=_json(ref("Thing"))),
            },
            "/things/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "get": operation("getThing", "things.get", ref("Thing")),
            },
        },
        "components": {"schemas": {"Thing": record(id={"type": "integer"}), **(schemas or {})}},
        **words,
    }


def operation(name: str, method: str, reply: Any, **more: Any) -> dict[str, Any]:
    said = {"200": {"description": "What came.", **_json(reply)}}
    return {"operationId": name, "x-workapis-method": method, "responses": said, **more}


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}
