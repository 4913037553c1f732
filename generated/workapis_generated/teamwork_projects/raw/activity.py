# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The activity of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.activity import (
    DELETE_ACTIVITY,
    GET_TASK_AUDIT,
    LIST_ACTIVITY,
    LIST_PROJECT_ACTIVITY,
    LIST_TASK_ACTIVITY,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.activity import Activity


class RawActivityResource(Resource):
    """What has happened."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activity.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_ACTIVITY,
            {
                "page": page,
                "page_size": page_size,
                "include_archived_projects": include_archived_projects,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        max_items: str | Unset = UNSET,
        only_starred: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activity.list_of_project`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_ACTIVITY,
            {
                "id": id,
                "max_items": max_items,
                "only_starred": only_starred,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def list_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activity.list_of_task`, with status, headers and content."""
        return self._session.reply(
            LIST_TASK_ACTIVITY,
            {
                "id": id,
            },
            options,
        )

    def audit_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `activity.audit_of_task`, with status, headers and content."""
        return self._session.reply(
            GET_TASK_AUDIT,
            {
                "id": id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `activity.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_ACTIVITY,
            {
                "id": id,
            },
            options,
        )


class AsyncRawActivityResource(AsyncResource):
    """What has happened."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activity.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_ACTIVITY,
            {
                "page": page,
                "page_size": page_size,
                "include_archived_projects": include_archived_projects,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        max_items: str | Unset = UNSET,
        only_starred: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activity.list_of_project`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_ACTIVITY,
            {
                "id": id,
                "max_items": max_items,
                "only_starred": only_starred,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def list_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activity.list_of_task`, with status, headers and content."""
        return await self._session.reply(
            LIST_TASK_ACTIVITY,
            {
                "id": id,
            },
            options,
        )

    async def audit_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `activity.audit_of_task`, with status, headers and content."""
        return await self._session.reply(
            GET_TASK_AUDIT,
            {
                "id": id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `activity.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_ACTIVITY,
            {
                "id": id,
            },
            options,
        )
