# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectCategoryWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectCategoryWrite(Model):
    """A project category as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    name: str | Unset = UNSET
    """Name."""
    parent_id: int | Unset = UNSET
    """Id of the category that it is part of."""
    color: str | Unset = UNSET
    """Colour. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", ("name",), STRING),
        Field("parent_id", ("parent-id",), DIGITS),
        Field("color", ("color",), STRING),
    )
