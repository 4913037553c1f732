# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CategoryReference of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS_OR_EMPTY, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class CategoryReference(Model):
    """The category of a project or message, by id and name; both are empty where there is none.

    Source: Data Reference.
    """

    name: str
    """Name of the category."""
    id: int | None
    """Id of the category."""
    color: str | Unset = UNSET
    """Colour in CSS notation; empty where there is none. Source: recorded reply."""
    parent_id: int | None | Unset = UNSET
    """Id of the category above; in single replies of projects. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", ("name",), STRING, required=True),
        Field("id", ("id",), DIGITS_OR_EMPTY, required=True),
        Field("color", ("color",), STRING),
        Field("parent_id", ("parentId",), DIGITS_OR_EMPTY),
    )
