# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NotebookWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class NotebookWrite(Model):
    """A notebook as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    category_id: int | Unset = UNSET
    """Id of the category."""
    category_name: str | Unset = UNSET
    """Name of a category to create for it."""
    content: str | Unset = UNSET
    """The text."""
    description: str | Unset = UNSET
    """Further words."""
    name: str | Unset = UNSET
    """Name."""
    notify: str | Unset = UNSET
    """Whom to notify, or whether."""
    private: bool | Unset = UNSET
    """Whether it is private."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("category_id", ("category-id",), DIGITS),
        Field("category_name", ("category-name",), STRING),
        Field("content", ("content",), STRING),
        Field("description", ("description",), STRING),
        Field("name", ("name",), STRING),
        Field("notify", ("notify",), STRING),
        Field("private", ("private",), BOOLEAN),
        Field("tags", ("tags",), TAG_LIST),
    )
