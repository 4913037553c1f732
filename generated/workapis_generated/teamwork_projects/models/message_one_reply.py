# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MessageOneReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .message import Message


@define(frozen=True, kw_only=True, repr=False)
class MessageOneReply(Model):
    """One message.

    Source: Teamwork API v1 (vendor documentation).
    """

    post: Message
    """`post`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "post", ("post",), ModelOf("workapis_generated.teamwork_projects.models.message", "Message"), required=True
        ),
    )
