# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Task of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf, Nullable
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_assignee import TaskAssignee


@define(frozen=True, kw_only=True, repr=False)
class Task(Model):
    """A task of a project.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: int
    """Id of the task."""
    title: str | Unset = UNSET
    """Title."""
    description: str | None | Unset = UNSET
    """What is to be done, in words."""
    project_id: int | Unset = UNSET
    """Id of the project."""
    owner_id: int | None | Unset = UNSET
    """Id of the user who owns it."""
    creator_id: int | None | Unset = UNSET
    """Id of the user who made it."""
    status: int | Unset = UNSET
    """Status: 10, 20 and 30 follow 0; a workspace may have codes of its own, such as 1, 2, 11 and 21."""
    status_name: str | Unset = UNSET
    """Name of the status."""
    status_color: str | None | Unset = UNSET
    """Colour of the status."""
    priority: int | None | Unset = UNSET
    """Priority: 10 urgent, 20 high, 30 normal, 40 low; null where none was set."""
    priority_name: str | None | Unset = UNSET
    """Name of the priority."""
    parent_id: int | None | Unset = UNSET
    """Id of the task that it is part of; null for none."""
    start_date: str | None | Unset = UNSET
    """First day, as the service spells it."""
    end_date: str | None | Unset = UNSET
    """Last day, as the service spells it."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; null before."""
    assignees: list[TaskAssignee] | Unset = UNSET
    """Members who are assigned to it."""
    has_details: bool | Unset = UNSET
    """Whether it has details."""
    created_at: dt.datetime | Unset = UNSET
    """When it was made."""
    updated_at: dt.datetime | Unset = UNSET
    """When it changed last."""
    deleted_at: dt.datetime | None | Unset = UNSET
    """When it was deleted; null for one that is not."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("title", ("title",), STRING),
        Field("description", ("description",), Nullable(STRING)),
        Field("project_id", ("project_id",), INTEGER),
        Field("owner_id", ("owner_id",), Nullable(INTEGER)),
        Field("creator_id", ("creator_id",), Nullable(INTEGER)),
        Field("status", ("status",), INTEGER),
        Field("status_name", ("status_name",), STRING),
        Field("status_color", ("status_color",), Nullable(STRING)),
        Field("priority", ("priority",), Nullable(INTEGER)),
        Field("priority_name", ("priority_name",), Nullable(STRING)),
        Field("parent_id", ("parent_id",), Nullable(INTEGER)),
        Field("start_date", ("start_date",), Nullable(STRING)),
        Field("end_date", ("end_date",), Nullable(STRING)),
        Field("completed_at", ("completed_at",), Nullable(DATE_TIME)),
        Field(
            "assignees",
            ("assignees",),
            ListOf(ModelOf("workapis_generated.webwork.models.task_assignee", "TaskAssignee")),
        ),
        Field("has_details", ("has_details",), BOOLEAN),
        Field("created_at", ("created_at",), DATE_TIME),
        Field("updated_at", ("updated_at",), DATE_TIME),
        Field("deleted_at", ("deleted_at",), Nullable(DATE_TIME)),
    )
