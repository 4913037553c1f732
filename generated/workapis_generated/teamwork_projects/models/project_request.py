# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project_write import ProjectWrite


@define(frozen=True, kw_only=True, repr=False)
class ProjectRequest(Model):
    """The project to create, or what to change in one.

    Source: Projects API Calls.
    """

    project: ProjectWrite
    """`project`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "project",
            ("project",),
            ModelOf("workapis_generated.teamwork_projects.models.project_write", "ProjectWrite"),
            required=True,
        ),
    )
