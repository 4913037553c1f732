# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MilestonesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .milestone import Milestone


@define(frozen=True, kw_only=True, repr=False)
class MilestonesReply(Model):
    """A list of milestones.

    Source: Teamwork API v1 (vendor documentation).
    """

    milestones: list[Milestone]
    """The milestones."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "milestones",
            ("milestones",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.milestone", "Milestone")),
            required=True,
        ),
    )
