# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Post of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Post(Model):
    """A message of a project, without its author's name. Its payload stands under the key `post`, as that of `Message`
    does.

    Source: Data Reference.
    """

    id: int
    """Id of the message."""
    title: str
    """Subject of the message."""
    body: str
    """Text of the message."""
    category_id: int | None
    """Id of the message category."""
    author_id: int | Unset = UNSET
    """Id of the person who wrote the message."""
    use_textile: bool
    """Whether the text is Textile markup."""
    milestone_id: int | None
    """Id of the milestone that the message belongs to. Further forms: vendor documentation."""
    posted_on: dt.datetime
    """When the message was posted."""
    project_id: int
    """Id of the project."""
    comments_count: int
    """How many comments the message has."""
    attachments_count: int
    """How many files are attached."""
    private: bool
    """Whether the message is private. Further forms: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("body", ("body",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS_OR_EMPTY, required=True),
        Field("author_id", ("author-id", "author_id"), DIGITS),
        Field("use_textile", ("use-textile",), BOOLEAN, required=True),
        Field("milestone_id", ("milestone-id",), DIGITS_OR_EMPTY, required=True),
        Field("posted_on", ("posted-on",), DATE_TIME, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("comments_count", ("comments-count",), DIGITS, required=True),
        Field("attachments_count", ("attachments-count",), DIGITS, required=True),
        Field("private", ("private",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
    )
