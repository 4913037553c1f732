# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoList of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf, OneOf
from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import BOOLEAN, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING

if TYPE_CHECKING:
    from .todo_item import TodoItem


@define(frozen=True, kw_only=True, repr=False)
class TodoList(Model):
    """A task list, called a todo list here. It is printed as JSON and as XML with different keys; these are the keys
    of both.

    Source: Data Reference.
    """

    id: int
    """Id of the list."""
    name: str
    """Name of the list."""
    description: str
    """What the list is for."""
    project_id: int | Unset = UNSET
    """Id of the project."""
    project_name: str | Unset = UNSET
    """Name of the project; in the JSON form."""
    milestone_id: int | None
    """Id of the milestone of the list; empty where there is none."""
    position: int
    """Position of the list in its project."""
    private: bool
    """Whether the list is private; a digit in JSON, a word in XML."""
    pinned: bool
    """Whether the list is pinned."""
    tracked: bool | Unset = UNSET
    """Whether the list is tracked; in the XML form."""
    complete: bool | Unset = UNSET
    """Whether the list is complete; in the JSON form."""
    completed_count: int | Unset = UNSET
    """How many of its tasks are completed; in the JSON form."""
    uncompleted_count: int | Unset = UNSET
    """How many of its tasks are not completed; in the JSON form."""
    overdue_count: int | Unset = UNSET
    """How many of its tasks are overdue; in the JSON form."""
    todo_items: list[TodoItem] | Unset = UNSET
    """The tasks; in the XML form."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("project_id", ("project-id", "projectid"), DIGITS),
        Field("project_name", ("project-name",), STRING),
        Field("milestone_id", ("milestone-id",), DIGITS_OR_EMPTY, required=True),
        Field("position", ("position",), DIGITS, required=True),
        Field("private", ("private",), OneOf(FLAG_DIGIT, BOOLEAN), required=True),
        Field("pinned", ("pinned",), BOOLEAN, required=True),
        Field("tracked", ("tracked",), BOOLEAN),
        Field("complete", ("complete",), BOOLEAN),
        Field("completed_count", ("completed-count",), DIGITS),
        Field("uncompleted_count", ("uncompleted-count",), DIGITS),
        Field("overdue_count", ("overdue-count",), DIGITS),
        Field(
            "todo_items",
            ("todo-items",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
        ),
    )
