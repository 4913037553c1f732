# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The tags of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.tags import CREATE_TAG, DELETE_TAG, GET_TAG, LIST_TAGS, LIST_THING_TAGS, SET_THING_TAGS, UPDATE_TAG

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.changed_reply import ChangedReply
    from ..models.created_reply import CreatedReply
    from ..models.tag import Tag
    from ..models.tagged_resource import TaggedResource


class RawTagsResource(Resource):
    """Tags, which many kinds of things can have."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Tag]]:
        """As `tags.list`, with status, headers and content."""
        return self._session.reply(
            LIST_TAGS,
            {},
            options,
        )

    def create(
        self,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `tags.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_TAG,
            {
                "color": color,
                "name": name,
            },
            options,
        )

    def list_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Tag]]:
        """As `tags.list_of`, with status, headers and content."""
        return self._session.reply(
            LIST_THING_TAGS,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )

    def set_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        content: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `tags.set_of`, with status, headers and content."""
        return self._session.reply(
            SET_THING_TAGS,
            {
                "resource": resource,
                "id": id,
                "content": content,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Tag]:
        """As `tags.get`, with status, headers and content."""
        return self._session.reply(
            GET_TAG,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ChangedReply]:
        """As `tags.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_TAG,
            {
                "id": id,
                "color": color,
                "name": name,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `tags.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_TAG,
            {
                "id": id,
            },
            options,
        )


class AsyncRawTagsResource(AsyncResource):
    """Tags, which many kinds of things can have."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Tag]]:
        """As `tags.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_TAGS,
            {},
            options,
        )

    async def create(
        self,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `tags.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_TAG,
            {
                "color": color,
                "name": name,
            },
            options,
        )

    async def list_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Tag]]:
        """As `tags.list_of`, with status, headers and content."""
        return await self._session.reply(
            LIST_THING_TAGS,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )

    async def set_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        content: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `tags.set_of`, with status, headers and content."""
        return await self._session.reply(
            SET_THING_TAGS,
            {
                "resource": resource,
                "id": id,
                "content": content,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Tag]:
        """As `tags.get`, with status, headers and content."""
        return await self._session.reply(
            GET_TAG,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ChangedReply]:
        """As `tags.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_TAG,
            {
                "id": id,
                "color": color,
                "name": name,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `tags.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_TAG,
            {
                "id": id,
            },
            options,
        )
