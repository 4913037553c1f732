# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""BoardColumnRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class BoardColumnRequest(Model):
    """A column to add to the board of a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    column: dict[str, Any]
    """Name and colour of the column."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("column", ("column",), MapOf(ANYTHING), required=True),)
