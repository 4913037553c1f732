# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The event types of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.event_types import CREATE_EVENT_TYPE, DELETE_EVENT_TYPE, LIST_EVENT_TYPES, UPDATE_EVENT_TYPE

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawEventTypesResource(Resource):
    """Kinds of events."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `event_types.list`, with status, headers and content."""
        return self._session.reply(
            LIST_EVENT_TYPES,
            {},
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `event_types.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_EVENT_TYPE,
            {
                "body": body,
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
        """As `event_types.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_EVENT_TYPE,
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
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `event_types.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_EVENT_TYPE,
            {
                "id": id,
            },
            options,
        )


class AsyncRawEventTypesResource(AsyncResource):
    """Kinds of events."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `event_types.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_EVENT_TYPES,
            {},
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `event_types.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_EVENT_TYPE,
            {
                "body": body,
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
        """As `event_types.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_EVENT_TYPE,
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
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `event_types.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_EVENT_TYPE,
            {
                "id": id,
            },
            options,
        )
