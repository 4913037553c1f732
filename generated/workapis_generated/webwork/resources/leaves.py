# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The leaves of WebWork Tracker REST API V2: Leaves of members, and what is left of them."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf, OneOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DATE, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.approval_status import ApprovalStatus
    from ..models.leave import Leave
    from ..models.message_reply import MessageReply

LIST_LEAVES: Final[Operation[List[Leave]]] = Operation(
    id="listLeaves",
    method="GET",
    path="/leaves",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("id", "id", "query", STRING),
        Parameter("user_id", "user_id", "query", IDENTIFIER),
        Parameter("policy_id", "policy_id", "query", OneOf(INTEGER, STRING)),
        Parameter("is_paid", "is_paid", "query", choice("yes", "no")),
        Parameter("status", "status", "query", choice("pending", "approved", "rejected")),
        Parameter("date_from", "date_from", "query", DATE),
        Parameter("date_to", "date_to", "query", DATE),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.leave", "Leave")),
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
CREATE_LEAVE: Final[Operation[MessageReply]] = Operation(
    id="createLeave",
    method="POST",
    path="/leaves",
    body=Body(ModelOf("workapis_generated.webwork.models.leave_create", "LeaveCreate")),
    reply=ModelOf("workapis_generated.webwork.models.message_reply", "MessageReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({201, 400, 401, 403, 404, 409, 422, 500}),
)


class LeavesResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Leave]:
        """Leaves of a workspace, narrowed down by id, member, policy, pay, status or days. A token of OAuth2 needs the
        scope `read`.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            id: Id of one leave.
            user_id: Id of a member.
            policy_id: Id of a policy, of which no page that is known tells the kind.
            is_paid: Whether they are paid.
            status: Status of the leaves.
            date_from: First day.
            date_to: Last day.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it; the newest names the scope.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> MessageReply:
        """Asks for a leave by a policy. A policy that counts hours needs times and hours too. The reply has no data.

        Args:
            workspace_id: Id of the workspace.
            policy_id: Id of the policy, of which no page that is known tells the kind.
            start: First day.
            end: Last day.
            user_id: Id of the member.
            start_time: When it begins, where the policy counts hours.
            end_time: When it ends, where the policy counts hours.
            hours_per_day: Hours of a day, where the policy counts hours.
            leave_period: 0 for full days, 1 for the first half, 2 for the second half.
            reason: What it is for.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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


class AsyncLeavesResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Leave]:
        """Leaves of a workspace, narrowed down by id, member, policy, pay, status or days. A token of OAuth2 needs the
        scope `read`.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            id: Id of one leave.
            user_id: Id of a member.
            policy_id: Id of a policy, of which no page that is known tells the kind.
            is_paid: Whether they are paid.
            status: Status of the leaves.
            date_from: First day.
            date_to: Last day.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it; the newest names the scope.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> MessageReply:
        """Asks for a leave by a policy. A policy that counts hours needs times and hours too. The reply has no data.

        Args:
            workspace_id: Id of the workspace.
            policy_id: Id of the policy, of which no page that is known tells the kind.
            start: First day.
            end: Last day.
            user_id: Id of the member.
            start_time: When it begins, where the policy counts hours.
            end_time: When it ends, where the policy counts hours.
            hours_per_day: Hours of a day, where the policy counts hours.
            leave_period: 0 for full days, 1 for the first half, 2 for the second half.
            reason: What it is for.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
