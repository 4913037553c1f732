# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Message of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, STRING


@define(frozen=True, kw_only=True, repr=False)
class Message(Model):
    """A message of a project, with its author. Its payload stands under the key `post`, as that of `Post` does.

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
    """Whether the message is private."""

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
        Field("attachments_count", ("attachments-count",), DIGITS, required=True),
        Field("display_body", ("display-body",), STRING, required=True),
        Field("private", ("private",), BOOLEAN, required=True),
    )
