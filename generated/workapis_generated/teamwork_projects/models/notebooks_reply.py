# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NotebooksReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project_notebooks import ProjectNotebooks


@define(frozen=True, kw_only=True, repr=False)
class NotebooksReply(Model):
    """Notebooks, by project.

    Source: Teamwork API v1 (vendor documentation).
    """

    projects: list[ProjectNotebooks]
    """The projects."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "projects",
            ("projects",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.project_notebooks", "ProjectNotebooks")),
            required=True,
        ),
    )
