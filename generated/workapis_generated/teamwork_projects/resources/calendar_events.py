# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The calendar events of Teamwork Projects API: Events of the calendar."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, COMPACT_DATE, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_CALENDAR_EVENTS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listCalendarEvents",
    method="GET",
    path="/calendarevents.json",
    parameters=(
        Parameter("startdate", "startdate", "query", COMPACT_DATE),
        Parameter("end_date", "endDate", "query", COMPACT_DATE),
        Parameter("show_deleted", "showDeleted", "query", BOOLEAN),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("event_type_id", "eventTypeId", "query", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("user_id", "userId", "query", IDENTIFIER),
        Parameter("attending_only", "attendingOnly", "query", BOOLEAN),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="events",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_CALENDAR_EVENT: Final[Operation[CreatedReply]] = Operation(
    id="createCalendarEvent",
    method="POST",
    path="/calendarevents.json",
    body=Body(MapOf(ANYTHING), envelope="event"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_CALENDAR_EVENT: Final[Operation[dict[str, Any]]] = Operation(
    id="getCalendarEvent",
    method="GET",
    path="/calendarevents/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="event",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_CALENDAR_EVENT: Final[Operation[None]] = Operation(
    id="updateCalendarEvent",
    method="PUT",
    path="/calendarevents/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="event"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_CALENDAR_EVENT: Final[Operation[None]] = Operation(
    id="deleteCalendarEvent",
    method="DELETE",
    path="/calendarevents/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING)),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class CalendarEventsResource(Resource):
    """Events of the calendar."""

    def list(
        self,
        *,
        startdate: dt.date,
        end_date: dt.date,
        show_deleted: bool | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        event_type_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        attending_only: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the events of a period, 250 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            startdate: First day of the period.
            end_date: Last day of the period.
            show_deleted: Whether deleted ones are returned too.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            event_type_id: Id of the kind of event.
            page: Number of the page to begin with, from 1.
            user_id: Id of the person.
            attending_only: Whether only events that the caller takes part in are returned.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_CALENDAR_EVENTS,
            {
                "startdate": startdate,
                "end_date": end_date,
                "show_deleted": show_deleted,
                "updated_after_date": updated_after_date,
                "event_type_id": event_type_id,
                "page": page,
                "user_id": user_id,
                "attending_only": attending_only,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates an event, which may recur.

        Args:
            body: the body; the client wraps it in `event`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_CALENDAR_EVENT,
            {
                "body": body,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one event.

        Args:
            id: Id of the event.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_CALENDAR_EVENT,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Changes one event.

        Args:
            id: Id of the event.
            body: the body; the client wraps it in `event`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_CALENDAR_EVENT,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one event.

        Args:
            id: Id of the event.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_CALENDAR_EVENT,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncCalendarEventsResource(AsyncResource):
    """Events of the calendar."""

    def list(
        self,
        *,
        startdate: dt.date,
        end_date: dt.date,
        show_deleted: bool | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        event_type_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        attending_only: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the events of a period, 250 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            startdate: First day of the period.
            end_date: Last day of the period.
            show_deleted: Whether deleted ones are returned too.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            event_type_id: Id of the kind of event.
            page: Number of the page to begin with, from 1.
            user_id: Id of the person.
            attending_only: Whether only events that the caller takes part in are returned.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_CALENDAR_EVENTS,
            {
                "startdate": startdate,
                "end_date": end_date,
                "show_deleted": show_deleted,
                "updated_after_date": updated_after_date,
                "event_type_id": event_type_id,
                "page": page,
                "user_id": user_id,
                "attending_only": attending_only,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates an event, which may recur.

        Args:
            body: the body; the client wraps it in `event`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_CALENDAR_EVENT,
            {
                "body": body,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one event.

        Args:
            id: Id of the event.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_CALENDAR_EVENT,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Changes one event.

        Args:
            id: Id of the event.
            body: the body; the client wraps it in `event`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_CALENDAR_EVENT,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one event.

        Args:
            id: Id of the event.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_CALENDAR_EVENT,
            {
                "id": id,
                "body": body,
            },
            options,
        )
