# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entry types of Telerik TeamPulse REST API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.time_entry_types import LIST_TIME_ENTRY_TYPES

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.project_time_entry_type import ProjectTimeEntryType


class RawTimeEntryTypesResource(Resource):
    """The types that time entries can have in a project."""

    def list(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectTimeEntryType]]:
        """As `time_entry_types.list`, with status, headers and content."""
        return self._session.reply(
            LIST_TIME_ENTRY_TYPES,
            {
                "project_id": project_id,
            },
            options,
        )


class AsyncRawTimeEntryTypesResource(AsyncResource):
    """The types that time entries can have in a project."""

    async def list(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[ProjectTimeEntryType]]:
        """As `time_entry_types.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_TIME_ENTRY_TYPES,
            {
                "project_id": project_id,
            },
            options,
        )
