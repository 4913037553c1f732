# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entries of Telerik TeamPulse REST API, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.time_entries import CREATE_TIME_ENTRY, GET_TIME_ENTRY, LIST_TIME_ENTRIES, UPDATE_TIME_ENTRY

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.task_key import TaskKey
    from ..models.time_entry import TimeEntry
    from ..models.user_key import UserKey


class RawTimeEntriesResource(Resource):
    """Hours that a user spent on a task on one day."""

    def create(
        self,
        *,
        date: dt.date,
        hours: float,
        task: TaskKey,
        user: UserKey,
        type: str,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_TIME_ENTRY,
            {
                "date": date,
                "hours": hours,
                "task": task,
                "user": user,
                "type": type,
                "note": note,
            },
            options,
        )

    def list(
        self,
        *,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list`, with status, headers and content."""
        return self._session.reply(
            LIST_TIME_ENTRIES,
            {
                "start_date": start_date,
                "end_date": end_date,
            },
            options,
        )

    def get(
        self,
        timeentry_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.get`, with status, headers and content."""
        return self._session.reply(
            GET_TIME_ENTRY,
            {
                "timeentry_id": timeentry_id,
            },
            options,
        )

    def update(
        self,
        timeentry_id: Identifier,
        *,
        date: dt.date,
        hours: float,
        task: TaskKey,
        user: UserKey,
        type: str,
        iversion: int,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_TIME_ENTRY,
            {
                "timeentry_id": timeentry_id,
                "date": date,
                "hours": hours,
                "task": task,
                "user": user,
                "type": type,
                "iversion": iversion,
                "note": note,
            },
            options,
        )


class AsyncRawTimeEntriesResource(AsyncResource):
    """Hours that a user spent on a task on one day."""

    async def create(
        self,
        *,
        date: dt.date,
        hours: float,
        task: TaskKey,
        user: UserKey,
        type: str,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_TIME_ENTRY,
            {
                "date": date,
                "hours": hours,
                "task": task,
                "user": user,
                "type": type,
                "note": note,
            },
            options,
        )

    async def list(
        self,
        *,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_TIME_ENTRIES,
            {
                "start_date": start_date,
                "end_date": end_date,
            },
            options,
        )

    async def get(
        self,
        timeentry_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.get`, with status, headers and content."""
        return await self._session.reply(
            GET_TIME_ENTRY,
            {
                "timeentry_id": timeentry_id,
            },
            options,
        )

    async def update(
        self,
        timeentry_id: Identifier,
        *,
        date: dt.date,
        hours: float,
        task: TaskKey,
        user: UserKey,
        type: str,
        iversion: int,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_TIME_ENTRY,
            {
                "timeentry_id": timeentry_id,
                "date": date,
                "hours": hours,
                "task": task,
                "user": user,
                "type": type,
                "iversion": iversion,
                "note": note,
            },
            options,
        )
