# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The messages of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.messages import (
    ARCHIVE_MESSAGE,
    CREATE_MESSAGE,
    DELETE_MESSAGE,
    GET_MESSAGE,
    LIST_ARCHIVED_CATEGORY_MESSAGES,
    LIST_ARCHIVED_MESSAGES,
    LIST_CATEGORY_MESSAGES,
    LIST_MESSAGES,
    LIST_PROJECT_MESSAGES,
    MARK_MESSAGE_READ,
    UNARCHIVE_MESSAGE,
    UPDATE_MESSAGE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply
    from ..models.message import Message


class RawMessagesResource(Resource):
    """Messages, which the API calls posts."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list`, with status, headers and content."""
        return self._session.reply(
            LIST_MESSAGES,
            {},
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_MESSAGES,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        body: str,
        title: str,
        attachments: List[str] | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `messages.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "tags": tags,
                "title": title,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def list_archived(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_archived`, with status, headers and content."""
        return self._session.reply(
            LIST_ARCHIVED_MESSAGES,
            {
                "id": id,
            },
            options,
        )

    def list_of_category(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_of_category`, with status, headers and content."""
        return self._session.reply(
            LIST_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
            },
            options,
        )

    def list_archived_of(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_archived_of`, with status, headers and content."""
        return self._session.reply(
            LIST_ARCHIVED_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Message]:
        """As `messages.get`, with status, headers and content."""
        return self._session.reply(
            GET_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        title: str,
        attachments: List[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: List[str] | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "title": title,
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
        """As `messages.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def archive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.archive`, with status, headers and content."""
        return self._session.reply(
            ARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def unarchive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.unarchive`, with status, headers and content."""
        return self._session.reply(
            UNARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.mark_read`, with status, headers and content."""
        return self._session.reply(
            MARK_MESSAGE_READ,
            {
                "id": id,
            },
            options,
        )


class AsyncRawMessagesResource(AsyncResource):
    """Messages, which the API calls posts."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_MESSAGES,
            {},
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_MESSAGES,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        body: str,
        title: str,
        attachments: List[str] | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `messages.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "tags": tags,
                "title": title,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def list_archived(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_archived`, with status, headers and content."""
        return await self._session.reply(
            LIST_ARCHIVED_MESSAGES,
            {
                "id": id,
            },
            options,
        )

    async def list_of_category(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_of_category`, with status, headers and content."""
        return await self._session.reply(
            LIST_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
            },
            options,
        )

    async def list_archived_of(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Message]]:
        """As `messages.list_archived_of`, with status, headers and content."""
        return await self._session.reply(
            LIST_ARCHIVED_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Message]:
        """As `messages.get`, with status, headers and content."""
        return await self._session.reply(
            GET_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        title: str,
        attachments: List[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: List[str] | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "title": title,
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
        """As `messages.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def archive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.archive`, with status, headers and content."""
        return await self._session.reply(
            ARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def unarchive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.unarchive`, with status, headers and content."""
        return await self._session.reply(
            UNARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `messages.mark_read`, with status, headers and content."""
        return await self._session.reply(
            MARK_MESSAGE_READ,
            {
                "id": id,
            },
            options,
        )
