# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The timesheets of WebWork Tracker REST API V2: The time of a member in a span of days, handed in and approved."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DATE, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.timesheet import Timesheet
    from ..models.timesheet_status import TimesheetStatus
    from ..models.undescribed_reply import UndescribedReply

LIST_TIMESHEETS: Final[Operation[List[Timesheet]]] = Operation(
    id="listTimesheets",
    method="GET",
    path="/timesheets",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("id", "id", "query", STRING),
        Parameter("status", "status", "query", choice("open", "pending", "submitted", "rejected", "approved")),
        Parameter("date_from", "date_from", "query", DATE),
        Parameter("date_to", "date_to", "query", DATE),
        Parameter("user_id", "user_id", "query", IDENTIFIER),
        Parameter("order_by", "order_by", "query", choice("asc", "desc")),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.timesheet", "Timesheet")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    paging=Paging(
        page="page",
        size="per_page",
        place="envelope",
        number="/meta/pagination/current_page",
        pages="/meta/pagination/last_page",
        total="/meta/pagination/total",
    ),
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
APPROVE_TIMESHEET: Final[Operation[None]] = Operation(
    id="approveTimesheet",
    method="PUT",
    path="/timesheets/{timesheetId}/approve",
    parameters=(Parameter("timesheet_id", "timesheetId", "path", STRING),),
    body=Body(ModelOf("workapis_generated.webwork.models.workspace_choice", "WorkspaceChoice")),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
REJECT_TIMESHEET: Final[Operation[None]] = Operation(
    id="rejectTimesheet",
    method="PUT",
    path="/timesheets/{timesheetId}/reject",
    parameters=(Parameter("timesheet_id", "timesheetId", "path", STRING),),
    body=Body(ModelOf("workapis_generated.webwork.models.timesheet_rejection", "TimesheetRejection")),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
SUBMIT_TIMESHEET: Final[Operation[UndescribedReply]] = Operation(
    id="submitTimesheet",
    method="PUT",
    path="/timesheets/{timesheetId}/submit",
    parameters=(Parameter("timesheet_id", "timesheetId", "path", STRING),),
    body=Body(ModelOf("workapis_generated.webwork.models.workspace_choice", "WorkspaceChoice")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class TimesheetsResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Timesheet]:
        """Timesheets of a workspace, narrowed down by id, status, days or member.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            id: Id of one timesheet.
            status: Status of the timesheets.
            date_from: First day.
            date_to: Last day.
            user_id: Id of a member.
            order_by: Whether the oldest comes first or the newest.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it; `user_id` and `order_by` came with a
        later one.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
            options,
        )

    def approve(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Approves a timesheet. The reply has no data.

        Args:
            timesheet_id: Id of the timesheet.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> None:
        """Rejects a timesheet, with a reason. The reply has no data.

        Args:
            timesheet_id: Id of the timesheet.
            workspace_id: Id of the workspace.
            reason: The reason, for the member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Hands a timesheet in, to be approved or rejected.

        Args:
            timesheet_id: Id of the timesheet.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints path and verb; what was read of
        it ends before the body.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            SUBMIT_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncTimesheetsResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Timesheet]:
        """Timesheets of a workspace, narrowed down by id, status, days or member.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            id: Id of one timesheet.
            status: Status of the timesheets.
            date_from: First day.
            date_to: Last day.
            user_id: Id of a member.
            order_by: Whether the oldest comes first or the newest.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it; `user_id` and `order_by` came with a
        later one.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
            options,
        )

    async def approve(
        self,
        timesheet_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Approves a timesheet. The reply has no data.

        Args:
            timesheet_id: Id of the timesheet.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> None:
        """Rejects a timesheet, with a reason. The reply has no data.

        Args:
            timesheet_id: Id of the timesheet.
            workspace_id: Id of the workspace.
            reason: The reason, for the member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Hands a timesheet in, to be approved or rejected.

        Args:
            timesheet_id: Id of the timesheet.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints path and verb; what was read of
        it ends before the body.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            SUBMIT_TIMESHEET,
            {
                "timesheet_id": timesheet_id,
                "workspace_id": workspace_id,
            },
            options,
        )
