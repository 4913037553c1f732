# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The leaves of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.leaves import CREATE_LEAVE, LIST_LEAVES

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.approval_status import ApprovalStatus
    from ..models.leave import Leave
    from ..models.message_reply import MessageReply


class RawLeavesResource(Resource):
    """Leaves of members, and what is left of them."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        id: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        policy_id: int | str | Unset = UNSET,
        is_paid: Literal["yes", "no"] | Unset = UNSET,
        status: ApprovalStatus | Literal["pending", "approved", "rejected"] | Unset = UNSET,
        date_from: dt.date | Unset = UNSET,
        date_to: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Leave]]:
        """As `leaves.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_LEAVES,
            {
                "workspace_id": workspace_id,
                "id": id,
                "user_id": user_id,
                "policy_id": policy_id,
                "is_paid": is_paid,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        policy_id: int | str,
        start: dt.date,
        end: dt.date,
        user_id: int,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        hours_per_day: float | Unset = UNSET,
        leave_period: int | Unset = UNSET,
        reason: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[MessageReply]:
        """As `leaves.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_LEAVE,
            {
                "workspace_id": workspace_id,
                "policy_id": policy_id,
                "start": start,
                "end": end,
                "user_id": user_id,
                "start_time": start_time,
                "end_time": end_time,
                "hours_per_day": hours_per_day,
                "leave_period": leave_period,
                "reason": reason,
            },
            options,
        )


class AsyncRawLeavesResource(AsyncResource):
    """Leaves of members, and what is left of them."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        id: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        policy_id: int | str | Unset = UNSET,
        is_paid: Literal["yes", "no"] | Unset = UNSET,
        status: ApprovalStatus | Literal["pending", "approved", "rejected"] | Unset = UNSET,
        date_from: dt.date | Unset = UNSET,
        date_to: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Leave]]:
        """As `leaves.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_LEAVES,
            {
                "workspace_id": workspace_id,
                "id": id,
                "user_id": user_id,
                "policy_id": policy_id,
                "is_paid": is_paid,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        policy_id: int | str,
        start: dt.date,
        end: dt.date,
        user_id: int,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        hours_per_day: float | Unset = UNSET,
        leave_period: int | Unset = UNSET,
        reason: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[MessageReply]:
        """As `leaves.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_LEAVE,
            {
                "workspace_id": workspace_id,
                "policy_id": policy_id,
                "start": start,
                "end": end,
                "user_id": user_id,
                "start_time": start_time,
                "end_time": end_time,
                "hours_per_day": hours_per_day,
                "leave_period": leave_period,
                "reason": reason,
            },
            options,
        )
