# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeRequestCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._codec import Nullable
from workapis._model import Field, Model
from workapis._wire import DATE_TIME, INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TimeRequestCreate(Model):
    """Time to ask for.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    user_id: int | Unset = UNSET
    """Id of the member whose time it is."""
    contract_id: int | None | Unset = UNSET
    """Id of the contract; null for time on none."""
    start: dt.datetime | Unset = UNSET
    """When the time begins."""
    end: dt.datetime | Unset = UNSET
    """When the time ends."""
    activity_description: str | Unset = UNSET
    """What was done."""
    task_id: int | Unset = UNSET
    """Id of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("user_id", ("user_id",), INTEGER),
        Field("contract_id", ("contract_id",), Nullable(INTEGER)),
        Field("start", ("start",), DATE_TIME),
        Field("end", ("end",), DATE_TIME),
        Field("activity_description", ("activity_description",), STRING),
        Field("task_id", ("task_id",), INTEGER),
    )
