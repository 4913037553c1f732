# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Timesheet of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .timesheet_day import TimesheetDay
    from .timesheet_status import TimesheetStatus


@define(frozen=True, kw_only=True, repr=False)
class Timesheet(Model):
    """The time of one member in one span of days.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: str | Unset = UNSET
    """Id of the timesheet: a text, and no number."""
    user_id: int | Unset = UNSET
    """Id of the member."""
    member: Any | Unset = UNSET
    """The member. No page that is known tells its kind."""
    date_from: str | Unset = UNSET
    """First day, as the service spells it."""
    date_to: str | Unset = UNSET
    """Last day, as the service spells it."""
    total_minutes: float | Unset = UNSET
    """Minutes of all days."""
    status: TimesheetStatus | str | Unset = UNSET
    """Where it is on its way from being filled to being approved."""
    daily_breakdown: dict[str, list[TimesheetDay]] | Unset = UNSET
    """What each day holds, by the day."""
    total_amount: Any | Unset = UNSET
    """What all of it costs; absent where the caller may not see rates. No page that is known tells its kind."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), STRING),
        Field("user_id", ("user_id",), INTEGER),
        Field("member", ("member",), ANYTHING),
        Field("date_from", ("date_from",), STRING),
        Field("date_to", ("date_to",), STRING),
        Field("total_minutes", ("total_minutes",), NUMBER),
        Field("status", ("status",), OpenEnum("workapis_generated.webwork.models.timesheet_status", "TimesheetStatus")),
        Field(
            "daily_breakdown",
            ("daily_breakdown",),
            MapOf(ListOf(ModelOf("workapis_generated.webwork.models.timesheet_day", "TimesheetDay"))),
        ),
        Field("total_amount", ("total_amount",), ANYTHING),
    )
