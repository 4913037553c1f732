# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntryWrite of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, CLOCK_TIME, COMPACT_DATE, DIGITS, INTEGER, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TimeEntryWrite(Model):
    """Logged time as the caller sends it, to create or to change an entry. The page calls no key mandatory.

    Source: Data Reference.
    """

    date: dt.date | Unset = UNSET
    """Day of the work."""
    has_start_time: bool | Unset = UNSET
    """Whether `time` tells when the work began."""
    time: dt.time | Unset = UNSET
    """Time of day when the work began."""
    minutes: int | Unset = UNSET
    """Minutes to log."""
    hours: int | Unset = UNSET
    """Hours to log."""
    description: str | Unset = UNSET
    """What was done."""
    mark_task_complete: bool | Unset = UNSET
    """Whether the task is completed at the same time."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    is_billable: bool | Unset = UNSET
    """Whether the time can be billed."""
    person_id: int | Unset = UNSET
    """Id of the person whose time it is. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", ("date",), COMPACT_DATE),
        Field("has_start_time", ("has-start-time",), BOOLEAN),
        Field("time", ("time",), CLOCK_TIME),
        Field("minutes", ("minutes",), INTEGER),
        Field("hours", ("hours",), INTEGER),
        Field("description", ("description",), STRING),
        Field("mark_task_complete", ("markTaskComplete",), BOOLEAN),
        Field("tags", ("tags",), TAG_LIST),
        Field("is_billable", ("isBillable", "isbillable"), BOOLEAN),
        Field("person_id", ("person-id",), DIGITS),
    )
