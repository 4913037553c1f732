# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The message replies of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.message_replies import (
    CREATE_MESSAGE_REPLY,
    DELETE_MESSAGE_REPLY,
    GET_MESSAGE_REPLY,
    LIST_MESSAGE_REPLIES,
    MARK_MESSAGE_REPLY_READ,
    UPDATE_MESSAGE_REPLY,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply
    from ..models.message_reply import MessageReply


class RawMessageRepliesResource(Resource):
    """Replies to messages."""

    def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[MessageReply]]:
        """As `message_replies.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_MESSAGE_REPLIES,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[MessageReply]:
        """As `message_replies.get`, with status, headers and content."""
        return self._session.reply(
            GET_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `message_replies.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `message_replies.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `message_replies.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `message_replies.mark_read`, with status, headers and content."""
        return self._session.reply(
            MARK_MESSAGE_REPLY_READ,
            {
                "id": id,
            },
            options,
        )


class AsyncRawMessageRepliesResource(AsyncResource):
    """Replies to messages."""

    async def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[MessageReply]]:
        """As `message_replies.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_MESSAGE_REPLIES,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[MessageReply]:
        """As `message_replies.get`, with status, headers and content."""
        return await self._session.reply(
            GET_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `message_replies.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `message_replies.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `message_replies.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `message_replies.mark_read`, with status, headers and content."""
        return await self._session.reply(
            MARK_MESSAGE_REPLY_READ,
            {
                "id": id,
            },
            options,
        )
