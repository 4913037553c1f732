# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ActivityReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .activity import Activity


@define(frozen=True, kw_only=True, repr=False)
class ActivityReply(Model):
    """What has happened.

    Source: Teamwork API v1 (vendor documentation).
    """

    activity: list[Activity]
    """The entries."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "activity",
            ("activity",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.activity", "Activity")),
            required=True,
        ),
    )
