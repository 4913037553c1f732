# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""WebhookCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@define(frozen=True, kw_only=True, repr=False)
class WebhookCreate(Model):
    """A webhook to register.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    url: str | Unset = UNSET
    """URL to call."""
    events: list[WebhookEvent | str] | Unset = UNSET
    """Events to call it for."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("url", ("url",), STRING),
        Field(
            "events", ("events",), ListOf(OpenEnum("workapis_generated.webwork.models.webhook_event", "WebhookEvent"))
        ),
    )
