# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimesheetRejection of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TimesheetRejection(Model):
    """Why a timesheet is rejected.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    reason: str | Unset = UNSET
    """The reason, for the member."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("reason", ("reason",), STRING),
    )
