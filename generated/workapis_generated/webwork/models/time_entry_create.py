# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntryCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import CLOCK_TIME, DATE, INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TimeEntryCreate(Model):
    """Time to add.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    user_id: int | Unset = UNSET
    """Id of the member."""
    date: dt.date | Unset = UNSET
    """The day."""
    start_time: dt.time | Unset = UNSET
    """When it begins."""
    end_time: dt.time | Unset = UNSET
    """When it ends, after it began."""
    contract_id: int | Unset = UNSET
    """Id of the contract."""
    task_id: int | Unset = UNSET
    """Id of the task."""
    notes: str | Unset = UNSET
    """What was done."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("user_id", ("user_id",), INTEGER),
        Field("date", ("date",), DATE),
        Field("start_time", ("start_time",), CLOCK_TIME),
        Field("end_time", ("end_time",), CLOCK_TIME),
        Field("contract_id", ("contract_id",), INTEGER),
        Field("task_id", ("task_id",), INTEGER),
        Field("notes", ("notes",), STRING),
    )
