# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MessageReplyRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .message_reply_write import MessageReplyWrite


@define(frozen=True, kw_only=True, repr=False)
class MessageReplyRequest(Model):
    """The reply to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    messagereply: MessageReplyWrite
    """`messagereply`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "messagereply",
            ("messagereply",),
            ModelOf("workapis_generated.teamwork_projects.models.message_reply_write", "MessageReplyWrite"),
            required=True,
        ),
    )
