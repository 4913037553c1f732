# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""DeliveriesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class DeliveriesReply(Model):
    """What a webhook has sent.

    Source: Teamwork API v1 (vendor documentation).
    """

    deliveries: list[dict[str, Any]]
    """The deliveries."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("deliveries", ("deliveries",), ListOf(MapOf(ANYTHING)), required=True),
    )
