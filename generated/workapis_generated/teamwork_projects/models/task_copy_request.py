# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskCopyRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TaskCopyRequest(Model):
    """Where to copy a task to.

    Source: Teamwork API v1 (vendor documentation).
    """

    project_id: int | Unset = UNSET
    """Id of the project."""
    task_id: int | Unset = UNSET
    """Id of the task."""
    tasklist_id: int | Unset = UNSET
    """Id of the task list."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("project_id", ("projectId",), INTEGER),
        Field("task_id", ("taskId",), INTEGER),
        Field("tasklist_id", ("tasklistId",), INTEGER),
    )
