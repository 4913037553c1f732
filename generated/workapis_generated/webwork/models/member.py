# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Member of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import Nullable, OneOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .member_role import MemberRole
    from .member_status import MemberStatus
    from .screenshot_mode import ScreenshotMode


@define(frozen=True, kw_only=True, repr=False)
class Member(Model):
    """A member of a workspace.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: int
    """Id of the user."""
    email: str | Unset = UNSET
    """E-mail address."""
    firstname: str | Unset = UNSET
    """First name."""
    lastname: str | None | Unset = UNSET
    """Last name."""
    avatar: str | None | Unset = UNSET
    """URL of the picture; null where there is none."""
    current_role: MemberRole | str | Unset = UNSET
    """Role in the workspace."""
    timezone: str | None | Unset = UNSET
    """Time zone."""
    status: MemberStatus | str | Unset = UNSET
    """Whether the member takes part in the workspace."""
    team_name: str | None | Unset = UNSET
    """Name of the team; null for a member of none."""
    rate: float | str | None | Unset = UNSET
    """Pay rate, where the caller may see it."""
    rate_type: str | None | Unset = UNSET
    """Kind of the rate: a text here, while a contract has a number."""
    rate_status: int | None | Unset = UNSET
    """Whether a rate is set: 0 or 1."""
    is_blocked: bool | Unset = UNSET
    """Whether the member is blocked."""
    weekly_hours_limit: float | None | Unset = UNSET
    """Hours that may be tracked in a week."""
    screenshots: ScreenshotMode | str | Unset = UNSET
    """How screenshots are taken."""
    created_at: dt.datetime | Unset = UNSET
    """When the member was added."""
    updated_at: dt.datetime | Unset = UNSET
    """When the record changed last."""
    deleted_at: dt.datetime | None | Unset = UNSET
    """When the member was archived; null for a member who is not."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("email", ("email",), STRING),
        Field("firstname", ("firstname",), STRING),
        Field("lastname", ("lastname",), Nullable(STRING)),
        Field("avatar", ("avatar",), Nullable(STRING)),
        Field(
            "current_role", ("current_role",), OpenEnum("workapis_generated.webwork.models.member_role", "MemberRole")
        ),
        Field("timezone", ("timezone",), Nullable(STRING)),
        Field("status", ("status",), OpenEnum("workapis_generated.webwork.models.member_status", "MemberStatus")),
        Field("team_name", ("team_name",), Nullable(STRING)),
        Field("rate", ("rate",), Nullable(OneOf(NUMBER, STRING))),
        Field("rate_type", ("rate_type",), Nullable(STRING)),
        Field("rate_status", ("rate_status",), Nullable(INTEGER)),
        Field("is_blocked", ("is_blocked",), BOOLEAN),
        Field("weekly_hours_limit", ("weekly_hours_limit",), Nullable(NUMBER)),
        Field(
            "screenshots",
            ("screenshots",),
            OpenEnum("workapis_generated.webwork.models.screenshot_mode", "ScreenshotMode"),
        ),
        Field("created_at", ("created_at",), DATE_TIME),
        Field("updated_at", ("updated_at",), DATE_TIME),
        Field("deleted_at", ("deleted_at",), Nullable(DATE_TIME)),
    )
