# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectTemplateRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project_template_write import ProjectTemplateWrite


@define(frozen=True, kw_only=True, repr=False)
class ProjectTemplateRequest(Model):
    """The project template to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    project: ProjectTemplateWrite
    """`project`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "project",
            ("project",),
            ModelOf("workapis_generated.teamwork_projects.models.project_template_write", "ProjectTemplateWrite"),
            required=True,
        ),
    )
