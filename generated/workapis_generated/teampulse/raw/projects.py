# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of Telerik TeamPulse REST API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource

from ..resources.projects import LIST_PROJECTS

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.project import Project


class RawProjectsResource(Resource):
    """The unit to which almost everything in TeamPulse belongs."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECTS,
            {},
            options,
        )


class AsyncRawProjectsResource(AsyncResource):
    """The unit to which almost everything in TeamPulse belongs."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECTS,
            {},
            options,
        )
