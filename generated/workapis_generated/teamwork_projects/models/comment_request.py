# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CommentRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .comment_write import CommentWrite


@define(frozen=True, kw_only=True, repr=False)
class CommentRequest(Model):
    """What to change in a comment, in its envelope.

    Source: Teamwork API v1 (vendor documentation).
    """

    comment: CommentWrite
    """`comment`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "comment",
            ("comment",),
            ModelOf("workapis_generated.teamwork_projects.models.comment_write", "CommentWrite"),
            required=True,
        ),
    )
