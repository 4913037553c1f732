# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Link of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING


@define(frozen=True, kw_only=True, repr=False)
class Link(Model):
    """A link that a project keeps.

    Source: Data Reference.
    """

    id: int
    """Id of the link."""
    project_id: int
    """Id of the project."""
    name: str
    """Name of the link."""
    description: str
    """What the link leads to."""
    created_by_userfirstname: str
    """First name of the person who added it."""
    height: int
    """Height of its window in Teamwork."""
    private: bool
    """Whether the link is private."""
    width: int
    """Width of its window in Teamwork."""
    created_by_user_id: int
    """Id of the person who added it."""
    created_by_userlastname: str
    """Last name of the person who added it."""
    category_id: int | None
    """Id of the link category."""
    project_name: str
    """Name of the project."""
    open_in_new_window: bool
    """Whether the link is forced to open in a new window."""
    provider: str
    """Short name that the service finds from `code`, such as `default`."""
    created_date: dt.datetime
    """When the link was added."""
    category_name: str
    """Name of the link category."""
    code: str
    """What the link is made of, such as a URL."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("created_by_userfirstname", ("created-by-userfirstname",), STRING, required=True),
        Field("height", ("height",), DIGITS, required=True),
        Field("private", ("private",), FLAG_DIGIT, required=True),
        Field("width", ("width",), DIGITS, required=True),
        Field("created_by_user_id", ("created-by-userId",), DIGITS, required=True),
        Field("created_by_userlastname", ("created-by-userlastname",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS_OR_EMPTY, required=True),
        Field("project_name", ("project-name",), STRING, required=True),
        Field("open_in_new_window", ("open-in-new-window",), BOOLEAN, required=True),
        Field("provider", ("provider",), STRING, required=True),
        Field("created_date", ("created-date",), DATE_TIME, required=True),
        Field("category_name", ("category-name",), STRING, required=True),
        Field("code", ("code",), STRING, required=True),
    )
