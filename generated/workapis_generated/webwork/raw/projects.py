# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.projects import CREATE_PROJECT, DELETE_PROJECT, GET_PROJECT, LIST_PROJECTS, UPDATE_PROJECT

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.project import Project
    from ..models.undescribed_reply import UndescribedReply


class RawProjectsResource(Resource):
    """Projects of a workspace."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECTS,
            {
                "workspace_id": workspace_id,
                "name": name,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: Identifier,
        name: str,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Project]:
        """As `projects.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_PROJECT,
            {
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    def get(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Project]:
        """As `projects.get`, with status, headers and content."""
        return self._session.reply(
            GET_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def update(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `projects.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    def delete(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `projects.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncRawProjectsResource(AsyncResource):
    """Projects of a workspace."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECTS,
            {
                "workspace_id": workspace_id,
                "name": name,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: Identifier,
        name: str,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Project]:
        """As `projects.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_PROJECT,
            {
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    async def get(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Project]:
        """As `projects.get`, with status, headers and content."""
        return await self._session.reply(
            GET_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def update(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `projects.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    async def delete(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `projects.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )
