# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The roles of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.roles import CREATE_ROLE, DELETE_ROLE, GET_ROLE, LIST_ROLES, UPDATE_ROLE

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawRolesResource(Resource):
    """Roles that people have on a project."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `roles.list`, with status, headers and content."""
        return self._session.reply(
            LIST_ROLES,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `roles.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `roles.get`, with status, headers and content."""
        return self._session.reply(
            GET_ROLE,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `roles.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `roles.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_ROLE,
            {
                "id": id,
            },
            options,
        )


class AsyncRawRolesResource(AsyncResource):
    """Roles that people have on a project."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `roles.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_ROLES,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `roles.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `roles.get`, with status, headers and content."""
        return await self._session.reply(
            GET_ROLE,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `roles.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `roles.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_ROLE,
            {
                "id": id,
            },
            options,
        )
