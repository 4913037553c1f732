# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoListsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .todo_list import TodoList


@define(frozen=True, kw_only=True, repr=False)
class TodoListsReply(Model):
    """A list of task lists.

    Source: Teamwork API v1 (vendor documentation).
    """

    tasklists: list[TodoList]
    """The task lists."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "tasklists",
            ("tasklists",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_list", "TodoList")),
            required=True,
        ),
    )
