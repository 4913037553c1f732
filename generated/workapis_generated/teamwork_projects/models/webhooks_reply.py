# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""WebhooksReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class WebhooksReply(Model):
    """A list of webhooks.

    Source: Teamwork API v1 (vendor documentation).
    """

    webhooks: list[dict[str, Any]]
    """The webhooks."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("webhooks", ("webhooks",), ListOf(MapOf(ANYTHING)), required=True),)
