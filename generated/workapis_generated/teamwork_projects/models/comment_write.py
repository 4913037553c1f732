# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CommentWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, NAME_LIST, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class CommentWrite(Model):
    """What to change in a comment.

    Source: Teamwork API v1 (vendor documentation).
    """

    body: str
    """The text."""
    content_type: Literal["TEXT", "HTML"] | Unset = UNSET
    """Whether the text is plain or HTML."""
    isprivate: bool | Unset = UNSET
    """Whether it is private."""
    notify: str | Unset = UNSET
    """Whom to notify, or whether."""
    pending_file_attachments: list[str] | Unset = UNSET
    """References of uploaded files to attach."""
    notify_current_user: bool | Unset = UNSET
    """Whether the caller is notified too. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("body", ("body",), STRING, required=True),
        Field("content_type", ("content-type",), choice("TEXT", "HTML")),
        Field("isprivate", ("isprivate",), BOOLEAN),
        Field("notify", ("notify",), STRING),
        Field("pending_file_attachments", ("pendingFileAttachments",), NAME_LIST),
        Field("notify_current_user", ("notify-current-user",), BOOLEAN),
    )
