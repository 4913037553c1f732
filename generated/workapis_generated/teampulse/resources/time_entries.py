# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entries of Telerik TeamPulse REST API: Hours that a user spent on a task on one day."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DATE, IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.task_key import TaskKey
    from ..models.time_entry import TimeEntry
    from ..models.user_key import UserKey

CREATE_TIME_ENTRY: Final[Operation[TimeEntry]] = Operation(
    id="createTimeEntry",
    method="POST",
    path="/timeentries",
    body=Body(ModelOf("workapis_generated.teampulse.models.time_entry_create", "TimeEntryCreate")),
    reply=ModelOf("workapis_generated.teampulse.models.time_entry", "TimeEntry"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({201, 400, 404, 500}),
)
LIST_TIME_ENTRIES: Final[Operation[List[TimeEntry]]] = Operation(
    id="listTimeEntries",
    method="GET",
    path="/timeentries",
    parameters=(
        Parameter("start_date", "startDate", "query", DATE),
        Parameter("end_date", "endDate", "query", DATE),
    ),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.time_entry", "TimeEntry")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
GET_TIME_ENTRY: Final[Operation[TimeEntry]] = Operation(
    id="getTimeEntry",
    method="GET",
    path="/timeentries/{timeentry-id}",
    parameters=(Parameter("timeentry_id", "timeentry-id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teampulse.models.time_entry", "TimeEntry"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
UPDATE_TIME_ENTRY: Final[Operation[TimeEntry]] = Operation(
    id="updateTimeEntry",
    method="PUT",
    path="/timeentries/{timeentry-id}",
    parameters=(Parameter("timeentry_id", "timeentry-id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teampulse.models.time_entry_update", "TimeEntryUpdate")),
    reply=ModelOf("workapis_generated.teampulse.models.time_entry", "TimeEntry"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)


class TimeEntriesResource(Resource):
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
    ) -> TimeEntry:
        """Logs hours that a user spent on a task on one day.

        Args:
            date: Day of the work.
            hours: Hours spent.
            task: Task that was worked on.
            user: User who did the work.
            type: Name of the type, such as `Billable`; the names of a project are those of its time entry types.
            note: Text about the work, of at most 128 characters.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor code: POST /timeentries is what the vendor's example SDK of 2013 calls, below /api/v1. This
        page prints the method, the body and the reply without the path.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TimeEntry]:
        """Time entries, all of them or those between two dates.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            start_date: First day of the period.
            end_date: Last day of the period.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_TIME_ENTRIES,
            {
                "start_date": start_date,
                "end_date": end_date,
            },
            limit,
            checkpoint,
            options,
        )

    def get(
        self,
        timeentry_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> TimeEntry:
        """One time entry.

        Args:
            timeentry_id: Id of the time entry.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
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
    ) -> TimeEntry:
        """Changes a time entry. The request carries the `iversion` that was read; the reply has the next one. What
        happens when it is out of date is not said.

        Args:
            timeentry_id: Id of the time entry.
            date: Day of the work.
            hours: Hours spent.
            task: Task that was worked on.
            user: User who did the work.
            type: Name of the type, such as `Billable`; the names of a project are those of its time entry types.
            iversion: Version of the time entry that was read before.
            note: Text about the work, of at most 128 characters. The printed update leaves it out, and its reply
                has a note.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
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


class AsyncTimeEntriesResource(AsyncResource):
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
    ) -> TimeEntry:
        """Logs hours that a user spent on a task on one day.

        Args:
            date: Day of the work.
            hours: Hours spent.
            task: Task that was worked on.
            user: User who did the work.
            type: Name of the type, such as `Billable`; the names of a project are those of its time entry types.
            note: Text about the work, of at most 128 characters.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor code: POST /timeentries is what the vendor's example SDK of 2013 calls, below /api/v1. This
        page prints the method, the body and the reply without the path.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TimeEntry]:
        """Time entries, all of them or those between two dates.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            start_date: First day of the period.
            end_date: Last day of the period.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_TIME_ENTRIES,
            {
                "start_date": start_date,
                "end_date": end_date,
            },
            limit,
            checkpoint,
            options,
        )

    async def get(
        self,
        timeentry_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> TimeEntry:
        """One time entry.

        Args:
            timeentry_id: Id of the time entry.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
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
    ) -> TimeEntry:
        """Changes a time entry. The request carries the `iversion` that was read; the reply has the next one. What
        happens when it is out of date is not said.

        Args:
            timeentry_id: Id of the time entry.
            date: Day of the work.
            hours: Hours spent.
            task: Task that was worked on.
            user: User who did the work.
            type: Name of the type, such as `Billable`; the names of a project are those of its time entry types.
            iversion: Version of the time entry that was read before.
            note: Text about the work, of at most 128 characters. The printed update leaves it out, and its reply
                has a note.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
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
