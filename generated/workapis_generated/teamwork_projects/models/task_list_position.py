# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskListPosition of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_list_position_id import TaskListPositionId


@define(frozen=True, kw_only=True, repr=False)
class TaskListPosition(Model):
    """The place of one task list in an order.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_list: TaskListPositionId | Unset = UNSET
    """`todo-list`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_list",
            ("todo-list",),
            ModelOf("workapis_generated.teamwork_projects.models.task_list_position_id", "TaskListPositionId"),
        ),
    )
