"""A small API of things with former names, and with names that the service deprecates."""

from __future__ import annotations

from typing import Any

from tests.pipeline.made_api import document, operation, record, ref

SINCE = "0.2.0"
FORMER_NAMES = "x-workapis-former-names"
FORMER_METHODS = "x-workapis-former-methods"


def former_api() -> dict[str, Any]:
    thing = record(
        id={"type": "integer"},
        starred={"type": "boolean", "x-workapis-name": "is_starred", FORMER_NAMES: {"starred": SINCE}},
        kind={"type": "string", "deprecated": True},
    )
    made = document({"Thing": thing})
    paths = made["paths"]
    listed, created, got = paths["/things"]["get"], paths["/things"]["post"], paths["/things/{id}"]["get"]
    order = {"name": "order", "in": "query", "schema": {"type": "string"}, "x-workapis-name": "sort"}
    tag = {"name": "tag", "in": "query", "deprecated": True, "schema": {"type": "string"}}
    listed |= {"parameters": [order | {FORMER_NAMES: {"order": SINCE}}, tag]}
    listed |= {FORMER_METHODS: {"things.find": SINCE, "items.list": SINCE}}
    created |= {FORMER_METHODS: {"things.add": SINCE, "items.add": "0.1.3"}}
    got |= {FORMER_METHODS: {"things.read": SINCE}}
    paths["/things/{id}"]["parameters"][0][FORMER_NAMES] = {"thing_id": SINCE}
    by = {"name": "by", "in": "query", "required": True, "deprecated": True, "schema": {"type": "string"}}
    replaced = operation("replaceThing", "things.replace", ref("Thing"), deprecated=True, parameters=[by])
    paths["/things/{id}"]["put"] = replaced
    return made
