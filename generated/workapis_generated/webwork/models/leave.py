# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Leave of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, Nullable
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .approval_status import ApprovalStatus
    from .paid_or_not import PaidOrNot


@define(frozen=True, kw_only=True, repr=False)
class Leave(Model):
    """A leave of a member, asked for or approved.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: str
    """Id of the leave: a UUID."""
    user_id: int | Unset = UNSET
    """Id of the member."""
    status: ApprovalStatus | str | Unset = UNSET
    """Whether it was decided on."""
    note: str | None | Unset = UNSET
    """What the member said."""
    is_paid: PaidOrNot | str | Unset = UNSET
    """Whether it is paid: a word, and no boolean."""
    created_by: Any | Unset = UNSET
    """Who asked for it. No page that is known tells its kind."""
    approved_by: Any | Unset = UNSET
    """Who approved it. No page that is known tells its kind."""
    rejected_by: Any | Unset = UNSET
    """Who rejected it. No page that is known tells its kind."""
    reject_reason: str | None | Unset = UNSET
    """Why it was rejected."""
    start_date: str | Unset = UNSET
    """First day, as the service spells it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), STRING, required=True),
        Field("user_id", ("user_id",), INTEGER),
        Field("status", ("status",), OpenEnum("workapis_generated.webwork.models.approval_status", "ApprovalStatus")),
        Field("note", ("note",), Nullable(STRING)),
        Field("is_paid", ("is_paid",), OpenEnum("workapis_generated.webwork.models.paid_or_not", "PaidOrNot")),
        Field("created_by", ("created_by",), ANYTHING),
        Field("approved_by", ("approved_by",), ANYTHING),
        Field("rejected_by", ("rejected_by",), ANYTHING),
        Field("reject_reason", ("reject_reason",), Nullable(STRING)),
        Field("start_date", ("start_date",), STRING),
    )
