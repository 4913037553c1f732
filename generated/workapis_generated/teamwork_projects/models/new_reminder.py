# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewReminder of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class NewReminder(Model):
    """A reminder of a task to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    date_time_utc: str
    """When to remind, in UTC."""
    note: str
    """What to say."""
    type: str | Unset = UNSET
    """How to remind."""
    user_id: int
    """Id of the person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date_time_utc", ("date-time-utc",), STRING, required=True),
        Field("note", ("note",), STRING, required=True),
        Field("type", ("type",), STRING),
        Field("user_id", ("user-id",), DIGITS, required=True),
    )
