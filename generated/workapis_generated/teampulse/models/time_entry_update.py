# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntryUpdate of Telerik TeamPulse REST API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import DATE, INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_key import TaskKey
    from .user_key import UserKey


@define(frozen=True, kw_only=True, repr=False)
class TimeEntryUpdate(Model):
    """A time entry as an update shall make it.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    date: dt.date
    """Day of the work."""
    hours: float
    """Hours spent."""
    task: TaskKey
    """Task that was worked on."""
    user: UserKey
    """User who did the work."""
    type: str
    """Name of the type, such as `Billable`; the names of a project are those of its time entry types."""
    iversion: int
    """Version of the time entry that was read before."""
    note: str | Unset = UNSET
    """Text about the work, of at most 128 characters. The printed update leaves it out, and its reply has a note."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", ("date",), DATE, required=True),
        Field("hours", ("hours",), NUMBER, required=True),
        Field("task", ("task",), ModelOf("workapis_generated.teampulse.models.task_key", "TaskKey"), required=True),
        Field("user", ("user",), ModelOf("workapis_generated.teampulse.models.user_key", "UserKey"), required=True),
        Field("type", ("type",), STRING, required=True),
        Field("iversion", ("iversion",), INTEGER, required=True),
        Field("note", ("note",), STRING),
    )
