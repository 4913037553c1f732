# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectCategoryRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project_category_write import ProjectCategoryWrite


@define(frozen=True, kw_only=True, repr=False)
class ProjectCategoryRequest(Model):
    """The project category to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    category: ProjectCategoryWrite
    """`category`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "category",
            ("category",),
            ModelOf("workapis_generated.teamwork_projects.models.project_category_write", "ProjectCategoryWrite"),
            required=True,
        ),
    )
