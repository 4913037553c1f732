# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The time requests of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.time_requests import (
    APPROVE_TIME_REQUEST,
    CREATE_TIME_REQUEST,
    GET_TIME_REQUEST,
    LIST_TIME_REQUESTS,
    REJECT_TIME_REQUEST,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.approval_status import ApprovalStatus
    from ..models.time_request import TimeRequest
    from ..models.undescribed_reply import UndescribedReply


class RawTimeRequestsResource(Resource):
    """Requests of members to add time by hand."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        date_from: dt.date,
        date_to: dt.date,
        status: ApprovalStatus | Literal["pending", "approved", "rejected"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeRequest]]:
        """As `time_requests.list`, with status, headers and content."""
        return self._session.reply(
            LIST_TIME_REQUESTS,
            {
                "workspace_id": workspace_id,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
            },
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
    ) -> Reply[UndescribedReply]:
        """As `time_requests.create`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[TimeRequest]:
        """As `time_requests.get`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `time_requests.approve`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `time_requests.reject`, with status, headers and content."""
        return self._session.reply(
            REJECT_TIME_REQUEST,
            {
                "time_request_id": time_request_id,
                "workspace_id": workspace_id,
                "comment": comment,
            },
            options,
        )


class AsyncRawTimeRequestsResource(AsyncResource):
    """Requests of members to add time by hand."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        date_from: dt.date,
        date_to: dt.date,
        status: ApprovalStatus | Literal["pending", "approved", "rejected"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeRequest]]:
        """As `time_requests.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_TIME_REQUESTS,
            {
                "workspace_id": workspace_id,
                "status": status,
                "date_from": date_from,
                "date_to": date_to,
            },
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
    ) -> Reply[UndescribedReply]:
        """As `time_requests.create`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[TimeRequest]:
        """As `time_requests.get`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `time_requests.approve`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `time_requests.reject`, with status, headers and content."""
        return await self._session.reply(
            REJECT_TIME_REQUEST,
            {
                "time_request_id": time_request_id,
                "workspace_id": workspace_id,
                "comment": comment,
            },
            options,
        )
