# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""QuickAddRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .quick_add_task import QuickAddTask


@define(frozen=True, kw_only=True, repr=False)
class QuickAddRequest(Model):
    """Several tasks to create at once, one a line.

    Source: Teamwork API v1 (vendor documentation).
    """

    content: str | Unset = UNSET
    """The tasks, one a line."""
    creator_id: int | Unset = UNSET
    """Id of the person who is to count as its creator."""
    notify: bool | Unset = UNSET
    """Whom to notify, or whether."""
    private: bool | Unset = UNSET
    """Whether it is private."""
    tasklist_id: int | Unset = UNSET
    """Id of the task list."""
    todo_item: QuickAddTask
    """`todo-item`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("content", ("content",), STRING),
        Field("creator_id", ("creator-id",), INTEGER),
        Field("notify", ("notify",), BOOLEAN),
        Field("private", ("private",), BOOLEAN),
        Field("tasklist_id", ("tasklistId",), INTEGER),
        Field(
            "todo_item",
            ("todo-item",),
            ModelOf("workapis_generated.teamwork_projects.models.quick_add_task", "QuickAddTask"),
            required=True,
        ),
    )
