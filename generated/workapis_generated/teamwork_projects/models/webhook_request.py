# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""WebhookRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class WebhookRequest(Model):
    """A webhook to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    webhook: dict[str, Any]
    """The keys of the webhook."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("webhook", ("webhook",), MapOf(ANYTHING), required=True),)
