# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Category of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, DIGITS_OR_EMPTY, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Category(Model):
    """A category for files, links, messages or notebooks of one project.

    Source: Data Reference.
    """

    id: int | None
    """Id of the category. Further forms: vendor documentation."""
    elements_count: int
    """How many things are in the category."""
    name: str
    """Name of the category."""
    project_id: int
    """Id of the project that has the category."""
    type: str
    """What the category is for, such as `FileCategory`."""
    parent_id: int | None
    """Id of the category above; empty or 0 at the root."""
    color: str | Unset = UNSET
    """Colour in CSS notation; empty where there is none. Source: vendor documentation."""
    description: str | Unset = UNSET
    """What the category is for. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS_OR_EMPTY, required=True),
        Field("elements_count", ("elements_count", "elements-count", "count"), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("type", ("type",), STRING, required=True),
        Field("parent_id", ("parent-id",), DIGITS_OR_EMPTY, required=True),
        Field("color", ("color",), STRING),
        Field("description", ("description",), STRING),
    )
