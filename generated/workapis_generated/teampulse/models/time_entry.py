# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntry of Telerik TeamPulse REST API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import DATE, INTEGER, NUMBER, STRING

if TYPE_CHECKING:
    from .task_ref import TaskRef
    from .user_ref import UserRef


@define(frozen=True, kw_only=True, repr=False)
class TimeEntry(Model):
    """Hours that a user spent on a task on one day, as replies show them.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the time entry."""
    date: dt.date
    """Day of the work. The page names no time zone."""
    hours: float
    """Hours spent."""
    type: str
    """Name of the type, such as `Billable`; may be empty."""
    user: UserRef
    """User who did the work."""
    task: TaskRef
    """Task that was worked on."""
    note: str
    """Text about the work; may be empty."""
    iversion: int
    """Version of the time entry; 0 when it is new."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("date", ("date",), DATE, required=True),
        Field("hours", ("hours",), NUMBER, required=True),
        Field("type", ("type",), STRING, required=True),
        Field("user", ("user",), ModelOf("workapis_generated.teampulse.models.user_ref", "UserRef"), required=True),
        Field("task", ("task",), ModelOf("workapis_generated.teampulse.models.task_ref", "TaskRef"), required=True),
        Field("note", ("note",), STRING, required=True),
        Field("iversion", ("iversion",), INTEGER, required=True),
    )
