# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""FilesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project_files import ProjectFiles


@define(frozen=True, kw_only=True, repr=False)
class FilesReply(Model):
    """The files of one project.

    Source: Teamwork API v1 (vendor documentation).
    """

    project: ProjectFiles
    """`project`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "project",
            ("project",),
            ModelOf("workapis_generated.teamwork_projects.models.project_files", "ProjectFiles"),
            required=True,
        ),
    )
