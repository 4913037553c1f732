# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Workspace of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import Nullable
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import DATE_TIME, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .member_role import MemberRole
    from .member_status import MemberStatus


@define(frozen=True, kw_only=True, repr=False)
class Workspace(Model):
    """A workspace of the caller.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: int
    """Id of the workspace, which other requests take as `workspace_id`."""
    owner_id: int | Unset = UNSET
    """Id of the user who owns it."""
    user_id: int | Unset = UNSET
    """Id of the caller."""
    workspace_name: str | Unset = UNSET
    """Name of the workspace."""
    role: MemberRole | str | Unset = UNSET
    """Role of the caller in it."""
    status: MemberStatus | str | Unset = UNSET
    """Status of the caller in it."""
    created_at: dt.datetime | Unset = UNSET
    """When it was made."""
    activated_at: dt.datetime | None | Unset = UNSET
    """When it was activated; null before."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("owner_id", ("owner_id",), INTEGER),
        Field("user_id", ("user_id",), INTEGER),
        Field("workspace_name", ("workspace_name",), STRING),
        Field("role", ("role",), OpenEnum("workapis_generated.webwork.models.member_role", "MemberRole")),
        Field("status", ("status",), OpenEnum("workapis_generated.webwork.models.member_status", "MemberStatus")),
        Field("created_at", ("created_at",), DATE_TIME),
        Field("activated_at", ("activated_at",), Nullable(DATE_TIME)),
    )
