# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The workspaces of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis.unset import UNSET, Unset

from ..resources.workspaces import LIST_WORKSPACES

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.workspace import Workspace


class RawWorkspacesResource(Resource):
    """Workspaces of the caller, whose ids are needed by other requests."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Workspace]]:
        """As `workspaces.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_WORKSPACES,
            {
                "page": page,
                "per_page": per_page,
            },
            options,
        )


class AsyncRawWorkspacesResource(AsyncResource):
    """Workspaces of the caller, whose ids are needed by other requests."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Workspace]]:
        """As `workspaces.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_WORKSPACES,
            {
                "page": page,
                "per_page": per_page,
            },
            options,
        )
