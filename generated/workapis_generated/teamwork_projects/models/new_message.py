# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewMessage of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, FLAG_DIGIT, ID_LIST, NAME_LIST, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class NewMessage(Model):
    """A message to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    attachments: list[str] | Unset = UNSET
    """Ids of files to attach that are there already."""
    body: str
    """The text."""
    category_id: int | Unset = UNSET
    """Id of the category."""
    notify: str | Unset = UNSET
    """Whom to notify, or whether."""
    pending_file_attachments: list[str] | Unset = UNSET
    """References of uploaded files to attach."""
    private: bool | Unset = UNSET
    """Whether it is private."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    title: str
    """Title."""
    notify_current_user: bool | Unset = UNSET
    """Whether the caller is notified too. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("attachments", ("attachments",), ID_LIST),
        Field("body", ("body",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS),
        Field("notify", ("notify",), STRING),
        Field("pending_file_attachments", ("pendingFileAttachments",), NAME_LIST),
        Field("private", ("private",), FLAG_DIGIT),
        Field("tags", ("tags",), TAG_LIST),
        Field("title", ("title",), STRING, required=True),
        Field("notify_current_user", ("notify-current-user",), BOOLEAN),
    )
