# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskPosition of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_position_id import TaskPositionId


@define(frozen=True, kw_only=True, repr=False)
class TaskPosition(Model):
    """The place of one task in an order.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_item: TaskPositionId | Unset = UNSET
    """`todo-item`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_item",
            ("todo-item",),
            ModelOf("workapis_generated.teamwork_projects.models.task_position_id", "TaskPositionId"),
        ),
    )
