# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entries of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import (
    Identifier,
)
from workapis.unset import UNSET, Unset

from ..resources.time_entries import (
    CREATE_TASK_TIME_ENTRY,
    CREATE_TIME_ENTRY,
    DELETE_TIME_ENTRY,
    GET_LOGGED_TIME,
    GET_PROJECT_TIME_TOTAL,
    GET_TASK_LIST_TIME_TOTAL,
    GET_TASK_TIME_TOTAL,
    GET_TIME_ENTRY,
    GET_TIME_TOTAL,
    LIST_ESTIMATED_TIME_TOTALS,
    LIST_PROJECT_TIME_ENTRIES,
    LIST_PROJECT_TIME_TOTALS,
    LIST_TASK_TIME_ENTRIES,
    LIST_TIME_ENTRIES,
    UPDATE_TIME_ENTRY,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_time_entry_reply import CreatedTimeEntryReply
    from ..models.sort_order import SortOrder
    from ..models.time_entry import TimeEntry
    from ..models.time_entry_order import TimeEntryOrder


class RawTimeEntriesResource(Resource):
    """Logged time."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        fromdate: dt.date | Unset = UNSET,
        fromtime: dt.time | Unset = UNSET,
        todate: dt.date | Unset = UNSET,
        totime: dt.time | Unset = UNSET,
        sortby: TimeEntryOrder
        | Literal["date", "user", "task", "tasklist", "project", "company", "dateupdated"]
        | Unset = UNSET,
        sortorder: SortOrder | Literal["ASC", "DESC"] | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        billable_type: Literal["billable", "nonbillable"] | Unset = UNSET,
        invoiced_type: Literal["invoiced", "noninvoiced"] | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        project_id: Identifier | Unset = UNSET,
        page_size: int | Unset = UNSET,
        task_tag_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_TIME_ENTRIES,
            {
                "page": page,
                "fromdate": fromdate,
                "fromtime": fromtime,
                "todate": todate,
                "totime": totime,
                "sortby": sortby,
                "sortorder": sortorder,
                "user_id": user_id,
                "billable_type": billable_type,
                "invoiced_type": invoiced_type,
                "project_type": project_type,
                "show_deleted": show_deleted,
                "tag_ids": tag_ids,
                "updated_after_date": updated_after_date,
                "project_id": project_id,
                "page_size": page_size,
                "task_tag_ids": task_tag_ids,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        fromdate: dt.date | Unset = UNSET,
        fromtime: dt.time | Unset = UNSET,
        todate: dt.date | Unset = UNSET,
        totime: dt.time | Unset = UNSET,
        sortby: TimeEntryOrder
        | Literal["date", "user", "task", "tasklist", "project", "company", "dateupdated"]
        | Unset = UNSET,
        sortorder: SortOrder | Literal["ASC", "DESC"] | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        billable_type: Literal["billable", "nonbillable"] | Unset = UNSET,
        invoiced_type: Literal["invoiced", "noninvoiced"] | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        task_tag_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list_of_project`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_TIME_ENTRIES,
            {
                "id": id,
                "page": page,
                "fromdate": fromdate,
                "fromtime": fromtime,
                "todate": todate,
                "totime": totime,
                "sortby": sortby,
                "sortorder": sortorder,
                "user_id": user_id,
                "billable_type": billable_type,
                "invoiced_type": invoiced_type,
                "project_type": project_type,
                "show_deleted": show_deleted,
                "tag_ids": tag_ids,
                "updated_after_date": updated_after_date,
                "page_size": page_size,
                "task_tag_ids": task_tag_ids,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        date: dt.date | Unset = UNSET,
        has_start_time: bool | Unset = UNSET,
        time: dt.time | Unset = UNSET,
        minutes: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        description: str | Unset = UNSET,
        mark_task_complete: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        person_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedTimeEntryReply]:
        """As `time_entries.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_TIME_ENTRY,
            {
                "id": id,
                "date": date,
                "has_start_time": has_start_time,
                "time": time,
                "minutes": minutes,
                "hours": hours,
                "description": description,
                "mark_task_complete": mark_task_complete,
                "tags": tags,
                "is_billable": is_billable,
                "person_id": person_id,
            },
            options,
        )

    def list_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list_of_task`, with status, headers and content."""
        return self._session.reply(
            LIST_TASK_TIME_ENTRIES,
            {
                "id": id,
            },
            options,
        )

    def create_on_task(
        self,
        id: Identifier,
        *,
        date: dt.date | Unset = UNSET,
        has_start_time: bool | Unset = UNSET,
        time: dt.time | Unset = UNSET,
        minutes: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        description: str | Unset = UNSET,
        mark_task_complete: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        person_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedTimeEntryReply]:
        """As `time_entries.create_on_task`, with status, headers and content."""
        return self._session.reply(
            CREATE_TASK_TIME_ENTRY,
            {
                "id": id,
                "date": date,
                "has_start_time": has_start_time,
                "time": time,
                "minutes": minutes,
                "hours": hours,
                "description": description,
                "mark_task_complete": mark_task_complete,
                "tags": tags,
                "is_billable": is_billable,
                "person_id": person_id,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.get`, with status, headers and content."""
        return self._session.reply(
            GET_TIME_ENTRY,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        date: dt.date | Unset = UNSET,
        has_start_time: bool | Unset = UNSET,
        time: dt.time | Unset = UNSET,
        minutes: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        description: str | Unset = UNSET,
        mark_task_complete: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        person_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `time_entries.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_TIME_ENTRY,
            {
                "id": id,
                "date": date,
                "has_start_time": has_start_time,
                "time": time,
                "minutes": minutes,
                "hours": hours,
                "description": description,
                "mark_task_complete": mark_task_complete,
                "tags": tags,
                "is_billable": is_billable,
                "person_id": person_id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `time_entries.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_TIME_ENTRY,
            {
                "id": id,
            },
            options,
        )

    def total(
        self,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total`, with status, headers and content."""
        return self._session.reply(
            GET_TIME_TOTAL,
            {
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
            },
            options,
        )

    def total_by_project(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `time_entries.total_by_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_TIME_TOTALS,
            {},
            options,
        )

    def total_estimated(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `time_entries.total_estimated`, with status, headers and content."""
        return self._session.reply(
            LIST_ESTIMATED_TIME_TOTALS,
            {},
            options,
        )

    def total_of_project(
        self,
        id: Identifier,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total_of_project`, with status, headers and content."""
        return self._session.reply(
            GET_PROJECT_TIME_TOTAL,
            {
                "id": id,
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def total_of_list(
        self,
        id: Identifier,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total_of_list`, with status, headers and content."""
        return self._session.reply(
            GET_TASK_LIST_TIME_TOTAL,
            {
                "id": id,
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
            },
            options,
        )

    def total_of_task(
        self,
        id: Identifier,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total_of_task`, with status, headers and content."""
        return self._session.reply(
            GET_TASK_TIME_TOTAL,
            {
                "id": id,
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
            },
            options,
        )

    def of_person(
        self,
        id: Identifier,
        *,
        m: str | Unset = UNSET,
        y: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.of_person`, with status, headers and content."""
        return self._session.reply(
            GET_LOGGED_TIME,
            {
                "id": id,
                "m": m,
                "y": y,
                "page": page,
                "page_size": page_size,
            },
            options,
        )


class AsyncRawTimeEntriesResource(AsyncResource):
    """Logged time."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        fromdate: dt.date | Unset = UNSET,
        fromtime: dt.time | Unset = UNSET,
        todate: dt.date | Unset = UNSET,
        totime: dt.time | Unset = UNSET,
        sortby: TimeEntryOrder
        | Literal["date", "user", "task", "tasklist", "project", "company", "dateupdated"]
        | Unset = UNSET,
        sortorder: SortOrder | Literal["ASC", "DESC"] | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        billable_type: Literal["billable", "nonbillable"] | Unset = UNSET,
        invoiced_type: Literal["invoiced", "noninvoiced"] | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        project_id: Identifier | Unset = UNSET,
        page_size: int | Unset = UNSET,
        task_tag_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_TIME_ENTRIES,
            {
                "page": page,
                "fromdate": fromdate,
                "fromtime": fromtime,
                "todate": todate,
                "totime": totime,
                "sortby": sortby,
                "sortorder": sortorder,
                "user_id": user_id,
                "billable_type": billable_type,
                "invoiced_type": invoiced_type,
                "project_type": project_type,
                "show_deleted": show_deleted,
                "tag_ids": tag_ids,
                "updated_after_date": updated_after_date,
                "project_id": project_id,
                "page_size": page_size,
                "task_tag_ids": task_tag_ids,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        fromdate: dt.date | Unset = UNSET,
        fromtime: dt.time | Unset = UNSET,
        todate: dt.date | Unset = UNSET,
        totime: dt.time | Unset = UNSET,
        sortby: TimeEntryOrder
        | Literal["date", "user", "task", "tasklist", "project", "company", "dateupdated"]
        | Unset = UNSET,
        sortorder: SortOrder | Literal["ASC", "DESC"] | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        billable_type: Literal["billable", "nonbillable"] | Unset = UNSET,
        invoiced_type: Literal["invoiced", "noninvoiced"] | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        task_tag_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list_of_project`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_TIME_ENTRIES,
            {
                "id": id,
                "page": page,
                "fromdate": fromdate,
                "fromtime": fromtime,
                "todate": todate,
                "totime": totime,
                "sortby": sortby,
                "sortorder": sortorder,
                "user_id": user_id,
                "billable_type": billable_type,
                "invoiced_type": invoiced_type,
                "project_type": project_type,
                "show_deleted": show_deleted,
                "tag_ids": tag_ids,
                "updated_after_date": updated_after_date,
                "page_size": page_size,
                "task_tag_ids": task_tag_ids,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        date: dt.date | Unset = UNSET,
        has_start_time: bool | Unset = UNSET,
        time: dt.time | Unset = UNSET,
        minutes: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        description: str | Unset = UNSET,
        mark_task_complete: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        person_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedTimeEntryReply]:
        """As `time_entries.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_TIME_ENTRY,
            {
                "id": id,
                "date": date,
                "has_start_time": has_start_time,
                "time": time,
                "minutes": minutes,
                "hours": hours,
                "description": description,
                "mark_task_complete": mark_task_complete,
                "tags": tags,
                "is_billable": is_billable,
                "person_id": person_id,
            },
            options,
        )

    async def list_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[TimeEntry]]:
        """As `time_entries.list_of_task`, with status, headers and content."""
        return await self._session.reply(
            LIST_TASK_TIME_ENTRIES,
            {
                "id": id,
            },
            options,
        )

    async def create_on_task(
        self,
        id: Identifier,
        *,
        date: dt.date | Unset = UNSET,
        has_start_time: bool | Unset = UNSET,
        time: dt.time | Unset = UNSET,
        minutes: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        description: str | Unset = UNSET,
        mark_task_complete: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        person_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedTimeEntryReply]:
        """As `time_entries.create_on_task`, with status, headers and content."""
        return await self._session.reply(
            CREATE_TASK_TIME_ENTRY,
            {
                "id": id,
                "date": date,
                "has_start_time": has_start_time,
                "time": time,
                "minutes": minutes,
                "hours": hours,
                "description": description,
                "mark_task_complete": mark_task_complete,
                "tags": tags,
                "is_billable": is_billable,
                "person_id": person_id,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[TimeEntry]:
        """As `time_entries.get`, with status, headers and content."""
        return await self._session.reply(
            GET_TIME_ENTRY,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        date: dt.date | Unset = UNSET,
        has_start_time: bool | Unset = UNSET,
        time: dt.time | Unset = UNSET,
        minutes: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        description: str | Unset = UNSET,
        mark_task_complete: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        person_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `time_entries.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_TIME_ENTRY,
            {
                "id": id,
                "date": date,
                "has_start_time": has_start_time,
                "time": time,
                "minutes": minutes,
                "hours": hours,
                "description": description,
                "mark_task_complete": mark_task_complete,
                "tags": tags,
                "is_billable": is_billable,
                "person_id": person_id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `time_entries.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_TIME_ENTRY,
            {
                "id": id,
            },
            options,
        )

    async def total(
        self,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total`, with status, headers and content."""
        return await self._session.reply(
            GET_TIME_TOTAL,
            {
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
            },
            options,
        )

    async def total_by_project(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `time_entries.total_by_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_TIME_TOTALS,
            {},
            options,
        )

    async def total_estimated(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `time_entries.total_estimated`, with status, headers and content."""
        return await self._session.reply(
            LIST_ESTIMATED_TIME_TOTALS,
            {},
            options,
        )

    async def total_of_project(
        self,
        id: Identifier,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total_of_project`, with status, headers and content."""
        return await self._session.reply(
            GET_PROJECT_TIME_TOTAL,
            {
                "id": id,
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def total_of_list(
        self,
        id: Identifier,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total_of_list`, with status, headers and content."""
        return await self._session.reply(
            GET_TASK_LIST_TIME_TOTAL,
            {
                "id": id,
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
            },
            options,
        )

    async def total_of_task(
        self,
        id: Identifier,
        *,
        from_date: dt.date | Unset = UNSET,
        from_time: dt.time | Unset = UNSET,
        to_date: dt.date | Unset = UNSET,
        to_time: dt.time | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        project_type: Literal["all", "active", "archived"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.total_of_task`, with status, headers and content."""
        return await self._session.reply(
            GET_TASK_TIME_TOTAL,
            {
                "id": id,
                "from_date": from_date,
                "from_time": from_time,
                "to_date": to_date,
                "to_time": to_time,
                "user_id": user_id,
                "project_type": project_type,
            },
            options,
        )

    async def of_person(
        self,
        id: Identifier,
        *,
        m: str | Unset = UNSET,
        y: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `time_entries.of_person`, with status, headers and content."""
        return await self._session.reply(
            GET_LOGGED_TIME,
            {
                "id": id,
                "m": m,
                "y": y,
                "page": page,
                "page_size": page_size,
            },
            options,
        )
