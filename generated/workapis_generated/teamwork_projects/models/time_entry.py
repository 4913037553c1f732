# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntry of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf, OneOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DECIMAL, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class TimeEntry(Model):
    """Logged time as the service sends it.

    Source: Data Reference.
    """

    project_id: int
    """Id of the project."""
    minutes: int
    """Minutes logged."""
    isbillable: bool | Unset = UNSET
    """Whether the time can be billed. Further forms: vendor documentation."""
    person_first_name: str
    """First name of the person who worked."""
    todo_list_name: str
    """Name of the task list."""
    description: str
    """What was done."""
    todo_item_name: str
    """Name of the task."""
    todo_list_id: int | None
    """Id of the task list. Further forms: vendor documentation."""
    tags: list[Tag]
    """Tags of the entry. Further forms: recorded reply."""
    company_id: int
    """Id of the company."""
    person_id: int
    """Id of the person who worked."""
    project_name: str
    """Name of the project."""
    company_name: str
    """Name of the company."""
    id: int
    """Id of the entry."""
    date: dt.datetime
    """When the work was done."""
    todo_item_id: int | None
    """Id of the task. Further forms: vendor documentation."""
    invoice_no: str
    """Number of the invoice; empty where there is none."""
    person_last_name: str
    """Last name of the person who worked."""
    has_start_time: bool
    """Whether the entry has a time of day. Further forms: vendor documentation."""
    hours: int
    """Hours logged."""
    isbilled: bool | Unset = UNSET
    """Whether the time is billed. Source: vendor documentation."""
    invoice_status: str | Unset = UNSET
    """State of the invoice. Source: recorded reply."""
    hours_decimal: Decimal | Unset = UNSET
    """Duration in hours, as a decimal number; in lists. Source: recorded reply."""
    date_user_perspective: dt.datetime | Unset = UNSET
    """When the work began in the time zone of the caller, although it is spelt as if that were UTC. Source: vendor
    documentation.
    """
    created_at: dt.datetime | Unset = UNSET
    """When the entry was made. Source: vendor documentation."""
    updated_date: dt.datetime | Unset = UNSET
    """When the entry last changed. Source: vendor documentation."""
    avatar_url: str | Unset = UNSET
    """URL of the picture of the person. Source: recorded reply."""
    user_deleted: bool | Unset = UNSET
    """Whether the person was deleted. Source: recorded reply."""
    project_status: str | Unset = UNSET
    """State of the project. Source: vendor documentation."""
    tasklist_id: int | None | Unset = UNSET
    """Id of the task list; empty where the time is not on a task. Source: vendor documentation."""
    parent_task_id: int | Unset = UNSET
    """Id of the task above; 0 where there is none. Source: vendor documentation."""
    parent_task_name: str | Unset = UNSET
    """Name of the task above; empty where there is none. Source: vendor documentation."""
    task_estimated_time: int | Unset = UNSET
    """Estimated duration of the task in minutes. Source: vendor documentation."""
    task_is_private: bool | Unset = UNSET
    """Whether the task is private. Source: vendor documentation."""
    task_is_sub_task: bool | Unset = UNSET
    """Whether the task has one above it. Source: vendor documentation."""
    task_tags: list[Tag] | Unset = UNSET
    """Tags of the task; an empty object may stand for none. Source: vendor documentation. Further forms: recorded
    reply.
    """
    ticket_id: str | Unset = UNSET
    """Id of the ticket of the help desk; only ever seen empty. Source: vendor documentation."""
    can_edit: bool | Unset = UNSET
    """Whether the caller may change the entry. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("minutes", ("minutes",), DIGITS, required=True),
        Field("isbillable", ("isbillable", "isBillable"), OneOf(BOOLEAN, FLAG_DIGIT)),
        Field("person_first_name", ("person-first-name",), STRING, required=True),
        Field("todo_list_name", ("todo-list-name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("todo_item_name", ("todo-item-name",), STRING, required=True),
        Field("todo_list_id", ("todo-list-id",), DIGITS_OR_EMPTY, required=True),
        Field(
            "tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag")), required=True
        ),
        Field("company_id", ("company-id",), DIGITS, required=True),
        Field("person_id", ("person-id",), DIGITS, required=True),
        Field("project_name", ("project-name",), STRING, required=True),
        Field("company_name", ("company-name",), STRING, required=True),
        Field("id", ("id",), DIGITS, required=True),
        Field("date", ("date",), DATE_TIME, required=True),
        Field("todo_item_id", ("todo-item-id",), DIGITS_OR_EMPTY, required=True),
        Field("invoice_no", ("invoiceNo",), STRING, required=True),
        Field("person_last_name", ("person-last-name",), STRING, required=True),
        Field("has_start_time", ("has-start-time",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
        Field("hours", ("hours",), DIGITS, required=True),
        Field("isbilled", ("isbilled",), FLAG_DIGIT),
        Field("invoice_status", ("invoiceStatus",), STRING),
        Field("hours_decimal", ("hoursDecimal",), DECIMAL),
        Field("date_user_perspective", ("dateUserPerspective",), DATE_TIME),
        Field("created_at", ("createdAt",), DATE_TIME),
        Field("updated_date", ("updated-date",), DATE_TIME),
        Field("avatar_url", ("avatarUrl",), STRING),
        Field("user_deleted", ("userDeleted",), BOOLEAN),
        Field("project_status", ("project-status",), STRING),
        Field("tasklist_id", ("tasklistId",), DIGITS_OR_EMPTY),
        Field("parent_task_id", ("parentTaskId",), DIGITS),
        Field("parent_task_name", ("parentTaskName",), STRING),
        Field("task_estimated_time", ("taskEstimatedTime",), DIGITS),
        Field("task_is_private", ("taskIsPrivate",), FLAG_DIGIT),
        Field("task_is_sub_task", ("taskIsSubTask",), FLAG_DIGIT),
        Field("task_tags", ("task-tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
        Field("ticket_id", ("ticket-id",), STRING),
        Field("can_edit", ("canEdit",), BOOLEAN),
    )
