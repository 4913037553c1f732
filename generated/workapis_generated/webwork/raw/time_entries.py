# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entries of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.time_entries import CREATE_TIME_ENTRY, DELETE_TIME_ENTRY, LIST_TIME_ENTRIES, UPDATE_TIME_ENTRY

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.saved_time_reply import SavedTimeReply
    from ..models.undescribed_reply import UndescribedReply


class RawTimeEntriesResource(Resource):
    """Time that was added by hand, a span of one day each."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier,
        date: dt.date,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `time_entries.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_TIME_ENTRIES,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "project_id": project_id,
                "task_id": task_id,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[SavedTimeReply]:
        """As `time_entries.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_TIME_ENTRY,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    def update(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `time_entries.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    def delete(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `time_entries.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncRawTimeEntriesResource(AsyncResource):
    """Time that was added by hand, a span of one day each."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier,
        date: dt.date,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `time_entries.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_TIME_ENTRIES,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "project_id": project_id,
                "task_id": task_id,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[SavedTimeReply]:
        """As `time_entries.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_TIME_ENTRY,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    async def update(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `time_entries.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    async def delete(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `time_entries.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
            },
            options,
        )
