# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Notebook of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import DATE_TIME, DATE_TIME_OR_EMPTY, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING


@define(frozen=True, kw_only=True, repr=False)
class Notebook(Model):
    """A notebook of a project: a text that may be locked by one person.

    Source: Data Reference.
    """

    id: int
    """Id of the notebook."""
    name: str
    """Name of the notebook."""
    description: str
    """What the notebook is about."""
    content: str | Unset = UNSET
    """The text as HTML; present only where it was asked for."""
    private: bool
    """Whether the notebook is private; the page calls it an integer."""
    category_id: int | None
    """Id of the notebook category."""
    category_name: str
    """Name of the notebook category."""
    created_date: dt.datetime
    """When the notebook was created."""
    created_by_user_id: int
    """Id of the person who created it."""
    created_by_userfirstname: str
    """First name of the person who created it."""
    created_by_userlastname: str
    """Last name of the person who created it."""
    locked: bool
    """Whether the notebook is locked; the page calls it an integer."""
    locked_date: dt.datetime | None
    """When it was locked; empty where it is not."""
    locked_by_userid: int
    """Id of the person who locked it."""
    locked_by_userfirstname: str
    """First name of the person who locked it."""
    locked_by_userlastname: str
    """Last name of the person who locked it."""
    project_id: int
    """Id of the project."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("content", ("content",), STRING),
        Field("private", ("private",), FLAG_DIGIT, required=True),
        Field("category_id", ("category-id",), DIGITS_OR_EMPTY, required=True),
        Field("category_name", ("category-name",), STRING, required=True),
        Field("created_date", ("created-date",), DATE_TIME, required=True),
        Field("created_by_user_id", ("created-by-userId",), DIGITS, required=True),
        Field("created_by_userfirstname", ("created-by-userfirstname",), STRING, required=True),
        Field("created_by_userlastname", ("created-by-userlastname",), STRING, required=True),
        Field("locked", ("locked",), FLAG_DIGIT, required=True),
        Field("locked_date", ("locked-date",), DATE_TIME_OR_EMPTY, required=True),
        Field("locked_by_userid", ("locked-by-userid",), DIGITS, required=True),
        Field("locked_by_userfirstname", ("locked-by-userfirstname",), STRING, required=True),
        Field("locked_by_userlastname", ("locked-by-userlastname",), STRING, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
    )
