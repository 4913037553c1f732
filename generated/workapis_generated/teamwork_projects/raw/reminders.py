# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The reminders of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.reminders import CREATE_REMINDER, DELETE_REMINDER, LIST_REMINDERS, UPDATE_REMINDER

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.changed_reply import ChangedReply
    from ..models.created_reply import CreatedReply


class RawRemindersResource(Resource):
    """Reminders that a task sends."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `reminders.list`, with status, headers and content."""
        return self._session.reply(
            LIST_REMINDERS,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        date_time_utc: str,
        note: str,
        user_id: Identifier,
        type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `reminders.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        date_time_utc: str | Unset = UNSET,
        note: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ChangedReply]:
        """As `reminders.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `reminders.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_REMINDER,
            {
                "id": id,
            },
            options,
        )


class AsyncRawRemindersResource(AsyncResource):
    """Reminders that a task sends."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `reminders.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_REMINDERS,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        date_time_utc: str,
        note: str,
        user_id: Identifier,
        type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `reminders.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        date_time_utc: str | Unset = UNSET,
        note: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ChangedReply]:
        """As `reminders.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `reminders.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_REMINDER,
            {
                "id": id,
            },
            options,
        )
