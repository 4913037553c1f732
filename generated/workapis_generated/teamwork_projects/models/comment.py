# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Comment of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, STRING

if TYPE_CHECKING:
    from .commentable_type import CommentableType


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
    """Whether the comment is private."""

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
        Field("attachments_count", ("attachments-count",), DIGITS, required=True),
        Field("emailed_from", ("emailed-from",), STRING, required=True),
        Field("datetime", ("datetime",), DATE_TIME, required=True),
        Field("private", ("private",), BOOLEAN, required=True),
    )
