# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MessagesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .message import Message


@define(frozen=True, kw_only=True, repr=False)
class MessagesReply(Model):
    """A list of messages.

    Source: Teamwork API v1 (vendor documentation).
    """

    posts: list[Message]
    """The messages."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "posts",
            ("posts",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.message", "Message")),
            required=True,
        ),
    )
