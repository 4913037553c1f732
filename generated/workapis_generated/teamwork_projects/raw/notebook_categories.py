# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The notebook categories of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.notebook_categories import (
    CREATE_NOTEBOOK_CATEGORY,
    DELETE_NOTEBOOK_CATEGORY,
    GET_NOTEBOOK_CATEGORY,
    LIST_NOTEBOOK_CATEGORIES,
    UPDATE_NOTEBOOK_CATEGORY,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.category import Category
    from ..models.created_reply import CreatedReply


class RawNotebookCategoriesResource(Resource):
    """Categories of notebooks."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Category]]:
        """As `notebook_categories.list`, with status, headers and content."""
        return self._session.reply(
            LIST_NOTEBOOK_CATEGORIES,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `notebook_categories.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_NOTEBOOK_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Category]:
        """As `notebook_categories.get`, with status, headers and content."""
        return self._session.reply(
            GET_NOTEBOOK_CATEGORY,
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
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebook_categories.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_NOTEBOOK_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebook_categories.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_NOTEBOOK_CATEGORY,
            {
                "id": id,
            },
            options,
        )


class AsyncRawNotebookCategoriesResource(AsyncResource):
    """Categories of notebooks."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Category]]:
        """As `notebook_categories.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_NOTEBOOK_CATEGORIES,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `notebook_categories.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_NOTEBOOK_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Category]:
        """As `notebook_categories.get`, with status, headers and content."""
        return await self._session.reply(
            GET_NOTEBOOK_CATEGORY,
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
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebook_categories.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_NOTEBOOK_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebook_categories.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_NOTEBOOK_CATEGORY,
            {
                "id": id,
            },
            options,
        )
