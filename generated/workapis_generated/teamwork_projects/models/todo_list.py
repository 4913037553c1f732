# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoList of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf, Nullable, OneOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag
    from .todo_item import TodoItem


@define(frozen=True, kw_only=True, repr=False)
class TodoList(Model):
    """A task list, called a todo list here. JSON and XML have different keys, and so have lists and templates; these
    are the keys of all.

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
    """Position of the list in its project. Further forms: vendor documentation."""
    private: bool
    """Whether the list is private; a digit in JSON, a word in XML. Further forms: vendor documentation."""
    pinned: bool
    """Whether the list is pinned."""
    tracked: bool | Unset = UNSET
    """Whether the list is tracked; in the XML form."""
    complete: bool | Unset = UNSET
    """Whether the list is complete; in the JSON form."""
    completed_count: int | Unset = UNSET
    """How many of its tasks are completed; in the JSON form."""
    uncompleted_count: int | Unset = UNSET
    """How many of its tasks are not completed; in the JSON form. Further forms: vendor documentation."""
    overdue_count: int | Unset = UNSET
    """How many of its tasks are overdue; in the JSON form."""
    todo_items: list[TodoItem] | Unset = UNSET
    """The tasks; in the XML form."""
    is_template: bool | Unset = UNSET
    """Whether the list is a template. Source: vendor documentation."""
    is_billable: bool | None | Unset = UNSET
    """Whether time on its tasks can be billed; null where nothing is said about that. Source: recorded reply."""
    notify_task_assignee: bool | Unset = UNSET
    """Whether those to whom a task is assigned are told. Source: recorded reply."""
    new_task_defaults: dict[str, Any] | Unset = UNSET
    """What a new task of the list begins with. Source: recorded reply."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the list. Source: vendor documentation."""
    tasks: Any | Unset = UNSET
    """Recorded as null, never as anything else. Source: recorded reply."""
    status: str | Unset = UNSET
    """State of the list. Source: vendor documentation."""
    created_at: dt.datetime | Unset = UNSET
    """When the list was made. Source: recorded reply."""
    last_updated: dt.datetime | Unset = UNSET
    """When the list last changed. Source: recorded reply."""
    updated_after: dt.datetime | Unset = UNSET
    """An instant of the list; an example of the documentation has it, and does not tell which. Source: vendor
    documentation.
    """
    dlm: int | None | Unset = UNSET
    """When the list last changed, in milliseconds since 1970; 0 or null where that is not known. Source: vendor
    documentation. Further forms: recorded reply.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("project_id", ("project-id", "projectid", "projectId"), DIGITS),
        Field("project_name", ("project-name", "projectName"), STRING),
        Field("milestone_id", ("milestone-id",), DIGITS_OR_EMPTY, required=True),
        Field("position", ("position",), OneOf(DIGITS, INTEGER), required=True),
        Field("private", ("private",), OneOf(FLAG_DIGIT, BOOLEAN), required=True),
        Field("pinned", ("pinned",), BOOLEAN, required=True),
        Field("tracked", ("tracked",), BOOLEAN),
        Field("complete", ("complete",), BOOLEAN),
        Field("completed_count", ("completed-count",), DIGITS),
        Field("uncompleted_count", ("uncompleted-count",), OneOf(DIGITS, INTEGER)),
        Field("overdue_count", ("overdue-count",), DIGITS),
        Field(
            "todo_items",
            ("todo-items",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
        ),
        Field("is_template", ("isTemplate",), BOOLEAN),
        Field("is_billable", ("isBillable",), Nullable(BOOLEAN)),
        Field("notify_task_assignee", ("notifyTaskAssignee",), BOOLEAN),
        Field("new_task_defaults", ("newTaskDefaults",), MapOf(ANYTHING)),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
        Field("tasks", ("tasks",), ANYTHING),
        Field("status", ("status",), STRING),
        Field("created_at", ("createdAt",), DATE_TIME),
        Field("last_updated", ("lastUpdated",), DATE_TIME),
        Field("updated_after", ("updatedAfter",), DATE_TIME),
        Field("dlm", ("DLM",), Nullable(INTEGER)),
    )
