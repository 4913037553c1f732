# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskListOrderRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_list_position import TaskListPosition


@define(frozen=True, kw_only=True, repr=False)
class TaskListOrderRequest(Model):
    """The order of the task lists of a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_lists: list[TaskListPosition] | Unset = UNSET
    """`todo-lists`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_lists",
            ("todo-lists",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.task_list_position", "TaskListPosition")),
        ),
    )
