# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoItemsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .todo_item import TodoItem


@define(frozen=True, kw_only=True, repr=False)
class TodoItemsReply(Model):
    """A list of tasks.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_items: list[TodoItem]
    """The tasks."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_items",
            ("todo-items",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
            required=True,
        ),
    )
