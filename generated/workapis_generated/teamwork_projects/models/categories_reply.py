# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CategoriesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .category import Category


@define(frozen=True, kw_only=True, repr=False)
class CategoriesReply(Model):
    """A list of categories.

    Source: Teamwork API v1 (vendor documentation).
    """

    categories: list[Category]
    """The categories."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "categories",
            ("categories",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.category", "Category")),
            required=True,
        ),
    )
