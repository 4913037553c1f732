"""Match writes with webhook events: by the names of events and methods, and by an extension if these differ."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.spec.operations import parameters, webhooks

_BY_EFFECT = {"create": "CREATED", "update": "UPDATED", "delete": "DELETED"}


def event_schemas(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of the JSON that a webhook delivers, by event name."""
    header = document.get("x-workapis-webhooks", {}).get("event")
    return {
        str(event): webhook.value["requestBody"]["content"]["application/json"]["schema"]
        for webhook in webhooks(document)
        for _, parameter in parameters(document, webhook)
        if parameter["name"] == header
        for event in parameter["schema"]["enum"]
    }


def fired(document: Mapping[str, Any], names: Mapping[str, list[str]], method: str, does: str, of: str) -> str:
    """Return the event that a method fires, by its verb, or else by its effect; "" if there is none."""
    word = document.get("x-workapis-world", {}).get("webhooks")
    if word is None or does in ("", "list", "get"):
        return ""
    verb = method.rpartition(".")[2].partition("_")[0]
    verbs = [word.get("verbs", {}).get(verb, _participle(verb).upper()), _BY_EFFECT.get(does, "")]
    nouns = {event.partition(".")[0] for event in event_schemas(document)}
    mine = [
        noun for noun in sorted(nouns) if of == (word.get("nouns", {}).get(noun) or names.get(noun.lower(), [""])[0])
    ]
    events = [f"{noun}.{each}" for each in verbs for noun in mine]
    return next((event for event in events if event in event_schemas(document)), "")


def _participle(verb: str) -> str:
    if verb.endswith("y"):
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"
