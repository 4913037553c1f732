# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._unset import UNSET, Unset
from workapis._wire import Identifier

from ..resources.projects import LIST_PROJECTS

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawProjectsResource(Resource):
    """Projects."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Any]]:
        """As `projects.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECTS,
            {
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncRawProjectsResource(AsyncResource):
    """Projects."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Any]]:
        """As `projects.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECTS,
            {
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            },
            options,
        )
