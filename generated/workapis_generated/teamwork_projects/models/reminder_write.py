# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ReminderWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ReminderWrite(Model):
    """What to change in a reminder of a task.

    Source: Teamwork API v1 (vendor documentation).
    """

    date_time_utc: str | Unset = UNSET
    """When to remind, in UTC."""
    note: str | Unset = UNSET
    """What to say."""
    type: str | Unset = UNSET
    """How to remind."""
    user_id: int | Unset = UNSET
    """Id of the person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date_time_utc", ("date-time-utc",), STRING),
        Field("note", ("note",), STRING),
        Field("type", ("type",), STRING),
        Field("user_id", ("user-id",), DIGITS),
    )
