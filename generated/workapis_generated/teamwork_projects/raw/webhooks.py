# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The webhooks of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.webhooks import (
    CREATE_WEBHOOK,
    DELETE_WEBHOOK,
    DISABLE_WEBHOOKS,
    ENABLE_WEBHOOKS,
    GET_WEBHOOK,
    LIST_WEBHOOK_DELIVERIES,
    LIST_WEBHOOK_EVENTS,
    LIST_WEBHOOKS,
    PAUSE_WEBHOOK,
    RESUME_WEBHOOK,
    SEND_WEBHOOK_AGAIN,
    UPDATE_WEBHOOK,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawWebhooksResource(Resource):
    """Requests that the service sends when something happens."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `webhooks.list`, with status, headers and content."""
        return self._session.reply(
            LIST_WEBHOOKS,
            {},
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `webhooks.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_WEBHOOK,
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
        """As `webhooks.get`, with status, headers and content."""
        return self._session.reply(
            GET_WEBHOOK,
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
        """As `webhooks.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_WEBHOOK,
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
        """As `webhooks.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    def pause(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.pause`, with status, headers and content."""
        return self._session.reply(
            PAUSE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    def resume(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.resume`, with status, headers and content."""
        return self._session.reply(
            RESUME_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.enable`, with status, headers and content."""
        return self._session.reply(
            ENABLE_WEBHOOKS,
            {},
            options,
        )

    def disable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.disable`, with status, headers and content."""
        return self._session.reply(
            DISABLE_WEBHOOKS,
            {},
            options,
        )

    def list_events(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Any]]:
        """As `webhooks.list_events`, with status, headers and content."""
        return self._session.reply(
            LIST_WEBHOOK_EVENTS,
            {},
            options,
        )

    def list_deliveries(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `webhooks.list_deliveries`, with status, headers and content."""
        return self._session.reply(
            LIST_WEBHOOK_DELIVERIES,
            {
                "id": id,
            },
            options,
        )

    def redeliver(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.redeliver`, with status, headers and content."""
        return self._session.reply(
            SEND_WEBHOOK_AGAIN,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncRawWebhooksResource(AsyncResource):
    """Requests that the service sends when something happens."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `webhooks.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_WEBHOOKS,
            {},
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `webhooks.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_WEBHOOK,
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
        """As `webhooks.get`, with status, headers and content."""
        return await self._session.reply(
            GET_WEBHOOK,
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
        """As `webhooks.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_WEBHOOK,
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
        """As `webhooks.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    async def pause(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.pause`, with status, headers and content."""
        return await self._session.reply(
            PAUSE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    async def resume(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.resume`, with status, headers and content."""
        return await self._session.reply(
            RESUME_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    async def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.enable`, with status, headers and content."""
        return await self._session.reply(
            ENABLE_WEBHOOKS,
            {},
            options,
        )

    async def disable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.disable`, with status, headers and content."""
        return await self._session.reply(
            DISABLE_WEBHOOKS,
            {},
            options,
        )

    async def list_events(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Any]]:
        """As `webhooks.list_events`, with status, headers and content."""
        return await self._session.reply(
            LIST_WEBHOOK_EVENTS,
            {},
            options,
        )

    async def list_deliveries(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `webhooks.list_deliveries`, with status, headers and content."""
        return await self._session.reply(
            LIST_WEBHOOK_DELIVERIES,
            {
                "id": id,
            },
            options,
        )

    async def redeliver(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `webhooks.redeliver`, with status, headers and content."""
        return await self._session.reply(
            SEND_WEBHOOK_AGAIN,
            {
                "id": id,
                "body": body,
            },
            options,
        )
