# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""WebhookEventsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class WebhookEventsReply(Model):
    """The events that a webhook may be for.

    Source: Teamwork API v1 (vendor documentation).
    """

    events: list[Any]
    """The events."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("events", ("events",), ListOf(ANYTHING), required=True),)
