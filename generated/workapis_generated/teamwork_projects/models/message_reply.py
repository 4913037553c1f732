# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MessageReply of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deprecated_key import DeprecatedKey


@define(frozen=True, kw_only=True, repr=False)
class MessageReply(Model):
    """A reply to a message.

    Source: Data Reference.
    """

    id: int
    """Id of the reply."""
    title: str | Unset = UNSET
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
    category_id: int | Unset = UNSET
    """Id of the message category."""
    posted_on: dt.datetime
    """When the reply was posted."""
    message_id: int
    """Id of the message replied to."""
    attachments_count: int
    """How many files are attached."""
    comments_count: int | Unset = UNSET
    """How many comments the reply has."""
    private: bool | Unset = UNSET
    """Whether the reply is private."""
    reply_no: int | Unset = UNSET
    """Number of the reply within its message."""
    author_company: str | Unset = UNSET
    """Name of the company of the author. Source: recorded reply."""
    author_id_deprecation: DeprecatedKey | Unset = UNSET
    """`_author_id`, of which no source says more than its name. Source: recorded reply."""
    html_body: str | Unset = UNSET
    """Text of the reply, as HTML. Source: recorded reply."""
    display_body: str | Unset = UNSET
    """Text of the reply, as it is shown. Source: recorded reply."""
    raw_body: str | Unset = UNSET
    """Text of the reply, as it was written. Source: recorded reply."""
    content_type: str | Unset = UNSET
    """Markup of the text. Source: recorded reply."""
    attachments: list[Any] | Unset = UNSET
    """Attached files; no source shows one. Source: vendor documentation."""
    datetime: dt.datetime | Unset = UNSET
    """When the reply was made. Source: recorded reply."""
    last_changed_on: dt.datetime | Unset = UNSET
    """When the reply last changed. Source: vendor documentation."""
    user_display_posted_date: str | Unset = UNSET
    """Day on which the reply was made, as the caller reads dates. Source: recorded reply."""
    user_display_posted_time: str | Unset = UNSET
    """Time at which the reply was made, as the caller reads times. Source: recorded reply."""
    emailed_from: str | Unset = UNSET
    """E-mail address that the reply was sent from; empty where it was not sent by e-mail. Source: vendor
    documentation.
    """
    message_status: str | Unset = UNSET
    """State of the message. Source: recorded reply."""
    post_status: str | Unset = UNSET
    """State of the post. Source: recorded reply."""
    is_original: bool | Unset = UNSET
    """Whether this is the message that others reply to. Source: recorded reply."""
    is_read: bool | Unset = UNSET
    """Whether the caller has read the reply. Source: recorded reply."""
    num_notified: int | Unset = UNSET
    """How many people were told of the reply. Source: recorded reply."""
    lockdown_id: int | None | Unset = UNSET
    """Id of the lockdown of the reply; empty where there is none. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("title", ("title",), STRING),
        Field("author_id", ("author-id", "author_id"), DIGITS),
        Field("author_firstname", ("author-firstname",), STRING, required=True),
        Field("author_lastname", ("author-lastname",), STRING, required=True),
        Field("author_avatar_url", ("author-avatar-url",), STRING, required=True),
        Field("body", ("body",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS),
        Field("posted_on", ("posted-on",), DATE_TIME, required=True),
        Field("message_id", ("messageId",), DIGITS, required=True),
        Field("attachments_count", ("attachments-count", "attachments_count"), DIGITS, required=True),
        Field("comments_count", ("comments-count",), DIGITS),
        Field("private", ("private",), BOOLEAN),
        Field("reply_no", ("replyNo",), DIGITS),
        Field("author_company", ("author-company",), STRING),
        Field(
            "author_id_deprecation",
            ("_author_id",),
            ModelOf("workapis_generated.teamwork_projects.models.deprecated_key", "DeprecatedKey"),
        ),
        Field("html_body", ("html-body",), STRING),
        Field("display_body", ("display-body",), STRING),
        Field("raw_body", ("raw-body",), STRING),
        Field("content_type", ("content-type",), STRING),
        Field("attachments", ("attachments",), ListOf(ANYTHING)),
        Field("datetime", ("datetime",), DATE_TIME),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME),
        Field("user_display_posted_date", ("user-display-posted-date",), STRING),
        Field("user_display_posted_time", ("user-display-posted-time",), STRING),
        Field("emailed_from", ("emailed-from",), STRING),
        Field("message_status", ("message-status",), STRING),
        Field("post_status", ("post-status",), STRING),
        Field("is_original", ("isOriginal",), FLAG_DIGIT),
        Field("is_read", ("isRead",), FLAG_DIGIT),
        Field("num_notified", ("numNotified",), DIGITS),
        Field("lockdown_id", ("lockdownId",), DIGITS_OR_EMPTY),
    )
