# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Webhook of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@define(frozen=True, kw_only=True, repr=False)
class Webhook(Model):
    """A URL that is called when something happens in a workspace.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: str
    """Id of the webhook: a text, and no number."""
    url: str | Unset = UNSET
    """URL that is called."""
    events: list[WebhookEvent | str] | Unset = UNSET
    """Events that it is called for."""
    token: str | Unset = UNSET
    """Secret by which a receiver knows that a call is genuine; how it does so is not told."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), STRING, required=True),
        Field("url", ("url",), STRING),
        Field(
            "events", ("events",), ListOf(OpenEnum("workapis_generated.webwork.models.webhook_event", "WebhookEvent"))
        ),
        Field("token", ("token",), STRING),
    )
