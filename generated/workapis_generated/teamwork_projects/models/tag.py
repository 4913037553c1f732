# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Tag of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import DATE_TIME, DIGITS, INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Tag(Model):
    """A coloured label.

    Source: Data Reference.
    """

    id: int
    """Id of the tag."""
    name: str
    """Name of the tag."""
    color: str
    """Colour in CSS notation."""
    project_id: int | Unset = UNSET
    """Id of the project that the tag is for; 0 where it is for all. Source: recorded reply."""
    date_created: dt.datetime | Unset = UNSET
    """When the tag was made. Source: recorded reply."""
    date_updated: dt.datetime | Unset = UNSET
    """When the tag last changed. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), OneOf(DIGITS, INTEGER), required=True),
        Field("name", ("name",), STRING, required=True),
        Field("color", ("color",), STRING, required=True),
        Field("project_id", ("projectId",), OneOf(DIGITS, INTEGER)),
        Field("date_created", ("dateCreated",), DATE_TIME),
        Field("date_updated", ("dateUpdated",), DATE_TIME),
    )
