# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectPeopleReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ProjectPeopleReply(Model):
    """How many people were added to a project and removed.

    Source: Teamwork API v1 (vendor documentation).
    """

    details: dict[str, Any]
    """How many were added, removed, and could not be."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("details", ("details",), MapOf(ANYTHING), required=True),)
