# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entries of Teamwork Projects API: Logged time."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Final, Literal

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._enum import choice
from workapis._only import OnlyOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import (
    CLOCK_TIME,
    COMPACT_DATE,
    DIGITS,
    ID_LIST,
    IDENTIFIER,
    INTEGER,
    STRING,
    Identifier,
)
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_time_entry_reply import CreatedTimeEntryReply
    from ..models.sort_order import SortOrder
    from ..models.time_entry import TimeEntry
    from ..models.time_entry_order import TimeEntryOrder

LIST_TIME_ENTRIES: Final[Operation[List[TimeEntry]]] = Operation(
    id="listTimeEntries",
    method="GET",
    path="/time_entries.json",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("fromdate", "fromdate", "query", COMPACT_DATE),
        Parameter("fromtime", "fromtime", "query", CLOCK_TIME),
        Parameter("todate", "todate", "query", COMPACT_DATE),
        Parameter("totime", "totime", "query", CLOCK_TIME),
        Parameter(
            "sortby", "sortby", "query", choice("date", "user", "task", "tasklist", "project", "company", "dateupdated")
        ),
        Parameter("sortorder", "sortorder", "query", choice("ASC", "DESC")),
        Parameter("user_id", "userId", "query", IDENTIFIER),
        Parameter("billable_type", "billableType", "query", choice("billable", "nonbillable")),
        Parameter("invoiced_type", "invoicedType", "query", choice("invoiced", "noninvoiced")),
        Parameter("project_type", "projectType", "query", choice("all", "active", "archived")),
        Parameter("show_deleted", "showDeleted", "query", choice("yes", "no")),
        Parameter("tag_ids", "tagIds", "query", ID_LIST),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("project_id", "projectId", "query", DIGITS),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("task_tag_ids", "taskTagIds", "query", ID_LIST),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.time_entry", "TimeEntry")),
    envelope="time-entries",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_TIME_ENTRIES: Final[Operation[List[TimeEntry]]] = Operation(
    id="listProjectTimeEntries",
    method="GET",
    path="/projects/{id}/time_entries.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("fromdate", "fromdate", "query", COMPACT_DATE),
        Parameter("fromtime", "fromtime", "query", CLOCK_TIME),
        Parameter("todate", "todate", "query", COMPACT_DATE),
        Parameter("totime", "totime", "query", CLOCK_TIME),
        Parameter(
            "sortby", "sortby", "query", choice("date", "user", "task", "tasklist", "project", "company", "dateupdated")
        ),
        Parameter("sortorder", "sortorder", "query", choice("ASC", "DESC")),
        Parameter("user_id", "userId", "query", IDENTIFIER),
        Parameter("billable_type", "billableType", "query", choice("billable", "nonbillable")),
        Parameter("invoiced_type", "invoicedType", "query", choice("invoiced", "noninvoiced")),
        Parameter("project_type", "projectType", "query", choice("all", "active", "archived")),
        Parameter("show_deleted", "showDeleted", "query", choice("yes", "no")),
        Parameter("tag_ids", "tagIds", "query", ID_LIST),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("task_tag_ids", "taskTagIds", "query", ID_LIST),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.time_entry", "TimeEntry")),
    envelope="time-entries",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_TIME_ENTRY: Final[Operation[CreatedTimeEntryReply]] = Operation(
    id="createTimeEntry",
    method="POST",
    path="/projects/{id}/time_entries.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.time_entry_write", "TimeEntryWrite"), envelope="time-entry"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_time_entry_reply", "CreatedTimeEntryReply"),
    from_headers=(("id", ("timeLogId", "id")),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_TASK_TIME_ENTRIES: Final[Operation[List[TimeEntry]]] = Operation(
    id="listTaskTimeEntries",
    method="GET",
    path="/tasks/{id}/time_entries.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.time_entry", "TimeEntry")),
    envelope="time-entries",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_TASK_TIME_ENTRY: Final[Operation[CreatedTimeEntryReply]] = Operation(
    id="createTaskTimeEntry",
    method="POST",
    path="/tasks/{id}/time_entries.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.time_entry_write", "TimeEntryWrite"), envelope="time-entry"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_time_entry_reply", "CreatedTimeEntryReply"),
    from_headers=(("id", ("timeLogId", "id")),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TIME_ENTRY: Final[Operation[TimeEntry]] = Operation(
    id="getTimeEntry",
    method="GET",
    path="/time_entries/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.time_entry", "TimeEntry"),
    envelope="time-entry",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_TIME_ENTRY: Final[Operation[None]] = Operation(
    id="updateTimeEntry",
    method="PUT",
    path="/time_entries/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.time_entry_write", "TimeEntryWrite"), envelope="time-entry"
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_TIME_ENTRY: Final[Operation[None]] = Operation(
    id="deleteTimeEntry",
    method="DELETE",
    path="/time_entries/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TIME_TOTAL: Final[Operation[dict[str, Any]]] = Operation(
    id="getTimeTotal",
    method="GET",
    path="/time/total.json",
    parameters=(
        Parameter("from_date", "fromDate", "query", COMPACT_DATE),
        Parameter("from_time", "fromTime", "query", CLOCK_TIME),
        Parameter("to_date", "toDate", "query", COMPACT_DATE),
        Parameter("to_time", "toTime", "query", CLOCK_TIME),
        Parameter("user_id", "userId", "query", IDENTIFIER),
        Parameter("project_type", "projectType", "query", choice("all", "active", "archived")),
    ),
    reply=MapOf(ANYTHING),
    envelope="time-totals",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_TIME_TOTALS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listProjectTimeTotals",
    method="GET",
    path="/projects/time/total.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="projects",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_ESTIMATED_TIME_TOTALS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listEstimatedTimeTotals",
    method="GET",
    path="/projects/estimatedtime/total.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="projects",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PROJECT_TIME_TOTAL: Final[Operation[dict[str, Any]]] = Operation(
    id="getProjectTimeTotal",
    method="GET",
    path="/projects/{id}/time/total.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("from_date", "fromDate", "query", COMPACT_DATE),
        Parameter("from_time", "fromTime", "query", CLOCK_TIME),
        Parameter("to_date", "toDate", "query", COMPACT_DATE),
        Parameter("to_time", "toTime", "query", CLOCK_TIME),
        Parameter("user_id", "userId", "query", IDENTIFIER),
        Parameter("project_type", "projectType", "query", choice("all", "active", "archived")),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=OnlyOf(MapOf(ANYTHING)),
    envelope="projects",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TASK_LIST_TIME_TOTAL: Final[Operation[dict[str, Any]]] = Operation(
    id="getTaskListTimeTotal",
    method="GET",
    path="/tasklists/{id}/time/total.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("from_date", "fromDate", "query", COMPACT_DATE),
        Parameter("from_time", "fromTime", "query", CLOCK_TIME),
        Parameter("to_date", "toDate", "query", COMPACT_DATE),
        Parameter("to_time", "toTime", "query", CLOCK_TIME),
        Parameter("user_id", "userId", "query", IDENTIFIER),
        Parameter("project_type", "projectType", "query", choice("all", "active", "archived")),
    ),
    reply=OnlyOf(MapOf(ANYTHING)),
    envelope="projects",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TASK_TIME_TOTAL: Final[Operation[dict[str, Any]]] = Operation(
    id="getTaskTimeTotal",
    method="GET",
    path="/tasks/{id}/time/total.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("from_date", "fromDate", "query", COMPACT_DATE),
        Parameter("from_time", "fromTime", "query", CLOCK_TIME),
        Parameter("to_date", "toDate", "query", COMPACT_DATE),
        Parameter("to_time", "toTime", "query", CLOCK_TIME),
        Parameter("user_id", "userId", "query", IDENTIFIER),
        Parameter("project_type", "projectType", "query", choice("all", "active", "archived")),
    ),
    reply=OnlyOf(MapOf(ANYTHING)),
    envelope="projects",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_LOGGED_TIME: Final[Operation[dict[str, Any]]] = Operation(
    id="getLoggedTime",
    method="GET",
    path="/people/{id}/loggedtime.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("m", "m", "query", STRING),
        Parameter("y", "y", "query", STRING),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=MapOf(ANYTHING),
    envelope="user",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class TimeEntriesResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TimeEntry]:
        """Returns the time that is logged in all projects.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            fromdate: First day.
            fromtime: Time on the first day.
            todate: Last day.
            totime: Time on the last day.
            sortby: What to sort by; the date by default.
            sortorder: Whether to sort upwards or downwards.
            user_id: Id of the person.
            billable_type: Which time to return, by whether it can be billed.
            invoiced_type: Which time to return, by whether it is on an invoice.
            project_type: State of the projects.
            show_deleted: Whether deleted ones are returned too.
            tag_ids: Ids of tags.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            project_id: Id of the project.
            page_size: How many results a page has.
            task_tag_ids: Ids of tags of tasks.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TimeEntry]:
        """Returns the time that is logged in one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            page: Number of the page to begin with, from 1.
            fromdate: First day.
            fromtime: Time on the first day.
            todate: Last day.
            totime: Time on the last day.
            sortby: What to sort by; the date by default.
            sortorder: Whether to sort upwards or downwards.
            user_id: Id of the person.
            billable_type: Which time to return, by whether it can be billed.
            invoiced_type: Which time to return, by whether it is on an invoice.
            project_type: State of the projects.
            show_deleted: Whether deleted ones are returned too.
            tag_ids: Ids of tags.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            page_size: How many results a page has.
            task_tag_ids: Ids of tags of tasks.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> CreatedTimeEntryReply:
        """Creates a time entry of one project.

        Args:
            id: Id of the project.
            date: Day of the work.
            has_start_time: Whether `time` tells when the work began.
            time: Time of day when the work began.
            minutes: Minutes to log.
            hours: Hours to log.
            description: What was done.
            mark_task_complete: Whether the task is completed at the same time.
            tags: Names of tags, separated by commas.
            is_billable: Whether the time can be billed.
            person_id: Id of the person whose time it is. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TimeEntry]:
        """Returns the time that is logged on one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_TIME_ENTRIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
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
    ) -> CreatedTimeEntryReply:
        """Creates a time entry of one task.

        Args:
            id: Id of the task.
            date: Day of the work.
            has_start_time: Whether `time` tells when the work began.
            time: Time of day when the work began.
            minutes: Minutes to log.
            hours: Hours to log.
            description: What was done.
            mark_task_complete: Whether the task is completed at the same time.
            tags: Names of tags, separated by commas.
            is_billable: Whether the time can be billed.
            person_id: Id of the person whose time it is. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> TimeEntry:
        """Returns one time entry.

        Args:
            id: Id of the time entry.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Changes one time entry.

        Args:
            id: Id of the time entry.
            date: Day of the work.
            has_start_time: Whether `time` tells when the work began.
            time: Time of day when the work began.
            minutes: Minutes to log.
            hours: Hours to log.
            description: What was done.
            mark_task_complete: Whether the task is completed at the same time.
            tags: Names of tags, separated by commas.
            is_billable: Whether the time can be billed.
            person_id: Id of the person whose time it is. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one time entry.

        Args:
            id: Id of the time entry.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of all projects.

        Args:
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the sum of the time of each project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_TIME_TOTALS,
            {},
            limit,
            checkpoint,
            options,
        )

    def total_estimated(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the sum of the estimated time of each project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_ESTIMATED_TIME_TOTALS,
            {},
            limit,
            checkpoint,
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of one project, as the only one of a list.

        Args:
            id: Id of the project.
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            page: Number of the page to return.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of one task list, inside its project.

        Args:
            id: Id of the task list.
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of one task, inside its task list and project.

        Args:
            id: Id of the task.
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the time that one person has logged in a month.

        Args:
            id: Id of the person.
            m: The month.
            y: The year, in four digits.
            page: Number of the page to return.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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


class AsyncTimeEntriesResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TimeEntry]:
        """Returns the time that is logged in all projects.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            fromdate: First day.
            fromtime: Time on the first day.
            todate: Last day.
            totime: Time on the last day.
            sortby: What to sort by; the date by default.
            sortorder: Whether to sort upwards or downwards.
            user_id: Id of the person.
            billable_type: Which time to return, by whether it can be billed.
            invoiced_type: Which time to return, by whether it is on an invoice.
            project_type: State of the projects.
            show_deleted: Whether deleted ones are returned too.
            tag_ids: Ids of tags.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            project_id: Id of the project.
            page_size: How many results a page has.
            task_tag_ids: Ids of tags of tasks.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TimeEntry]:
        """Returns the time that is logged in one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            page: Number of the page to begin with, from 1.
            fromdate: First day.
            fromtime: Time on the first day.
            todate: Last day.
            totime: Time on the last day.
            sortby: What to sort by; the date by default.
            sortorder: Whether to sort upwards or downwards.
            user_id: Id of the person.
            billable_type: Which time to return, by whether it can be billed.
            invoiced_type: Which time to return, by whether it is on an invoice.
            project_type: State of the projects.
            show_deleted: Whether deleted ones are returned too.
            tag_ids: Ids of tags.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            page_size: How many results a page has.
            task_tag_ids: Ids of tags of tasks.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> CreatedTimeEntryReply:
        """Creates a time entry of one project.

        Args:
            id: Id of the project.
            date: Day of the work.
            has_start_time: Whether `time` tells when the work began.
            time: Time of day when the work began.
            minutes: Minutes to log.
            hours: Hours to log.
            description: What was done.
            mark_task_complete: Whether the task is completed at the same time.
            tags: Names of tags, separated by commas.
            is_billable: Whether the time can be billed.
            person_id: Id of the person whose time it is. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TimeEntry]:
        """Returns the time that is logged on one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_TIME_ENTRIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
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
    ) -> CreatedTimeEntryReply:
        """Creates a time entry of one task.

        Args:
            id: Id of the task.
            date: Day of the work.
            has_start_time: Whether `time` tells when the work began.
            time: Time of day when the work began.
            minutes: Minutes to log.
            hours: Hours to log.
            description: What was done.
            mark_task_complete: Whether the task is completed at the same time.
            tags: Names of tags, separated by commas.
            is_billable: Whether the time can be billed.
            person_id: Id of the person whose time it is. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> TimeEntry:
        """Returns one time entry.

        Args:
            id: Id of the time entry.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Changes one time entry.

        Args:
            id: Id of the time entry.
            date: Day of the work.
            has_start_time: Whether `time` tells when the work began.
            time: Time of day when the work began.
            minutes: Minutes to log.
            hours: Hours to log.
            description: What was done.
            mark_task_complete: Whether the task is completed at the same time.
            tags: Names of tags, separated by commas.
            is_billable: Whether the time can be billed.
            person_id: Id of the person whose time it is. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one time entry.

        Args:
            id: Id of the time entry.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of all projects.

        Args:
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the sum of the time of each project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_TIME_TOTALS,
            {},
            limit,
            checkpoint,
            options,
        )

    def total_estimated(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the sum of the estimated time of each project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_ESTIMATED_TIME_TOTALS,
            {},
            limit,
            checkpoint,
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of one project, as the only one of a list.

        Args:
            id: Id of the project.
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            page: Number of the page to return.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of one task list, inside its project.

        Args:
            id: Id of the task list.
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the sum of the time of one task, inside its task list and project.

        Args:
            id: Id of the task.
            from_date: First day.
            from_time: Time on the first day.
            to_date: Last day.
            to_time: Time on the last day.
            user_id: Id of the person.
            project_type: State of the projects.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> dict[str, Any]:
        """Returns the time that one person has logged in a month.

        Args:
            id: Id of the person.
            m: The month.
            y: The year, in four digits.
            page: Number of the page to return.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
