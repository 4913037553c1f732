# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""MemberUpdate of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .invited_role import InvitedRole


@define(frozen=True, kw_only=True, repr=False)
class MemberUpdate(Model):
    """What to change of a member.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    email: str | Unset = UNSET
    """E-mail address."""
    firstname: str | Unset = UNSET
    """First name."""
    lastname: str | Unset = UNSET
    """Last name."""
    timezone: str | Unset = UNSET
    """Time zone."""
    role: (
        InvitedRole
        | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset
    ) = UNSET
    """Role in the workspace; nobody is made its owner so."""
    rate_status: int | Unset = UNSET
    """Whether a rate is set."""
    weekly_hours_limit: float | Unset = UNSET
    """Hours that may be tracked in a week."""
    remove_avatar: int | Unset = UNSET
    """1 takes the picture away."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("email", ("email",), STRING),
        Field("firstname", ("firstname",), STRING),
        Field("lastname", ("lastname",), STRING),
        Field("timezone", ("timezone",), STRING),
        Field(
            "role",
            ("role",),
            choice("Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"),
        ),
        Field("rate_status", ("rate_status",), INTEGER),
        Field("weekly_hours_limit", ("weekly_hours_limit",), NUMBER),
        Field("remove_avatar", ("remove_avatar",), INTEGER),
    )
