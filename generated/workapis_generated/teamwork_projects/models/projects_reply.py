# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project import Project


@define(frozen=True, kw_only=True, repr=False)
class ProjectsReply(Model):
    """A list of projects.

    Source: Projects API Calls.
    """

    projects: list[Project]
    """The projects."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "projects",
            ("projects",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.project", "Project")),
            required=True,
        ),
    )
