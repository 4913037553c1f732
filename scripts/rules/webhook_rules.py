"""Lint rules for webhooks: each has the parts that the extension for all of them names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from scripts.document.fault import Fault
from scripts.spec.bundle import Bundle
from scripts.spec.operations import OperationObject, parameters, resolved, webhooks

_WORD = "x-workapis-webhooks"


def webhooks_have_their_word(bundle: Bundle) -> Iterator[Fault]:
    """Exactly if the spec has webhooks, the overlay describes how they are signed."""
    word, described = bundle.document.get(_WORD), [*webhooks(bundle.document)]
    if described and not isinstance(word, dict):
        fix = f"add {_WORD} to the overlay document, at $. If no source says how they are signed, write `unverifiable`"
        yield bundle.origins.fault("/webhooks", "the webhooks do not say how they are signed", fix)
    elif isinstance(word, dict) and "signature" in word and not described:
        fix = "describe what is delivered under `webhooks` in openapi.yaml"
        yield bundle.origins.fault(f"/{_WORD}", "no webhook is described", fix)


def webhooks_have_what_their_word_names(bundle: Bundle) -> Iterator[Fault]:
    """A webhook is a POST of a model with the headers in the extension, and no two list one event."""
    word = bundle.document.get(_WORD)
    if not isinstance(word, dict) or not isinstance(word.get("signature"), dict):
        return
    named = {"signature": word["signature"].get("header"), "event": word.get("event"), "delivery": word.get("delivery")}
    first: dict[str, OperationObject] = {}
    for op in webhooks(bundle.document):
        if op.method != "post":
            yield bundle.origins.fault(op.pointer, f"{op.name} is not a POST", "describe POST deliveries only")
        headers = _headers(bundle, op)
        for name in filter(None, named.values()):
            if name.lower() not in headers:
                fix = "correct the name in the overlay document, or add the parameter, in: header"
                yield bundle.origins.fault(op.pointer, f"{op.name} has no header {name!r}", fix)
        place, header = headers.get(str(named["event"]).lower(), ("", {}))
        for event in header.get("schema", {}).get("enum", ()):
            if event in first:
                fix = "list an event in one webhook"
                yield bundle.origins.fault(place, f"{event} is an event of {first[event].name} too", fix)
            first.setdefault(event, op)
        if place and "enum" not in header.get("schema", {}):
            yield bundle.origins.fault(place, f"{op.name} does not list its events", "list them in an enum")
        if not _is_model(bundle.document, op):
            fix = "add a schema that refers to a file with properties to application/json of its requestBody"
            yield bundle.origins.fault(op.pointer, f"{op.name} delivers no object", fix)


def _headers(bundle: Bundle, op: OperationObject) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return the headers of a webhook by lower-case name, each with its place."""
    told = ((place, item) for place, item in parameters(bundle.document, op) if item.get("in") == "header")
    return {str(item.get("name")).lower(): (place, item) for place, item in told}


def _is_model(document: dict[str, Any], op: OperationObject) -> bool:
    body = resolved(document, op.value.get("requestBody")) or {}
    schema = body.get("content", {}).get("application/json", {}).get("schema")
    found = resolved(document, schema)
    return isinstance(schema, dict) and "$ref" in schema and isinstance(found, dict) and "properties" in found


OF_THE_RESULT: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (
    webhooks_have_their_word,
    webhooks_have_what_their_word_names,
)
