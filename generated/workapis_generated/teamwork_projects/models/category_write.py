# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CategoryWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class CategoryWrite(Model):
    """A category of files, links, messages or notebooks as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    name: str | Unset = UNSET
    """Name."""
    parent_id: int | Unset = UNSET
    """Id of the category that it is part of."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", ("name",), STRING),
        Field("parent_id", ("parent-id",), DIGITS),
    )
