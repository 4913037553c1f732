# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectPredecessorsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ProjectPredecessorsReply(Model):
    """The tasks of a project that wait for others.

    Source: Teamwork API v1 (vendor documentation).
    """

    tasks: list[dict[str, Any]]
    """The tasks."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("tasks", ("tasks",), ListOf(MapOf(ANYTHING)), required=True),)
