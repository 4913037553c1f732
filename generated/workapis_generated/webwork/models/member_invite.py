# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""MemberInvite of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .invited_role import InvitedRole


@define(frozen=True, kw_only=True, repr=False)
class MemberInvite(Model):
    """Whom to invite.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    email: str
    """E-mail address that the invitation goes to."""
    firstname: str | Unset = UNSET
    """First name."""
    lastname: str | Unset = UNSET
    """Last name."""
    role: (
        InvitedRole
        | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset
    ) = UNSET
    """Role in the workspace; nobody is invited as an owner."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("email", ("email",), STRING, required=True),
        Field("firstname", ("firstname",), STRING),
        Field("lastname", ("lastname",), STRING),
        Field(
            "role",
            ("role",),
            choice("Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"),
        ),
    )
