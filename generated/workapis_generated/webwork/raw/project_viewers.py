# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The project viewers of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.project_viewers import (
    ASSIGN_PROJECT_VIEWER,
    CREATE_PROJECT_VIEWER,
    DELETE_PROJECT_VIEWER,
    GET_PROJECT_VIEWER,
    LIST_PROJECT_VIEWERS,
    RESTORE_PROJECT_VIEWER,
    UNASSIGN_PROJECT_VIEWER,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.project_viewer import ProjectViewer
    from ..models.undescribed_reply import UndescribedReply


class RawProjectViewersResource(Resource):
    """Clients who may read some projects and write nothing."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectViewer]]:
        """As `project_viewers.list`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_VIEWERS,
            {
                "workspace_id": workspace_id,
                "email": email,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        email: str,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectViewer]:
        """As `project_viewers.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_PROJECT_VIEWER,
            {
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
            },
            options,
        )

    def get(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[ProjectViewer]:
        """As `project_viewers.get`, with status, headers and content."""
        return self._session.reply(
            GET_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def delete(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def restore(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.restore`, with status, headers and content."""
        return self._session.reply(
            RESTORE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def assign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.assign`, with status, headers and content."""
        return self._session.reply(
            ASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    def unassign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.unassign`, with status, headers and content."""
        return self._session.reply(
            UNASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )


class AsyncRawProjectViewersResource(AsyncResource):
    """Clients who may read some projects and write nothing."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectViewer]]:
        """As `project_viewers.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_VIEWERS,
            {
                "workspace_id": workspace_id,
                "email": email,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        email: str,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ProjectViewer]:
        """As `project_viewers.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_PROJECT_VIEWER,
            {
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
            },
            options,
        )

    async def get(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[ProjectViewer]:
        """As `project_viewers.get`, with status, headers and content."""
        return await self._session.reply(
            GET_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def delete(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def restore(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.restore`, with status, headers and content."""
        return await self._session.reply(
            RESTORE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def assign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.assign`, with status, headers and content."""
        return await self._session.reply(
            ASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    async def unassign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `project_viewers.unassign`, with status, headers and content."""
        return await self._session.reply(
            UNASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )
