# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""LeaveBalance of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf, Nullable
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .leave_type_balance import LeaveTypeBalance


@define(frozen=True, kw_only=True, repr=False)
class LeaveBalance(Model):
    """What is left of the leaves of one member.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    user_id: int | Unset = UNSET
    """Id of the member."""
    user_name: str | Unset = UNSET
    """Name of the member."""
    leave_information: list[LeaveTypeBalance] | Unset = UNSET
    """What is left of each type."""
    total_balance: str | None | Unset = UNSET
    """What is left in all, in words such as `15 days`, or null."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("user_id", ("user_id",), INTEGER),
        Field("user_name", ("user_name",), STRING),
        Field(
            "leave_information",
            ("leave_information",),
            ListOf(ModelOf("workapis_generated.webwork.models.leave_type_balance", "LeaveTypeBalance")),
        ),
        Field("total_balance", ("total_balance",), Nullable(STRING)),
    )
