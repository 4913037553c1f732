# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoListReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .todo_list import TodoList


@define(frozen=True, kw_only=True, repr=False)
class TodoListReply(Model):
    """One task list.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_list: TodoList
    """`todo-list`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_list",
            ("todo-list",),
            ModelOf("workapis_generated.teamwork_projects.models.todo_list", "TodoList"),
            required=True,
        ),
    )
