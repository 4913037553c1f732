# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The webhooks of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.webhooks import CREATE_WEBHOOK, DELETE_WEBHOOK, GET_WEBHOOK, LIST_WEBHOOKS, UPDATE_WEBHOOK

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.undescribed_reply import UndescribedReply
    from ..models.webhook import Webhook
    from ..models.webhook_event import WebhookEvent


class RawWebhooksResource(Resource):
    """URLs that are called when something happens in a workspace."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Webhook]]:
        """As `webhooks.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_WEBHOOKS,
            {
                "workspace_id": workspace_id,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        url: str | Unset = UNSET,
        events: List[WebhookEvent | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Webhook]:
        """As `webhooks.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_WEBHOOK,
            {
                "workspace_id": workspace_id,
                "url": url,
                "events": events,
            },
            options,
        )

    def get(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Webhook]:
        """As `webhooks.get`, with status, headers and content."""
        return self._session.reply(
            GET_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def update(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `webhooks.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    def delete(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `webhooks.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncRawWebhooksResource(AsyncResource):
    """URLs that are called when something happens in a workspace."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Webhook]]:
        """As `webhooks.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_WEBHOOKS,
            {
                "workspace_id": workspace_id,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        url: str | Unset = UNSET,
        events: List[WebhookEvent | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Webhook]:
        """As `webhooks.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_WEBHOOK,
            {
                "workspace_id": workspace_id,
                "url": url,
                "events": events,
            },
            options,
        )

    async def get(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Webhook]:
        """As `webhooks.get`, with status, headers and content."""
        return await self._session.reply(
            GET_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def update(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `webhooks.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    async def delete(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `webhooks.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )
