# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The project updates of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.project_updates import (
    CREATE_PROJECT_UPDATE,
    DELETE_PROJECT_UPDATE,
    GET_PROJECT_UPDATE,
    LIST_PROJECT_UPDATES,
    REQUEST_PROJECT_UPDATE,
    UPDATE_PROJECT_UPDATE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.project_update_id_reply import ProjectUpdateIdReply


class RawProjectUpdatesResource(Resource):
    """Reports on the state of a project."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `project_updates.list`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_UPDATES,
            {
                "id": id,
            },
            options,
        )

    def latest(
        self,
        id: Identifier,
        *,
        get_reactions: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `project_updates.latest`, with status, headers and content."""
        return self._session.reply(
            GET_PROJECT_UPDATE,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectUpdateIdReply]:
        """As `project_updates.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectUpdateIdReply]:
        """As `project_updates.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectUpdateIdReply]:
        """As `project_updates.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PROJECT_UPDATE,
            {
                "id": id,
            },
            options,
        )

    def request(
        self,
        id: Identifier,
        *,
        content: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_updates.request`, with status, headers and content."""
        return self._session.reply(
            REQUEST_PROJECT_UPDATE,
            {
                "id": id,
                "content": content,
                "user_id": user_id,
            },
            options,
        )


class AsyncRawProjectUpdatesResource(AsyncResource):
    """Reports on the state of a project."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `project_updates.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_UPDATES,
            {
                "id": id,
            },
            options,
        )

    async def latest(
        self,
        id: Identifier,
        *,
        get_reactions: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `project_updates.latest`, with status, headers and content."""
        return await self._session.reply(
            GET_PROJECT_UPDATE,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectUpdateIdReply]:
        """As `project_updates.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectUpdateIdReply]:
        """As `project_updates.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectUpdateIdReply]:
        """As `project_updates.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PROJECT_UPDATE,
            {
                "id": id,
            },
            options,
        )

    async def request(
        self,
        id: Identifier,
        *,
        content: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_updates.request`, with status, headers and content."""
        return await self._session.reply(
            REQUEST_PROJECT_UPDATE,
            {
                "id": id,
                "content": content,
                "user_id": user_id,
            },
            options,
        )
