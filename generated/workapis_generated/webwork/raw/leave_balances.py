# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The leave balances of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.leave_balances import LIST_LEAVE_BALANCES

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.leave_balance import LeaveBalance


class RawLeaveBalancesResource(Resource):
    """Leaves of members, and what is left of them."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        date_from: dt.date,
        date_to: dt.date,
        user_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[LeaveBalance]]:
        """As `leave_balances.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_LEAVE_BALANCES,
            {
                "workspace_id": workspace_id,
                "date_from": date_from,
                "date_to": date_to,
                "user_id": user_id,
                "page": page,
            },
            options,
        )


class AsyncRawLeaveBalancesResource(AsyncResource):
    """Leaves of members, and what is left of them."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        date_from: dt.date,
        date_to: dt.date,
        user_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[LeaveBalance]]:
        """As `leave_balances.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_LEAVE_BALANCES,
            {
                "workspace_id": workspace_id,
                "date_from": date_from,
                "date_to": date_to,
                "user_id": user_id,
                "page": page,
            },
            options,
        )
