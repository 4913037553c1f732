# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""LinkWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, FLAG_DIGIT, ID_LIST, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class LinkWrite(Model):
    """A link as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    category_id: int | Unset = UNSET
    """Id of the category."""
    category_name: str | Unset = UNSET
    """Name of a category to create for it."""
    code: str | Unset = UNSET
    """The URL, or the code that embeds a page."""
    description: str | Unset = UNSET
    """Further words."""
    height: str | Unset = UNSET
    """Height in which it is shown."""
    name: str | Unset = UNSET
    """Name."""
    notify: str | Unset = UNSET
    """Whom to notify, or whether."""
    open_in_new_window: bool | Unset = UNSET
    """Whether it is opened in a new window."""
    private: bool | Unset = UNSET
    """Whether it is private."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    width: str | Unset = UNSET
    """Width in which it is shown."""
    tag_ids: list[str] | Unset = UNSET
    """Ids of tags. Source: vendor code."""
    notify_current_user: bool | Unset = UNSET
    """Whether the caller is notified too. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("category_id", ("category-id",), DIGITS),
        Field("category_name", ("category-name",), STRING),
        Field("code", ("code",), STRING),
        Field("description", ("description",), STRING),
        Field("height", ("height",), STRING),
        Field("name", ("name",), STRING),
        Field("notify", ("notify",), STRING),
        Field("open_in_new_window", ("open-in-new-window",), FLAG_DIGIT),
        Field("private", ("private",), FLAG_DIGIT),
        Field("tags", ("tags",), TAG_LIST),
        Field("width", ("width",), STRING),
        Field("tag_ids", ("tagIds",), ID_LIST),
        Field("notify_current_user", ("notify-current-user",), BOOLEAN),
    )
