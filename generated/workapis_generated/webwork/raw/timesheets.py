# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The timesheets of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.timesheets import APPROVE_TIMESHEET, LIST_TIMESHEETS, REJECT_TIMESHEET, SUBMIT_TIMESHEET

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.timesheet import Timesheet
    from ..models.timesheet_status import TimesheetStatus
    from ..models.undescribed_reply import UndescribedReply


class RawTimesheetsResource(Resource):
    """The time of a member in a span of days, handed in and approved."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        id: str | Unset = UNSET,
        status: TimesheetStatus | Literal["open", "pending", "submitted", "rejected", "approved"] | Unset = UNSET,
        date_from: dt.date | Unset = UNSET,
        date_to: dt.date | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        order_by: Literal["asc", "desc"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Timesheet]]:
        """As `timesheets.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_TIMESHEETS,
            {
                "workspace_id": workspace_id,
                "id": id,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
                "user_id": user_id,
                "order_by": order_by,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def approve(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `timesheets.approve`, with status, headers and content."""
        return self._session.reply(
            APPROVE_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def reject(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        reason: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `timesheets.reject`, with status, headers and content."""
        return self._session.reply(
            REJECT_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
                "reason": reason,
            },
            options,
        )

    def submit(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `timesheets.submit`, with status, headers and content."""
        return self._session.reply(
            SUBMIT_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncRawTimesheetsResource(AsyncResource):
    """The time of a member in a span of days, handed in and approved."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        id: str | Unset = UNSET,
        status: TimesheetStatus | Literal["open", "pending", "submitted", "rejected", "approved"] | Unset = UNSET,
        date_from: dt.date | Unset = UNSET,
        date_to: dt.date | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        order_by: Literal["asc", "desc"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Timesheet]]:
        """As `timesheets.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_TIMESHEETS,
            {
                "workspace_id": workspace_id,
                "id": id,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
                "user_id": user_id,
                "order_by": order_by,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def approve(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `timesheets.approve`, with status, headers and content."""
        return await self._session.reply(
            APPROVE_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def reject(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        reason: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `timesheets.reject`, with status, headers and content."""
        return await self._session.reply(
            REJECT_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
                "reason": reason,
            },
            options,
        )

    async def submit(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `timesheets.submit`, with status, headers and content."""
        return await self._session.reply(
            SUBMIT_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
            },
            options,
        )
