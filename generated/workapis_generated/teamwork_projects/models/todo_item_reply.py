# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoItemReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .todo_item import TodoItem


@define(frozen=True, kw_only=True, repr=False)
class TodoItemReply(Model):
    """One task.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_item: TodoItem
    """`todo-item`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_item",
            ("todo-item",),
            ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem"),
            required=True,
        ),
    )
