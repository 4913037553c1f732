# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TagWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TagWrite(Model):
    """A tag as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    color: str | Unset = UNSET
    """Colour."""
    name: str | Unset = UNSET
    """Name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("color", ("color",), STRING),
        Field("name", ("name",), STRING),
    )
