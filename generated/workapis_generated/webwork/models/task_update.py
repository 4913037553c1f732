# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskUpdate of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._codec import ListOf
from workapis._model import Field, Model
from workapis._wire import DATE, INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TaskUpdate(Model):
    """What to change of a task.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    project_id: int | Unset = UNSET
    """Id of the project."""
    title: str | Unset = UNSET
    """Title."""
    description: str | Unset = UNSET
    """What is to be done, in words."""
    status: int | Unset = UNSET
    """Status: one of the four that every workspace has."""
    priority: int | Unset = UNSET
    """Priority: 10 urgent, 20 high, 30 normal, 40 low."""
    start_date: dt.date | Unset = UNSET
    """First day."""
    end_date: dt.date | Unset = UNSET
    """Last day, not before the first."""
    assignees: list[int] | Unset = UNSET
    """Ids of the members to assign."""
    parent_id: int | Unset = UNSET
    """Id of the task that it is part of. Source: third party."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("project_id", ("project_id",), INTEGER),
        Field("title", ("title",), STRING),
        Field("description", ("description",), STRING),
        Field("status", ("status",), INTEGER),
        Field("priority", ("priority",), INTEGER),
        Field("start_date", ("start_date",), DATE),
        Field("end_date", ("end_date",), DATE),
        Field("assignees", ("assignees",), ListOf(INTEGER)),
        Field("parent_id", ("parent_id",), INTEGER),
    )
