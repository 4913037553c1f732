# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectTimeTotalReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ProjectTimeTotalReply(Model):
    """Sums of time of one project.

    Source: Teamwork API v1 (vendor documentation).
    """

    projects: list[dict[str, Any]]
    """The projects."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("projects", ("projects",), ListOf(MapOf(ANYTHING)), required=True),)
