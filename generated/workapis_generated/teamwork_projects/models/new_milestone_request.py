# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewMilestoneRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .new_milestone import NewMilestone


@define(frozen=True, kw_only=True, repr=False)
class NewMilestoneRequest(Model):
    """The milestone to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    milestone: NewMilestone
    """`milestone`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "milestone",
            ("milestone",),
            ModelOf("workapis_generated.teamwork_projects.models.new_milestone", "NewMilestone"),
            required=True,
        ),
    )
