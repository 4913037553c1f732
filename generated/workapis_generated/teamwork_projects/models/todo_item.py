# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoItem of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import (
    BOOLEAN,
    CODE,
    COMPACT_DATE_OR_EMPTY,
    DATE_TIME,
    DIGITS,
    DIGITS_OR_EMPTY,
    FLAG_DIGIT,
    ID_LIST,
    PIPE_LIST,
    STRING,
)

if TYPE_CHECKING:
    from .tag import Tag
    from .task_reference import TaskReference


@define(frozen=True, kw_only=True, repr=False)
class TodoItem(Model):
    """A task, called a todo item here, with what the caller may do to it.

    Source: Data Reference.
    """

    can_complete: bool
    """Whether the caller may complete the task."""
    project_id: int
    """Id of the project."""
    creator_lastname: str
    """Last name of the person who created the task."""
    has_reminders: bool
    """Whether reminders are set."""
    todo_list_name: str
    """Name of the task list."""
    has_unread_comments: bool
    """Whether there are comments that the caller has not read."""
    due_date_base: dt.date | None
    """Day that the due date is based on."""
    order: int
    """Place of the task in its list."""
    comments_count: int
    """How many comments the task has."""
    private: int
    """Privacy of the task, as a digit."""
    grant_access_to: list[str]
    """Ids of those who are granted access to the task, separated by commas."""
    status: str
    """State of the task, such as `reopened`."""
    todo_list_id: int
    """Id of the task list."""
    predecessors: list[Any]
    """Tasks that come before this one; the page prints none."""
    created_on: dt.datetime
    """When the task was created."""
    can_edit: bool
    """Whether the caller may change the task."""
    content: str
    """Name of the task."""
    has_predecessors: int
    """Whether tasks come before this one, as a number."""
    company_name: str
    """Name of the company."""
    id: int
    """Id of the task."""
    creator_firstname: str
    """First name of the person who created the task."""
    last_changed_on: dt.datetime
    """When the task last changed."""
    due_date: dt.date | None
    """Day by which the task is due."""
    has_dependencies: int
    """Whether tasks wait for this one, as a number."""
    completed: bool
    """Whether the task is completed."""
    position: int
    """Position of the task in its list."""
    attachments_count: int
    """How many files are attached."""
    estimated_minutes: int
    """Estimated duration in minutes."""
    description: str
    """What is to be done."""
    priority: str
    """Priority; empty where none is set."""
    progress: int
    """How far the task is, as a number."""
    harvest_enabled: bool
    """Whether Harvest timers are switched on."""
    view_estimated_time: bool
    """Whether the caller may see the estimate."""
    parent_task_id: int | None
    """Id of the task above."""
    company_id: int
    """Id of the company."""
    tasklist_lockdown_id: int | None
    """Id of the lockdown of the list; empty where there is none."""
    creator_avatar_url: str
    """URL of the picture of the person who created the task."""
    can_log_time: bool
    """Whether the caller may log time on the task."""
    creator_id: int
    """Id of the person who created the task."""
    project_name: str
    """Name of the project."""
    parent_task: TaskReference
    """`parent-task`, of which no source says more than its name."""
    attachments: list[Any]
    """Attached files; the page prints none."""
    responsible_party_ids: list[str]
    """Ids of the people it is assigned to, separated by commas."""
    responsible_party_names: list[str]
    """Names of the people it is assigned to, separated by vertical bars."""
    responsible_party_summary: str
    """Names of the people it is assigned to, in words for the caller."""
    start_date: dt.date | None
    """Day on which the task begins."""
    tasklist_private: bool
    """Whether the list is private."""
    time_is_logged: bool
    """Whether time is logged on the task."""
    lockdown_id: int | None
    """Id of the lockdown of the task; empty where there is none."""
    tags: list[Tag]
    """Tags of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("can_complete", ("canComplete",), BOOLEAN, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("creator_lastname", ("creator-lastname",), STRING, required=True),
        Field("has_reminders", ("has-reminders",), BOOLEAN, required=True),
        Field("todo_list_name", ("todo-list-name",), STRING, required=True),
        Field("has_unread_comments", ("has-unread-comments",), BOOLEAN, required=True),
        Field("due_date_base", ("due-date-base",), COMPACT_DATE_OR_EMPTY, required=True),
        Field("order", ("order",), DIGITS, required=True),
        Field("comments_count", ("comments-count",), DIGITS, required=True),
        Field("private", ("private",), CODE, required=True),
        Field("grant_access_to", ("grant-access-to",), ID_LIST, required=True),
        Field("status", ("status",), STRING, required=True),
        Field("todo_list_id", ("todo-list-id",), DIGITS, required=True),
        Field("predecessors", ("predecessors",), ListOf(ANYTHING), required=True),
        Field("created_on", ("created-on",), DATE_TIME, required=True),
        Field("can_edit", ("canEdit",), BOOLEAN, required=True),
        Field("content", ("content",), STRING, required=True),
        Field("has_predecessors", ("has-predecessors",), CODE, required=True),
        Field("company_name", ("company-name",), STRING, required=True),
        Field("id", ("id",), DIGITS, required=True),
        Field("creator_firstname", ("creator-firstname",), STRING, required=True),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME, required=True),
        Field("due_date", ("due-date",), COMPACT_DATE_OR_EMPTY, required=True),
        Field("has_dependencies", ("has-dependencies",), CODE, required=True),
        Field("completed", ("completed",), BOOLEAN, required=True),
        Field("position", ("position",), DIGITS, required=True),
        Field("attachments_count", ("attachments-count",), DIGITS, required=True),
        Field("estimated_minutes", ("estimated-minutes",), DIGITS, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("priority", ("priority",), STRING, required=True),
        Field("progress", ("progress",), DIGITS, required=True),
        Field("harvest_enabled", ("harvest-enabled",), BOOLEAN, required=True),
        Field("view_estimated_time", ("viewEstimatedTime",), BOOLEAN, required=True),
        Field("parent_task_id", ("parentTaskId",), DIGITS_OR_EMPTY, required=True),
        Field("company_id", ("company-id",), DIGITS, required=True),
        Field("tasklist_lockdown_id", ("tasklist-lockdownId",), DIGITS_OR_EMPTY, required=True),
        Field("creator_avatar_url", ("creator-avatar-url",), STRING, required=True),
        Field("can_log_time", ("canLogTime",), BOOLEAN, required=True),
        Field("creator_id", ("creator-id",), DIGITS, required=True),
        Field("project_name", ("project-name",), STRING, required=True),
        Field(
            "parent_task",
            ("parent-task",),
            ModelOf("workapis_generated.teamwork_projects.models.task_reference", "TaskReference"),
            required=True,
        ),
        Field("attachments", ("attachments",), ListOf(ANYTHING), required=True),
        Field("responsible_party_ids", ("responsible-party-ids",), ID_LIST, required=True),
        Field("responsible_party_names", ("responsible-party-names",), PIPE_LIST, required=True),
        Field("responsible_party_summary", ("responsible-party-summary",), STRING, required=True),
        Field("start_date", ("start-date",), COMPACT_DATE_OR_EMPTY, required=True),
        Field("tasklist_private", ("tasklist-private",), FLAG_DIGIT, required=True),
        Field("time_is_logged", ("timeIsLogged",), FLAG_DIGIT, required=True),
        Field("lockdown_id", ("lockdownId",), DIGITS_OR_EMPTY, required=True),
        Field(
            "tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag")), required=True
        ),
    )
