# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""LeaveCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import CLOCK_TIME, DATE, INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class LeaveCreate(Model):
    """A leave to ask for.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    policy_id: int | str
    """Id of the policy, of which no page that is known tells the kind."""
    start: dt.date
    """First day."""
    end: dt.date
    """Last day."""
    user_id: int
    """Id of the member."""
    start_time: dt.time | Unset = UNSET
    """When it begins, where the policy counts hours."""
    end_time: dt.time | Unset = UNSET
    """When it ends, where the policy counts hours."""
    hours_per_day: float | Unset = UNSET
    """Hours of a day, where the policy counts hours."""
    leave_period: int | Unset = UNSET
    """0 for full days, 1 for the first half, 2 for the second half."""
    reason: str | Unset = UNSET
    """What it is for."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("policy_id", ("policy_id",), OneOf(INTEGER, STRING), required=True),
        Field("start", ("start",), DATE, required=True),
        Field("end", ("end",), DATE, required=True),
        Field("user_id", ("user_id",), INTEGER, required=True),
        Field("start_time", ("start_time",), CLOCK_TIME),
        Field("end_time", ("end_time",), CLOCK_TIME),
        Field("hours_per_day", ("hours_per_day",), NUMBER),
        Field("leave_period", ("leave_period",), INTEGER),
        Field("reason", ("reason",), STRING),
    )
