# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectUpdateWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectUpdateWrite(Model):
    """An update of a project as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    text: str | Unset = UNSET
    """The text."""
    health: str | Unset = UNSET
    """The state of the project."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("text", ("text",), STRING),
        Field("health", ("health",), STRING),
    )
