# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project import Project


@define(frozen=True, kw_only=True, repr=False)
class ProjectReply(Model):
    """One project.

    Source: Projects API Calls.
    """

    project: Project
    """`project`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "project",
            ("project",),
            ModelOf("workapis_generated.teamwork_projects.models.project", "Project"),
            required=True,
        ),
    )
