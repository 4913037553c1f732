# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CommentsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .comment import Comment


@define(frozen=True, kw_only=True, repr=False)
class CommentsReply(Model):
    """A list of comments.

    Source: Teamwork API v1 (vendor documentation).
    """

    comments: list[Comment]
    """The comments."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "comments",
            ("comments",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.comment", "Comment")),
            required=True,
        ),
    )
