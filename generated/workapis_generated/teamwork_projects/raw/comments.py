# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The comments of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.comments import (
    CREATE_COMMENT,
    DELETE_COMMENT,
    GET_COMMENT,
    LIST_COMMENTS,
    LIST_THING_COMMENTS,
    MARK_COMMENT_READ,
    UPDATE_COMMENT,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.comment import Comment
    from ..models.created_reply import CreatedReply


class RawCommentsResource(Resource):
    """Comments on tasks, files, milestones, notebooks and links."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Comment]]:
        """As `comments.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_COMMENTS,
            {
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def list_of(
        self,
        resource: str,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Comment]]:
        """As `comments.list_of`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_THING_COMMENTS,
            {
                "resource": resource,
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def create(
        self,
        resource: str,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `comments.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_COMMENT,
            {
                "resource": resource,
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Comment]:
        """As `comments.get`, with status, headers and content."""
        return self._session.reply(
            GET_COMMENT,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        body: str,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `comments.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_COMMENT,
            {
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
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
        """As `comments.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_COMMENT,
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
        """As `comments.mark_read`, with status, headers and content."""
        return self._session.reply(
            MARK_COMMENT_READ,
            {
                "id": id,
            },
            options,
        )


class AsyncRawCommentsResource(AsyncResource):
    """Comments on tasks, files, milestones, notebooks and links."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Comment]]:
        """As `comments.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_COMMENTS,
            {
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def list_of(
        self,
        resource: str,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Comment]]:
        """As `comments.list_of`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_THING_COMMENTS,
            {
                "resource": resource,
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def create(
        self,
        resource: str,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `comments.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_COMMENT,
            {
                "resource": resource,
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Comment]:
        """As `comments.get`, with status, headers and content."""
        return await self._session.reply(
            GET_COMMENT,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: str,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `comments.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_COMMENT,
            {
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
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
        """As `comments.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_COMMENT,
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
        """As `comments.mark_read`, with status, headers and content."""
        return await self._session.reply(
            MARK_COMMENT_READ,
            {
                "id": id,
            },
            options,
        )
