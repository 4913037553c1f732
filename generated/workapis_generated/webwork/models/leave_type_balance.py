# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""LeaveTypeBalance of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class LeaveTypeBalance(Model):
    """What is left of one type of leave.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    leave_type: str | Unset = UNSET
    """Name of the type."""
    balance: str | Unset = UNSET
    """What is left, in words such as `10 days`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("leave_type", ("leave_type",), STRING),
        Field("balance", ("balance",), STRING),
    )
