# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TodoItem of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, ModelOf, OneOf
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
    INTEGER,
    PIPE_LIST,
    STRING,
)
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .board_column import BoardColumn
    from .predecessor import Predecessor
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
    """Id of the project. Further forms: vendor documentation."""
    creator_lastname: str
    """Last name of the person who created the task."""
    has_reminders: bool
    """Whether reminders are set."""
    todo_list_name: str
    """Name of the task list."""
    has_unread_comments: bool
    """Whether there are comments that the caller has not read."""
    due_date_base: dt.date | None
    """Day that the due date is based on. Further forms: vendor documentation."""
    order: int
    """Place of the task in its list. Further forms: vendor documentation."""
    comments_count: int
    """How many comments the task has. Further forms: vendor documentation."""
    private: int
    """Privacy of the task: 0 where it is open to all, 1 where it is private, 2 where it is as its list. Further forms:
    vendor documentation.
    """
    grant_access_to: list[str] | Unset = UNSET
    """Ids of those who are granted access to the task, separated by commas."""
    status: str
    """State of the task, such as `new`, `completed` or `reopened`."""
    todo_list_id: int
    """Id of the task list. Further forms: vendor documentation."""
    predecessors: list[Predecessor]
    """Tasks that come before this one."""
    created_on: dt.datetime
    """When the task was created."""
    can_edit: bool
    """Whether the caller may change the task."""
    content: str
    """Name of the task."""
    has_predecessors: int
    """Whether tasks come before this one: 0 where none do, 1 where it can begin, 2 where it must wait. Further forms:
    vendor documentation.
    """
    company_name: str
    """Name of the company."""
    id: int
    """Id of the task. Further forms: vendor documentation."""
    creator_firstname: str
    """First name of the person who created the task."""
    last_changed_on: dt.datetime
    """When the task last changed."""
    due_date: dt.date | None
    """Day by which the task is due. Further forms: vendor documentation."""
    has_dependencies: int
    """Whether tasks wait for this one, as a code: 0 where none do. Further forms: vendor documentation."""
    completed: bool
    """Whether the task is completed."""
    position: int
    """Position of the task in its list. Further forms: vendor documentation."""
    attachments_count: int
    """How many files are attached. Further forms: vendor documentation."""
    estimated_minutes: int
    """Estimated duration in minutes. Further forms: vendor documentation."""
    description: str
    """What is to be done."""
    priority: str
    """Priority, `low`, `medium` or `high`; empty where none is set."""
    progress: int
    """How far the task is, as a number. Further forms: vendor documentation."""
    harvest_enabled: bool
    """Whether Harvest timers are switched on."""
    view_estimated_time: bool
    """Whether the caller may see the estimate."""
    parent_task_id: int | None
    """Id of the task above. Further forms: vendor documentation."""
    company_id: int
    """Id of the company. Further forms: vendor documentation."""
    tasklist_lockdown_id: int | None
    """Id of the lockdown of the list; empty where there is none."""
    creator_avatar_url: str
    """URL of the picture of the person who created the task."""
    can_log_time: bool
    """Whether the caller may log time on the task. Further forms: vendor documentation."""
    creator_id: int
    """Id of the person who created the task. Further forms: vendor documentation."""
    project_name: str
    """Name of the project."""
    parent_task: TaskReference
    """`parent-task`, of which no source says more than its name."""
    attachments: list[Any] | Unset = UNSET
    """Attached files; no source shows one."""
    responsible_party_ids: list[str] | Unset = UNSET
    """Ids of the people it is assigned to, separated by commas."""
    responsible_party_names: list[str] | Unset = UNSET
    """Names of the people it is assigned to, separated by vertical bars."""
    responsible_party_summary: str | Unset = UNSET
    """Names of the people it is assigned to, in words for the caller."""
    start_date: dt.date | None
    """Day on which the task begins. Further forms: vendor documentation."""
    tasklist_private: bool
    """Whether the list is private. Further forms: vendor documentation."""
    time_is_logged: bool
    """Whether time is logged on the task."""
    lockdown_id: int | None
    """Id of the lockdown of the task; empty where there is none."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the task."""
    responsible_party_id: list[str] | Unset = UNSET
    """Id of the person it is assigned to; ids separated by commas where it is assigned to several. Source: vendor
    documentation. Further forms: third party.
    """
    responsible_party_type: str | Unset = UNSET
    """Kind of the one it is assigned to. Source: vendor documentation."""
    responsible_party_firstname: str | Unset = UNSET
    """First name of the person it is assigned to. Source: vendor documentation."""
    responsible_party_lastname: str | Unset = UNSET
    """Last name of the person it is assigned to. Source: vendor documentation."""
    updater_id: int | Unset = UNSET
    """Id of the person who last changed the task. Source: vendor documentation."""
    updater_firstname: str | Unset = UNSET
    """First name of the person who last changed the task. Source: vendor documentation."""
    updater_lastname: str | Unset = UNSET
    """Last name of the person who last changed the task. Source: vendor documentation."""
    user_following_changes: bool | Unset = UNSET
    """Whether the caller follows changes of the task. Source: vendor documentation."""
    user_following_comments: bool | Unset = UNSET
    """Whether the caller follows comments on the task. Source: vendor documentation."""
    change_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its changes, separated by commas. Source: recorded reply."""
    comment_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its comments, separated by commas. Source: recorded reply."""
    comment_follower_summary: str | Unset = UNSET
    """Who follows its comments, in words for the caller. Source: recorded reply."""
    board_column: BoardColumn | Unset = UNSET
    """`boardColumn`, of which no source says more than its name. Source: vendor documentation."""
    card_id: int | Unset = UNSET
    """Id of its card on a board. Source: recorded reply."""
    description_content_type: str | Unset = UNSET
    """Markup of the description. Source: recorded reply."""
    has_tickets: bool | Unset = UNSET
    """Whether tickets of the help desk belong to the task. Source: vendor documentation."""
    tasklist_is_template: bool | Unset = UNSET
    """Whether the list is a template. Source: vendor documentation."""
    decimal_position: int | Unset = UNSET
    """`decimal-position`, of which no source says more than its name. Source: recorded reply."""
    decimal_order: int | Unset = UNSET
    """`decimalOrder`, of which no source says more than its name. Source: recorded reply."""
    dlm: int | Unset = UNSET
    """When the task last changed, in milliseconds since 1970. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("can_complete", ("canComplete",), BOOLEAN, required=True),
        Field("project_id", ("project-id",), OneOf(DIGITS, INTEGER), required=True),
        Field("creator_lastname", ("creator-lastname",), STRING, required=True),
        Field("has_reminders", ("has-reminders",), BOOLEAN, required=True),
        Field("todo_list_name", ("todo-list-name",), STRING, required=True),
        Field("has_unread_comments", ("has-unread-comments",), BOOLEAN, required=True),
        Field("due_date_base", ("due-date-base",), COMPACT_DATE_OR_EMPTY, required=True),
        Field("order", ("order",), OneOf(DIGITS, INTEGER), required=True),
        Field("comments_count", ("comments-count",), OneOf(DIGITS, INTEGER), required=True),
        Field("private", ("private",), OneOf(CODE, INTEGER), required=True),
        Field("grant_access_to", ("grant-access-to",), ID_LIST),
        Field("status", ("status",), STRING, required=True),
        Field("todo_list_id", ("todo-list-id",), OneOf(DIGITS, INTEGER), required=True),
        Field(
            "predecessors",
            ("predecessors",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.predecessor", "Predecessor")),
            required=True,
        ),
        Field("created_on", ("created-on",), DATE_TIME, required=True),
        Field("can_edit", ("canEdit",), BOOLEAN, required=True),
        Field("content", ("content",), STRING, required=True),
        Field("has_predecessors", ("has-predecessors",), OneOf(CODE, INTEGER), required=True),
        Field("company_name", ("company-name",), STRING, required=True),
        Field("id", ("id",), OneOf(DIGITS, INTEGER), required=True),
        Field("creator_firstname", ("creator-firstname",), STRING, required=True),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME, required=True),
        Field("due_date", ("due-date",), COMPACT_DATE_OR_EMPTY, required=True),
        Field("has_dependencies", ("has-dependencies",), OneOf(CODE, INTEGER), required=True),
        Field("completed", ("completed",), BOOLEAN, required=True),
        Field("position", ("position",), OneOf(DIGITS, INTEGER), required=True),
        Field("attachments_count", ("attachments-count",), OneOf(DIGITS, INTEGER), required=True),
        Field("estimated_minutes", ("estimated-minutes",), OneOf(DIGITS, INTEGER), required=True),
        Field("description", ("description",), STRING, required=True),
        Field("priority", ("priority",), STRING, required=True),
        Field("progress", ("progress",), OneOf(DIGITS, INTEGER), required=True),
        Field("harvest_enabled", ("harvest-enabled",), BOOLEAN, required=True),
        Field("view_estimated_time", ("viewEstimatedTime",), BOOLEAN, required=True),
        Field("parent_task_id", ("parentTaskId",), DIGITS_OR_EMPTY, required=True),
        Field("company_id", ("company-id",), OneOf(DIGITS, INTEGER), required=True),
        Field("tasklist_lockdown_id", ("tasklist-lockdownId",), DIGITS_OR_EMPTY, required=True),
        Field("creator_avatar_url", ("creator-avatar-url",), STRING, required=True),
        Field("can_log_time", ("canLogTime",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
        Field("creator_id", ("creator-id",), OneOf(DIGITS, INTEGER), required=True),
        Field("project_name", ("project-name",), STRING, required=True),
        Field(
            "parent_task",
            ("parent-task",),
            ModelOf("workapis_generated.teamwork_projects.models.task_reference", "TaskReference"),
            required=True,
        ),
        Field("attachments", ("attachments",), ListOf(ANYTHING)),
        Field("responsible_party_ids", ("responsible-party-ids",), ID_LIST),
        Field("responsible_party_names", ("responsible-party-names",), PIPE_LIST),
        Field("responsible_party_summary", ("responsible-party-summary",), STRING),
        Field("start_date", ("start-date",), COMPACT_DATE_OR_EMPTY, required=True),
        Field("tasklist_private", ("tasklist-private",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
        Field("time_is_logged", ("timeIsLogged",), FLAG_DIGIT, required=True),
        Field("lockdown_id", ("lockdownId",), DIGITS_OR_EMPTY, required=True),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
        Field("responsible_party_id", ("responsible-party-id",), ID_LIST),
        Field("responsible_party_type", ("responsible-party-type",), STRING),
        Field("responsible_party_firstname", ("responsible-party-firstname",), STRING),
        Field("responsible_party_lastname", ("responsible-party-lastname",), STRING),
        Field("updater_id", ("updater-id",), INTEGER),
        Field("updater_firstname", ("updater-firstname",), STRING),
        Field("updater_lastname", ("updater-lastname",), STRING),
        Field("user_following_changes", ("userFollowingChanges",), BOOLEAN),
        Field("user_following_comments", ("userFollowingComments",), BOOLEAN),
        Field("change_follower_ids", ("changeFollowerIds",), ID_LIST),
        Field("comment_follower_ids", ("commentFollowerIds",), ID_LIST),
        Field("comment_follower_summary", ("commentFollowerSummary",), STRING),
        Field(
            "board_column",
            ("boardColumn",),
            ModelOf("workapis_generated.teamwork_projects.models.board_column", "BoardColumn"),
        ),
        Field("card_id", ("cardId",), INTEGER),
        Field("description_content_type", ("descriptionContentType",), STRING),
        Field("has_tickets", ("hasTickets",), BOOLEAN),
        Field("tasklist_is_template", ("tasklist-isTemplate",), BOOLEAN),
        Field("decimal_position", ("decimal-position",), INTEGER),
        Field("decimal_order", ("decimalOrder",), INTEGER),
        Field("dlm", ("DLM",), INTEGER),
    )
