# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""OneMessageReplyReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .message_reply import MessageReply


@define(frozen=True, kw_only=True, repr=False)
class OneMessageReplyReply(Model):
    """One reply to a message.

    Source: Teamwork API v1 (vendor documentation).
    """

    message_replies: list[MessageReply]
    """The replies."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "message_replies",
            ("messageReplies",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.message_reply", "MessageReply")),
            required=True,
        ),
    )
