# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MilestoneReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .milestone import Milestone


@define(frozen=True, kw_only=True, repr=False)
class MilestoneReply(Model):
    """One milestone.

    Source: Teamwork API v1 (vendor documentation).
    """

    milestone: Milestone
    """`milestone`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "milestone",
            ("milestone",),
            ModelOf("workapis_generated.teamwork_projects.models.milestone", "Milestone"),
            required=True,
        ),
    )
