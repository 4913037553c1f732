# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskOrderRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_position import TaskPosition


@define(frozen=True, kw_only=True, repr=False)
class TaskOrderRequest(Model):
    """The order of the tasks of a list.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_items: list[TaskPosition] | Unset = UNSET
    """`todo-items`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_items",
            ("todo-items",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.task_position", "TaskPosition")),
        ),
    )
