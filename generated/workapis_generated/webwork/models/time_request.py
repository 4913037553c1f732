# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeRequest of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, Nullable
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import DATE_TIME, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .approval_status import ApprovalStatus


@define(frozen=True, kw_only=True, repr=False)
class TimeRequest(Model):
    """A request of a member to add time by hand.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: str
    """Id of the request: a text, and no number."""
    user_id: int | Unset = UNSET
    """Id of the member."""
    contract_id: int | None | Unset = UNSET
    """Id of the contract; null for time on none."""
    project_id: int | None | Unset = UNSET
    """Id of the project."""
    task_id: int | None | Unset = UNSET
    """Id of the task."""
    start: str | Unset = UNSET
    """When the time begins."""
    end: str | Unset = UNSET
    """When the time ends."""
    status: ApprovalStatus | str | Unset = UNSET
    """Whether it was decided on."""
    notes: str | None | Unset = UNSET
    """What was done."""
    comment: str | None | Unset = UNSET
    """What was said when it was decided on."""
    updated_by: Any | Unset = UNSET
    """Who changed it last. No page that is known tells its kind."""
    created_at: dt.datetime | Unset = UNSET
    """When it was made."""
    updated_at: dt.datetime | Unset = UNSET
    """When it changed last."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), STRING, required=True),
        Field("user_id", ("user_id",), INTEGER),
        Field("contract_id", ("contract_id",), Nullable(INTEGER)),
        Field("project_id", ("project_id",), Nullable(INTEGER)),
        Field("task_id", ("task_id",), Nullable(INTEGER)),
        Field("start", ("start",), STRING),
        Field("end", ("end",), STRING),
        Field("status", ("status",), OpenEnum("workapis_generated.webwork.models.approval_status", "ApprovalStatus")),
        Field("notes", ("notes",), Nullable(STRING)),
        Field("comment", ("comment",), Nullable(STRING)),
        Field("updated_by", ("updated_by",), ANYTHING),
        Field("created_at", ("created_at",), DATE_TIME),
        Field("updated_at", ("updated_at",), DATE_TIME),
    )
