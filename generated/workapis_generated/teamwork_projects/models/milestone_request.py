# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MilestoneRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .milestone_write import MilestoneWrite


@define(frozen=True, kw_only=True, repr=False)
class MilestoneRequest(Model):
    """What to change in a milestone, and in those that follow.

    Source: Teamwork API v1 (vendor documentation).
    """

    milestone: MilestoneWrite
    """`milestone`, of which no source says more than its name."""
    move_upcoming_milestones: bool | Unset = UNSET
    """Whether later milestones are moved too."""
    move_upcoming_milestones_off_weekends: bool | Unset = UNSET
    """Whether they are moved off weekends."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "milestone",
            ("milestone",),
            ModelOf("workapis_generated.teamwork_projects.models.milestone_write", "MilestoneWrite"),
            required=True,
        ),
        Field("move_upcoming_milestones", ("move-upcoming-milestones",), BOOLEAN),
        Field("move_upcoming_milestones_off_weekends", ("move-upcoming-milestones-off-weekends",), BOOLEAN),
    )
