# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Contract of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import Nullable, OneOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import DATE_TIME, INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .contract_role import ContractRole
    from .contract_status import ContractStatus
    from .screenshot_mode import ScreenshotMode


@define(frozen=True, kw_only=True, repr=False)
class Contract(Model):
    """The assignment of a member to a project, with rate, limit and screenshots.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: int
    """Id of the contract."""
    contract_name: str | None | Unset = UNSET
    """Name."""
    project_id: int | Unset = UNSET
    """Id of the project."""
    project_name: str | Unset = UNSET
    """Name of the project."""
    project_icon: str | None | Unset = UNSET
    """Icon of the project."""
    user_id: int | Unset = UNSET
    """Id of the member."""
    user_firstname: str | Unset = UNSET
    """First name of the member."""
    user_lastname: str | None | Unset = UNSET
    """Last name of the member."""
    user_email: str | Unset = UNSET
    """E-mail address of the member."""
    user_role: ContractRole | str | Unset = UNSET
    """Role of the member."""
    weekly_hours_limit: float | None | Unset = UNSET
    """Hours that may be tracked in a week."""
    screenshots: ScreenshotMode | str | Unset = UNSET
    """How screenshots are taken."""
    screenshots_label: str | Unset = UNSET
    """How screenshots are taken, in words."""
    rate: float | str | None | Unset = UNSET
    """Rate, where the caller may see it."""
    rate_type: float | None | Unset = UNSET
    """Kind of the rate: a number here, while a member has a text."""
    currency: str | None | Unset = UNSET
    """Currency of the rate."""
    status: ContractStatus | str | Unset = UNSET
    """Whether time may be tracked on it."""
    created_at: dt.datetime | Unset = UNSET
    """When it was made."""
    updated_at: dt.datetime | Unset = UNSET
    """When it changed last."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("contract_name", ("contract_name",), Nullable(STRING)),
        Field("project_id", ("project_id",), INTEGER),
        Field("project_name", ("project_name",), STRING),
        Field("project_icon", ("project_icon",), Nullable(STRING)),
        Field("user_id", ("user_id",), INTEGER),
        Field("user_firstname", ("user_firstname",), STRING),
        Field("user_lastname", ("user_lastname",), Nullable(STRING)),
        Field("user_email", ("user_email",), STRING),
        Field("user_role", ("user_role",), OpenEnum("workapis_generated.webwork.models.contract_role", "ContractRole")),
        Field("weekly_hours_limit", ("weekly_hours_limit",), Nullable(NUMBER)),
        Field(
            "screenshots",
            ("screenshots",),
            OpenEnum("workapis_generated.webwork.models.screenshot_mode", "ScreenshotMode"),
        ),
        Field("screenshots_label", ("screenshots_label",), STRING),
        Field("rate", ("rate",), Nullable(OneOf(NUMBER, STRING))),
        Field("rate_type", ("rate_type",), Nullable(NUMBER)),
        Field("currency", ("currency",), Nullable(STRING)),
        Field("status", ("status",), OpenEnum("workapis_generated.webwork.models.contract_status", "ContractStatus")),
        Field("created_at", ("created_at",), DATE_TIME),
        Field("updated_at", ("updated_at",), DATE_TIME),
    )
