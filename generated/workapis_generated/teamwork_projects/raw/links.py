# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The links of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.links import CREATE_LINK, DELETE_LINK, GET_LINK, LIST_LINKS, LIST_PROJECT_LINKS, UPDATE_LINK

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply
    from ..models.link import Link
    from ..models.project_links import ProjectLinks


class RawLinksResource(Resource):
    """Links to other pages."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectLinks]]:
        """As `links.list`, with status, headers and content."""
        return self._session.reply(
            LIST_LINKS,
            {},
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectLinks]:
        """As `links.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_LINKS,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `links.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Link]:
        """As `links.get`, with status, headers and content."""
        return self._session.reply(
            GET_LINK,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `links.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
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
        """As `links.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_LINK,
            {
                "id": id,
            },
            options,
        )


class AsyncRawLinksResource(AsyncResource):
    """Links to other pages."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectLinks]]:
        """As `links.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_LINKS,
            {},
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectLinks]:
        """As `links.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_LINKS,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `links.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Link]:
        """As `links.get`, with status, headers and content."""
        return await self._session.reply(
            GET_LINK,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `links.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
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
        """As `links.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_LINK,
            {
                "id": id,
            },
            options,
        )
