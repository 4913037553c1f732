# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewTodoListRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .new_todo_list import NewTodoList


@define(frozen=True, kw_only=True, repr=False)
class NewTodoListRequest(Model):
    """The task list to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    todo_list: NewTodoList
    """`todo-list`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "todo_list",
            ("todo-list",),
            ModelOf("workapis_generated.teamwork_projects.models.new_todo_list", "NewTodoList"),
            required=True,
        ),
    )
