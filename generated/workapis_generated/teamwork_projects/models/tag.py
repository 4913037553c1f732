# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Tag of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, INTEGER, STRING


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

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), OneOf(DIGITS, INTEGER), required=True),
        Field("name", ("name",), STRING, required=True),
        Field("color", ("color",), STRING, required=True),
    )
