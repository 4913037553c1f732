"""A small bundle, in which a test changes one thing."""

from __future__ import annotations

import copy
from typing import Any

from scripts.changes.api_changes import api_changes
from scripts.changes.change import UserChange
from tests.repository import FORMATS

_TOKEN = {"type": "http", "scheme": "bearer"}
_BODY: dict[str, Any] = {"type": "object", "properties": {"value": {"type": "string"}}}
_PAGES = {"style": "envelope-pages", "page": "page", "total": "/total", "items": "things"}
SHOP: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "https://{site}.shop.example", "variables": {"site": {"default": "main"}}}],
    "security": [{"token": []}],
    "x-workapis-client": "Shop",
    "x-workapis-auth": [{"scheme": "token", "token": {"argument": "token"}}],
    "x-workapis-rate-limit": {"requests": 100, "seconds": 60, "per": "user"},
    "x-workapis-errors": {"message": ["/error"], "reported": {"STATUS": "OK"}},
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "summary": "List things",
                "x-workapis-method": "things.list",
                "x-workapis-envelope": {"reply": "things"},
                "x-workapis-pagination": {
                    "style": "envelope-pages",
                    "page": "page",
                    "total": "/total",
                    "items": "things",
                },
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                    {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["id", "name"]}},
                ],
                "responses": {
                    "200": {
                        "description": "Things.",
                        "headers": {"X-Total": {"schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Things"}}},
                    }
                },
            },
            "post": {
                "operationId": "createThing",
                "summary": "Create a thing",
                "x-workapis-method": "things.create",
                "x-workapis-retry": {"safe": True},
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingWrite"}}},
                },
                "responses": {"201": {"description": "Done.", "content": {"application/json": {"schema": _BODY}}}},
            },
        },
        "/shelves/{shelf}/things/{id}": {
            "get": {
                "operationId": "getThing",
                "summary": "Get a thing",
                "x-workapis-method": "things.get",
                "parameters": [
                    {"name": "shelf", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                ],
                "responses": {
                    "200": {
                        "description": "A thing.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    },
                    "404": {"description": "None."},
                },
            }
        },
    },
    "components": {
        "securitySchemes": {"token": _TOKEN},
        "schemas": {
            "Thing": {"type": "object", "properties": {"value": {"type": "string"}}},
            "ThingWrite": {"type": "object", "properties": {"value": {"type": "string"}}},
            "Things": {
                "type": "object",
                "properties": {
                    "things": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}},
                    "total": {"type": "integer"},
                },
            },
        },
    },
}


def shop() -> dict[str, Any]:
    """Return a bundle that a test may change."""
    return copy.deepcopy(SHOP)


def with_value(schema: Any, components: dict[str, Any], *, is_reply: bool) -> dict[str, Any]:
    """Return the bundle with a schema for `value`, of the body or of the response, and with further components."""
    document = shop()
    name = "Thing" if is_reply else "ThingWrite"
    document["components"]["schemas"][name]["properties"]["value"] = copy.deepcopy(schema)
    document["components"]["schemas"] |= copy.deepcopy(components)
    return document


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[UserChange]:
    return api_changes("shop", old, new, FORMATS, FORMATS)


def found(old: dict[str, Any], new: dict[str, Any]) -> set[tuple[str, str]]:
    """Return kind and name of what changed."""
    return {(item.kind.value, item.python) for item in changes(old, new)}
