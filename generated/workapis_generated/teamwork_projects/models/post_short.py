# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PostShort of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import DATE_TIME, DIGITS, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .category_reference import CategoryReference


@define(frozen=True, kw_only=True, repr=False)
class PostShort(Model):
    """The short form of a message of a project.

    Source: Data Reference.
    """

    id: int
    """Id of the message."""
    title: str
    """Subject of the message."""
    attachments_count: int
    """How many files are attached."""
    posted_on: dt.datetime
    """When the message was posted."""
    category: CategoryReference | Unset = UNSET
    """`category`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("attachments_count", ("attachments-count",), DIGITS, required=True),
        Field("posted_on", ("posted-on",), DATE_TIME, required=True),
        Field(
            "category",
            ("category",),
            ModelOf("workapis_generated.teamwork_projects.models.category_reference", "CategoryReference"),
        ),
    )
