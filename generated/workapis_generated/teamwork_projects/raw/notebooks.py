# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The notebooks of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.notebooks import (
    COPY_NOTEBOOK,
    CREATE_NOTEBOOK,
    DELETE_NOTEBOOK,
    GET_NOTEBOOK,
    LIST_CATEGORY_NOTEBOOKS,
    LIST_NOTEBOOKS,
    LIST_PROJECT_NOTEBOOKS,
    LOCK_NOTEBOOK,
    MOVE_NOTEBOOK,
    UNLOCK_NOTEBOOK,
    UPDATE_NOTEBOOK,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply
    from ..models.notebook import Notebook
    from ..models.project_notebooks import ProjectNotebooks


class RawNotebooksResource(Resource):
    """Notebooks, texts that people write together."""

    def list(
        self,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectNotebooks]]:
        """As `notebooks.list`, with status, headers and content."""
        return self._session.reply(
            LIST_NOTEBOOKS,
            {
                "include_content": include_content,
            },
            options,
        )

    def list_of_category(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectNotebooks]]:
        """As `notebooks.list_of_category`, with status, headers and content."""
        return self._session.reply(
            LIST_CATEGORY_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectNotebooks]:
        """As `notebooks.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `notebooks.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Notebook]:
        """As `notebooks.get`, with status, headers and content."""
        return self._session.reply(
            GET_NOTEBOOK,
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
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `notebooks.copy`, with status, headers and content."""
        return self._session.reply(
            COPY_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.move`, with status, headers and content."""
        return self._session.reply(
            MOVE_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    def lock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.lock`, with status, headers and content."""
        return self._session.reply(
            LOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    def unlock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.unlock`, with status, headers and content."""
        return self._session.reply(
            UNLOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )


class AsyncRawNotebooksResource(AsyncResource):
    """Notebooks, texts that people write together."""

    async def list(
        self,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectNotebooks]]:
        """As `notebooks.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_NOTEBOOKS,
            {
                "include_content": include_content,
            },
            options,
        )

    async def list_of_category(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectNotebooks]]:
        """As `notebooks.list_of_category`, with status, headers and content."""
        return await self._session.reply(
            LIST_CATEGORY_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectNotebooks]:
        """As `notebooks.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `notebooks.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Notebook]:
        """As `notebooks.get`, with status, headers and content."""
        return await self._session.reply(
            GET_NOTEBOOK,
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
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    async def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `notebooks.copy`, with status, headers and content."""
        return await self._session.reply(
            COPY_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    async def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.move`, with status, headers and content."""
        return await self._session.reply(
            MOVE_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    async def lock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.lock`, with status, headers and content."""
        return await self._session.reply(
            LOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    async def unlock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `notebooks.unlock`, with status, headers and content."""
        return await self._session.reply(
            UNLOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )
