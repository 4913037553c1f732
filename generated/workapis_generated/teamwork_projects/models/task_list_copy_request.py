# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskListCopyRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TaskListCopyRequest(Model):
    """Where to copy a task list to.

    Source: Teamwork API v1 (vendor documentation).
    """

    include_completed_tasks: int | Unset = UNSET
    """Whether completed tasks are copied too, 1 or 0."""
    project_id: int | Unset = UNSET
    """Id of the project."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("include_completed_tasks", ("includeCompletedTasks",), INTEGER),
        Field("project_id", ("projectId",), INTEGER),
    )
