# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The calendar events of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.calendar_events import (
    CREATE_CALENDAR_EVENT,
    DELETE_CALENDAR_EVENT,
    GET_CALENDAR_EVENT,
    LIST_CALENDAR_EVENTS,
    UPDATE_CALENDAR_EVENT,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawCalendarEventsResource(Resource):
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
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `calendar_events.list`, one page of it, with status, headers and content."""
        return self._session.reply(
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
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `calendar_events.create`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `calendar_events.get`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `calendar_events.update`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `calendar_events.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_CALENDAR_EVENT,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncRawCalendarEventsResource(AsyncResource):
    """Events of the calendar."""

    async def list(
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
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `calendar_events.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
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
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `calendar_events.create`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `calendar_events.get`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `calendar_events.update`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `calendar_events.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_CALENDAR_EVENT,
            {
                "id": id,
                "body": body,
            },
            options,
        )
