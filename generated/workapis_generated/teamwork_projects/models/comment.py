# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Comment of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, ModelOf, OneOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DATE_TIME_OR_EMPTY, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .commentable_type import CommentableType
    from .deprecated_key import DeprecatedKey


@define(frozen=True, kw_only=True, repr=False)
class Comment(Model):
    """A comment on a task, milestone, notebook, link or file.

    Source: Data Reference.
    """

    id: int
    """Id of the comment."""
    commentable_type: CommentableType | str
    """What is commented on."""
    body: str
    """Text of the comment."""
    author_id: int | Unset = UNSET
    """Id of the person who wrote the comment."""
    author_firstname: str
    """First name of the author."""
    author_lastname: str
    """Last name of the author."""
    author_avatar_url: str
    """URL of the picture of the author."""
    commentable_id: int
    """Id of the thing commented on; for a file the id of the file version."""
    attachments_count: int
    """How many files are attached."""
    emailed_from: str
    """E-mail address that the comment was sent from; empty where it was not sent by e-mail."""
    datetime: dt.datetime
    """When the comment was made."""
    private: bool
    """Whether the comment is private. Further forms: vendor documentation."""
    author_company: str | Unset = UNSET
    """Name of the company of the author. Source: recorded reply."""
    attachments: list[Any] | Unset = UNSET
    """Attached files; no source shows one. Source: vendor documentation."""
    author_id_deprecation: DeprecatedKey | Unset = UNSET
    """`_author_id`, of which no source says more than its name. Source: recorded reply."""
    html_body: str | Unset = UNSET
    """Text of the comment, as HTML. Source: vendor documentation."""
    content_type: str | Unset = UNSET
    """Markup of the text, `TEXT` or `HTML`. Source: vendor documentation."""
    type: str | Unset = UNSET
    """What is commented on, in one word, such as `task`. Source: vendor documentation."""
    item_name: str | Unset = UNSET
    """Name of the thing commented on. Source: vendor documentation."""
    comment_link: str | Unset = UNSET
    """Where the site shows the comment. Source: vendor documentation."""
    comment_no: int | Unset = UNSET
    """Number of the comment among those on the thing. Source: vendor documentation."""
    project_id: int | Unset = UNSET
    """Id of the project. Source: vendor documentation."""
    project_name: str | Unset = UNSET
    """Name of the project. Source: vendor documentation."""
    company_id: int | Unset = UNSET
    """Id of the company. Source: vendor documentation."""
    company_name: str | Unset = UNSET
    """Name of the company. Source: vendor documentation."""
    last_changed_on: dt.datetime | None | Unset = UNSET
    """When the comment last changed; empty where it never did. Source: vendor documentation. Further forms: recorded
    reply.
    """
    is_read: bool | Unset = UNSET
    """Whether the caller has read the comment. Source: vendor documentation."""
    nr_notified_people: int | Unset = UNSET
    """How many people were told of the comment. Source: vendor documentation."""
    num_likes: int | Unset = UNSET
    """How many people like the comment. Source: vendor documentation."""
    lockdown_id: int | None | Unset = UNSET
    """Id of the lockdown of the comment; empty where there is none. Source: vendor documentation."""
    can_edit: bool | Unset = UNSET
    """Whether the caller may change the comment. Source: recorded reply."""
    can_delete: bool | Unset = UNSET
    """Whether the caller may delete the comment. Source: recorded reply."""
    can_like: bool | Unset = UNSET
    """Whether the caller may like the comment. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field(
            "commentable_type",
            ("commentable_type",),
            OpenEnum("workapis_generated.teamwork_projects.models.commentable_type", "CommentableType"),
            required=True,
        ),
        Field("body", ("body",), STRING, required=True),
        Field("author_id", ("author_id", "author-id"), DIGITS),
        Field("author_firstname", ("author-firstname",), STRING, required=True),
        Field("author_lastname", ("author-lastname",), STRING, required=True),
        Field("author_avatar_url", ("author-avatar-url",), STRING, required=True),
        Field("commentable_id", ("commentable-id",), DIGITS, required=True),
        Field("attachments_count", ("attachments-count", "attachments_count"), DIGITS, required=True),
        Field("emailed_from", ("emailed-from",), STRING, required=True),
        Field("datetime", ("datetime",), DATE_TIME, required=True),
        Field("private", ("private",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
        Field("author_company", ("author-company",), STRING),
        Field("attachments", ("attachments",), ListOf(ANYTHING)),
        Field(
            "author_id_deprecation",
            ("_author_id",),
            ModelOf("workapis_generated.teamwork_projects.models.deprecated_key", "DeprecatedKey"),
        ),
        Field("html_body", ("html-body",), STRING),
        Field("content_type", ("content-type",), STRING),
        Field("type", ("type",), STRING),
        Field("item_name", ("item-name",), STRING),
        Field("comment_link", ("comment-link",), STRING),
        Field("comment_no", ("commentNo",), DIGITS),
        Field("project_id", ("project-id",), DIGITS),
        Field("project_name", ("project-name",), STRING),
        Field("company_id", ("company-id",), DIGITS),
        Field("company_name", ("company-name",), STRING),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME_OR_EMPTY),
        Field("is_read", ("isRead",), FLAG_DIGIT),
        Field("nr_notified_people", ("nr-notified-people",), DIGITS),
        Field("num_likes", ("numLikes",), DIGITS),
        Field("lockdown_id", ("lockdown-id",), DIGITS_OR_EMPTY),
        Field("can_edit", ("canEdit",), BOOLEAN),
        Field("can_delete", ("canDelete",), BOOLEAN),
        Field("can_like", ("canLike",), BOOLEAN),
    )
