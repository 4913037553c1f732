# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectCategoriesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .project_category import ProjectCategory


@define(frozen=True, kw_only=True, repr=False)
class ProjectCategoriesReply(Model):
    """A list of project categories.

    Source: Teamwork API v1 (vendor documentation).
    """

    categories: list[ProjectCategory]
    """The categories."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "categories",
            ("categories",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.project_category", "ProjectCategory")),
            required=True,
        ),
    )
