# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TagsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class TagsReply(Model):
    """A list of tags.

    Source: Teamwork API v1 (vendor documentation).
    """

    tags: list[Tag]
    """The tags."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag")), required=True
        ),
    )
