"""Deliveries of webhooks as services send them, signed here by the extensions of the published bundle."""

from __future__ import annotations

import hashlib
import hmac
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from scripts.spec.operations import OperationObject, parameters, webhooks
from tests.repository import SLUGS, published

TOKEN = "a secret of 23 letters"
FORM = "application/x-www-form-urlencoded"


def word(slug: str) -> dict[str, Any]:
    """Return the extension of an API for its webhooks; empty if it has none, or none can be verified."""
    found: dict[str, Any] = published(slug).get("x-workapis-webhooks", {})
    return found if "signature" in found else {}


VERIFIABLE = tuple(slug for slug in SLUGS if word(slug))


@cache
def module(slug: str) -> ModuleType:
    """Return the module that verifies and reads the deliveries of an API."""
    return import_module(f"workapis.{slug}.webhooks")


def signed(slug: str, body: bytes, event: str = "", token: str = TOKEN, **more: str) -> dict[str, str]:
    """Return the headers of a delivery; `more` are others, with `_` for `-`."""
    said = word(slug)
    assert (said["signature"]["algorithm"], said["signature"]["encoding"]) == ("hmac-sha256", "hex")
    headers = {said["signature"]["header"]: hmac.new(token.encode(), body, hashlib.sha256).hexdigest()}
    headers |= {said["event"]: event} if event else {}
    return headers | {name.replace("_", "-"): value for name, value in more.items()}


def events(slug: str) -> dict[str, OperationObject]:
    """Return every event of an API, with the webhook that lists it."""
    document, header = published(slug), word(slug)["event"]
    return {
        event: webhook
        for webhook in webhooks(document)
        for _, item in parameters(document, webhook)
        if item["name"] == header
        for event in item["schema"]["enum"]
    }


def payload_of(webhook: OperationObject) -> str:
    """Return the name of the schema of what a webhook delivers as JSON."""
    schema: dict[str, str] = webhook.value["requestBody"]["content"]["application/json"]["schema"]
    return schema["$ref"].rpartition("/")[2]
