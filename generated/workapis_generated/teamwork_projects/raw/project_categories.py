# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The project categories of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.project_categories import (
    CREATE_PROJECT_CATEGORY,
    DELETE_PROJECT_CATEGORY,
    GET_PROJECT_CATEGORY,
    LIST_PROJECT_CATEGORIES,
    UPDATE_PROJECT_CATEGORY,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply
    from ..models.project_category import ProjectCategory


class RawProjectCategoriesResource(Resource):
    """Categories of projects."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectCategory]]:
        """As `project_categories.list`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_CATEGORIES,
            {},
            options,
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `project_categories.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_PROJECT_CATEGORY,
            {
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectCategory]:
        """As `project_categories.get`, with status, headers and content."""
        return self._session.reply(
            GET_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_categories.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_PROJECT_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_categories.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )


class AsyncRawProjectCategoriesResource(AsyncResource):
    """Categories of projects."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectCategory]]:
        """As `project_categories.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_CATEGORIES,
            {},
            options,
        )

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `project_categories.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_PROJECT_CATEGORY,
            {
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectCategory]:
        """As `project_categories.get`, with status, headers and content."""
        return await self._session.reply(
            GET_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_categories.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_PROJECT_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_categories.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )
