# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MessageReply of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, STRING


@define(frozen=True, kw_only=True, repr=False)
class MessageReply(Model):
    """A reply to a message.

    Source: Data Reference.
    """

    id: int
    """Id of the reply."""
    title: str
    """Subject of the reply."""
    author_id: int | Unset = UNSET
    """Id of the person who wrote the reply."""
    author_firstname: str
    """First name of the author."""
    author_lastname: str
    """Last name of the author."""
    author_avatar_url: str
    """URL of the picture of the author."""
    body: str
    """Text of the reply."""
    category_id: int
    """Id of the message category."""
    posted_on: dt.datetime
    """When the reply was posted."""
    message_id: int
    """Id of the message replied to."""
    attachments_count: int
    """How many files are attached."""
    comments_count: int
    """How many comments the reply has."""
    private: bool
    """Whether the reply is private."""
    reply_no: int
    """Number of the reply within its message."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("author_id", ("author-id", "author_id"), DIGITS),
        Field("author_firstname", ("author-firstname",), STRING, required=True),
        Field("author_lastname", ("author-lastname",), STRING, required=True),
        Field("author_avatar_url", ("author-avatar-url",), STRING, required=True),
        Field("body", ("body",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS, required=True),
        Field("posted_on", ("posted-on",), DATE_TIME, required=True),
        Field("message_id", ("messageId",), DIGITS, required=True),
        Field("attachments_count", ("attachments-count",), DIGITS, required=True),
        Field("comments_count", ("comments-count",), DIGITS, required=True),
        Field("private", ("private",), BOOLEAN, required=True),
        Field("reply_no", ("replyNo",), DIGITS, required=True),
    )
