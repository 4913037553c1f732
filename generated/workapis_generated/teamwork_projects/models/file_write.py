# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""FileWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, FLAG_DIGIT, ID_LIST, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class FileWrite(Model):
    """A file as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    category_id: int | Unset = UNSET
    """Id of the category."""
    category_name: str | Unset = UNSET
    """Name of a category to create for it."""
    description: str | Unset = UNSET
    """Further words."""
    name: str | Unset = UNSET
    """Name."""
    notify: str | Unset = UNSET
    """Whom to notify, or whether."""
    pending_file_ref: str | Unset = UNSET
    """Reference of the uploaded file."""
    private: bool | Unset = UNSET
    """Whether it is private."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    tag_ids: list[str] | Unset = UNSET
    """Ids of tags. Source: vendor code."""
    auto_new_version: bool | Unset = UNSET
    """Whether a file of the same name gets a new version. Source: vendor code."""
    notify_current_user: bool | Unset = UNSET
    """Whether the caller is notified too. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("category_id", ("category-id",), DIGITS),
        Field("category_name", ("category-name",), STRING),
        Field("description", ("description",), STRING),
        Field("name", ("name",), STRING),
        Field("notify", ("notify",), STRING),
        Field("pending_file_ref", ("pendingFileRef",), STRING),
        Field("private", ("private",), FLAG_DIGIT),
        Field("tags", ("tags",), TAG_LIST),
        Field("tag_ids", ("tagIds",), ID_LIST),
        Field("auto_new_version", ("autoNewVersion",), BOOLEAN),
        Field("notify_current_user", ("notifyCurrentUser",), BOOLEAN),
    )
