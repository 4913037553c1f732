# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Message of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, ModelOf, OneOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, ID_LIST, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .category_reference import CategoryReference
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class Message(Model):
    """A message of a project, with its author. Its payload stands under the key `post`; calls have this type for both,
    messages and posts.

    Source: Data Reference.
    """

    id: int
    """Id of the message."""
    title: str
    """Subject of the message."""
    author_id: int | Unset = UNSET
    """Id of the person who wrote the message."""
    author_first_name: str
    """First name of the author."""
    author_last_name: str
    """Last name of the author."""
    author_avatar_url: str
    """URL of the picture of the author."""
    body: str
    """Text of the message."""
    category_id: int | None
    """Id of the message category; empty where there is none."""
    posted_on: dt.datetime
    """When the message was posted."""
    project_id: int
    """Id of the project."""
    comments_count: int
    """How many comments the message has."""
    attachments_count: int
    """How many files are attached."""
    display_body: str
    """Text of the message as it is shown."""
    private: bool
    """Whether the message is private. Further forms: vendor documentation."""
    category: CategoryReference | Unset = UNSET
    """`category`, of which no source says more than its name."""
    category_name: str | Unset = UNSET
    """Name of the message category; empty where there is none. Source: vendor documentation."""
    category_color: str | Unset = UNSET
    """Colour of the message category. Source: recorded reply."""
    use_textile: bool | Unset = UNSET
    """Whether the text is Textile markup."""
    milestone_id: int | None | Unset = UNSET
    """Id of the milestone that the message belongs to; empty where there is none. Further forms: vendor documentation."""
    attachments: list[Any] | Unset = UNSET
    """Attached files; no source shows one. Source: vendor documentation."""
    html_body: str | Unset = UNSET
    """Text of the message, as HTML. Source: vendor documentation."""
    raw_body: str | Unset = UNSET
    """Text of the message, as it was written. Source: recorded reply."""
    content_type: str | Unset = UNSET
    """Markup of the text. Source: vendor documentation."""
    post_id: int | Unset = UNSET
    """Id of the post. Source: vendor documentation."""
    post_status: str | Unset = UNSET
    """State of the post. Source: vendor documentation."""
    message_status: str | Unset = UNSET
    """State of the message. Source: vendor documentation."""
    is_original: bool | Unset = UNSET
    """Whether this is the message that others reply to. Source: vendor documentation."""
    last_changed_on: dt.datetime | Unset = UNSET
    """When the message last changed. Source: vendor documentation."""
    last_comment_date: dt.datetime | Unset = UNSET
    """When the last comment was made. Source: vendor documentation."""
    user_display_posted_date: str | Unset = UNSET
    """Day on which the message was posted, as the caller reads dates. Source: vendor documentation."""
    user_display_posted_time: str | Unset = UNSET
    """Time at which the message was posted, as the caller reads times. Source: vendor documentation."""
    is_read: bool | Unset = UNSET
    """Whether the caller has read the message. Source: vendor documentation."""
    is_user_subscribed_to: int | Unset = UNSET
    """Whether the caller is told of replies, as a digit. Source: recorded reply."""
    user_following: bool | Unset = UNSET
    """Whether the caller follows the message. Source: recorded reply."""
    num_notified: int | Unset = UNSET
    """How many people were told of the message. Source: vendor documentation."""
    notified_user_ids: list[str] | Unset = UNSET
    """Ids of those who were told of the message, separated by commas. Source: recorded reply."""
    follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow the message, separated by commas. Source: recorded reply."""
    followers_count: int | Unset = UNSET
    """How many people follow the message. Source: recorded reply."""
    contributing_users: list[Any] | Unset = UNSET
    """People who have written in the thread. Source: recorded reply."""
    project_name: str | Unset = UNSET
    """Name of the project. Source: recorded reply."""
    company_name: str | Unset = UNSET
    """Name of the company. Source: recorded reply."""
    lockdown_id: int | None | Unset = UNSET
    """Id of the lockdown of the message; empty where there is none. Source: recorded reply."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the message. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("author_id", ("author-id", "author_id"), DIGITS),
        Field("author_first_name", ("author-first-name",), STRING, required=True),
        Field("author_last_name", ("author-last-name",), STRING, required=True),
        Field("author_avatar_url", ("author-avatar-url",), STRING, required=True),
        Field("body", ("body",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS_OR_EMPTY, required=True),
        Field("posted_on", ("posted-on",), DATE_TIME, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("comments_count", ("comments-count",), DIGITS, required=True),
        Field("attachments_count", ("attachments-count", "attachmentsCount"), DIGITS, required=True),
        Field("display_body", ("display-body",), STRING, required=True),
        Field("private", ("private",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
        Field(
            "category",
            ("category",),
            ModelOf("workapis_generated.teamwork_projects.models.category_reference", "CategoryReference"),
        ),
        Field("category_name", ("category-name",), STRING),
        Field("category_color", ("category-color",), STRING),
        Field("use_textile", ("use-textile",), BOOLEAN),
        Field("milestone_id", ("milestone-id",), DIGITS_OR_EMPTY),
        Field("attachments", ("attachments",), ListOf(ANYTHING)),
        Field("html_body", ("html-body",), STRING),
        Field("raw_body", ("raw-body",), STRING),
        Field("content_type", ("content-type",), STRING),
        Field("post_id", ("post-id",), DIGITS),
        Field("post_status", ("post-status",), STRING),
        Field("message_status", ("message-status",), STRING),
        Field("is_original", ("isOriginal",), FLAG_DIGIT),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME),
        Field("last_comment_date", ("last-comment-date",), DATE_TIME),
        Field("user_display_posted_date", ("user-display-posted-date",), STRING),
        Field("user_display_posted_time", ("user-display-posted-time",), STRING),
        Field("is_read", ("isRead",), FLAG_DIGIT),
        Field("is_user_subscribed_to", ("isUserSubscribedTo",), DIGITS),
        Field("user_following", ("userFollowing",), BOOLEAN),
        Field("num_notified", ("numNotified",), DIGITS),
        Field("notified_user_ids", ("notifiedUserIds",), ID_LIST),
        Field("follower_ids", ("followerIds",), ID_LIST),
        Field("followers_count", ("followersCount",), DIGITS),
        Field("contributing_users", ("contributingUsers",), ListOf(ANYTHING)),
        Field("project_name", ("project-name",), STRING),
        Field("company_name", ("company-name",), STRING),
        Field("lockdown_id", ("lockdown-id",), DIGITS_OR_EMPTY),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
    )
