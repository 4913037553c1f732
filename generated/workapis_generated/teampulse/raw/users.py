# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The users of Telerik TeamPulse REST API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.users import GET_CURRENT_USER, GET_USER, LIST_USERS, LIST_USERS_OF_PROJECT

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.user import User


class RawUsersResource(Resource):
    """Accounts that can be given access to projects."""

    def get(
        self,
        user_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[User]:
        """As `users.get`, with status, headers and content."""
        return self._session.reply(
            GET_USER,
            {
                "user_id": user_id,
            },
            options,
        )

    def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[User]:
        """As `users.me`, with status, headers and content."""
        return self._session.reply(
            GET_CURRENT_USER,
            {},
            options,
        )

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[User]]:
        """As `users.list`, with status, headers and content."""
        return self._session.reply(
            LIST_USERS,
            {},
            options,
        )

    def list_of_project(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[User]]:
        """As `users.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_USERS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )


class AsyncRawUsersResource(AsyncResource):
    """Accounts that can be given access to projects."""

    async def get(
        self,
        user_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[User]:
        """As `users.get`, with status, headers and content."""
        return await self._session.reply(
            GET_USER,
            {
                "user_id": user_id,
            },
            options,
        )

    async def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[User]:
        """As `users.me`, with status, headers and content."""
        return await self._session.reply(
            GET_CURRENT_USER,
            {},
            options,
        )

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[User]]:
        """As `users.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_USERS,
            {},
            options,
        )

    async def list_of_project(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[User]]:
        """As `users.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_USERS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )
