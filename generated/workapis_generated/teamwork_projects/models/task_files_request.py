# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskFilesRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .task_files_write import TaskFilesWrite


@define(frozen=True, kw_only=True, repr=False)
class TaskFilesRequest(Model):
    """The files to attach to a task.

    Source: Teamwork API v1 (vendor documentation).
    """

    task: TaskFilesWrite
    """`task`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "task",
            ("task",),
            ModelOf("workapis_generated.teamwork_projects.models.task_files_write", "TaskFilesWrite"),
            required=True,
        ),
    )
