# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The time requests of WebWork Tracker REST API V2: Requests of members to add time by hand."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DATE, IDENTIFIER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.approval_status import ApprovalStatus
    from ..models.time_request import TimeRequest
    from ..models.undescribed_reply import UndescribedReply

LIST_TIME_REQUESTS: Final[Operation[List[TimeRequest]]] = Operation(
    id="listTimeRequests",
    method="GET",
    path="/time-requests",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("status", "status", "query", choice("pending", "approved", "rejected")),
        Parameter("date_from", "date_from", "query", DATE),
        Parameter("date_to", "date_to", "query", DATE),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.time_request", "TimeRequest")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
CREATE_TIME_REQUEST: Final[Operation[UndescribedReply]] = Operation(
    id="createTimeRequest",
    method="POST",
    path="/time-requests",
    body=Body(ModelOf("workapis_generated.webwork.models.time_request_create", "TimeRequestCreate")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_TIME_REQUEST: Final[Operation[TimeRequest]] = Operation(
    id="getTimeRequest",
    method="GET",
    path="/time-requests/{id}",
    parameters=(
        Parameter("id", "id", "path", STRING),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.time_request", "TimeRequest"),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
APPROVE_TIME_REQUEST: Final[Operation[UndescribedReply]] = Operation(
    id="approveTimeRequest",
    method="POST",
    path="/time-requests/{timeRequestId}/approve",
    parameters=(Parameter("time_request_id", "timeRequestId", "path", STRING),),
    body=Body(ModelOf("workapis_generated.webwork.models.workspace_choice", "WorkspaceChoice")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
REJECT_TIME_REQUEST: Final[Operation[UndescribedReply]] = Operation(
    id="rejectTimeRequest",
    method="POST",
    path="/time-requests/{timeRequestId}/reject",
    parameters=(Parameter("time_request_id", "timeRequestId", "path", STRING),),
    body=Body(ModelOf("workapis_generated.webwork.models.time_request_rejection", "TimeRequestRejection")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class TimeRequestsResource(Resource):
    """Requests of members to add time by hand."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        date_from: dt.date,
        date_to: dt.date,
        status: ApprovalStatus | Literal["pending", "approved", "rejected"] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TimeRequest]:
        """Requests to add time by hand, of a span of days.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            date_from: First day.
            date_to: Last day.
            status: Status of the requests.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
            LIST_TIME_REQUESTS,
            {
                "workspace_id": workspace_id,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        contract_id: int | None | Unset = UNSET,
        start: dt.datetime | Unset = UNSET,
        end: dt.datetime | Unset = UNSET,
        activity_description: str | Unset = UNSET,
        task_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Asks for time to be added; the service may approve it at once.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member whose time it is.
            contract_id: Id of the contract; null for time on none.
            start: When the time begins.
            end: When the time ends.
            activity_description: What was done.
            task_id: Id of the task.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            CREATE_TIME_REQUEST,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "contract_id": contract_id,
                "start": start,
                "end": end,
                "activity_description": activity_description,
                "task_id": task_id,
            },
            options,
        )

    def get(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> TimeRequest:
        """One request.

        Args:
            id: Id of the request.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_TIME_REQUEST,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def approve(
        self,
        time_request_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Approves a request, so that its time is added.

        Args:
            time_request_id: Id of the request.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference lists it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            APPROVE_TIME_REQUEST,
            {
                "time_request_id": time_request_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def reject(
        self,
        time_request_id: str,
        *,
        workspace_id: int,
        comment: str,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Rejects a request, with a comment.

        Args:
            time_request_id: Id of the request.
            workspace_id: Id of the workspace.
            comment: The reason, for the member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            REJECT_TIME_REQUEST,
            {
                "time_request_id": time_request_id,
                "workspace_id": workspace_id,
                "comment": comment,
            },
            options,
        )


class AsyncTimeRequestsResource(AsyncResource):
    """Requests of members to add time by hand."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        date_from: dt.date,
        date_to: dt.date,
        status: ApprovalStatus | Literal["pending", "approved", "rejected"] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TimeRequest]:
        """Requests to add time by hand, of a span of days.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            date_from: First day.
            date_to: Last day.
            status: Status of the requests.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
            LIST_TIME_REQUESTS,
            {
                "workspace_id": workspace_id,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        contract_id: int | None | Unset = UNSET,
        start: dt.datetime | Unset = UNSET,
        end: dt.datetime | Unset = UNSET,
        activity_description: str | Unset = UNSET,
        task_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Asks for time to be added; the service may approve it at once.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member whose time it is.
            contract_id: Id of the contract; null for time on none.
            start: When the time begins.
            end: When the time ends.
            activity_description: What was done.
            task_id: Id of the task.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            CREATE_TIME_REQUEST,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "contract_id": contract_id,
                "start": start,
                "end": end,
                "activity_description": activity_description,
                "task_id": task_id,
            },
            options,
        )

    async def get(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> TimeRequest:
        """One request.

        Args:
            id: Id of the request.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_TIME_REQUEST,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def approve(
        self,
        time_request_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Approves a request, so that its time is added.

        Args:
            time_request_id: Id of the request.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference lists it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            APPROVE_TIME_REQUEST,
            {
                "time_request_id": time_request_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def reject(
        self,
        time_request_id: str,
        *,
        workspace_id: int,
        comment: str,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Rejects a request, with a comment.

        Args:
            time_request_id: Id of the request.
            workspace_id: Id of the workspace.
            comment: The reason, for the member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            REJECT_TIME_REQUEST,
            {
                "time_request_id": time_request_id,
                "workspace_id": workspace_id,
                "comment": comment,
            },
            options,
        )
