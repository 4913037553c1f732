# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The timers of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.timers import LIST_MY_TIMERS, LIST_PERSON_TIMERS, LIST_TIMERS

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawTimersResource(Resource):
    """Timers that run."""

    def list(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `timers.list`, with status, headers and content."""
        return self._session.reply(
            LIST_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            options,
        )

    def list_of_person(
        self,
        id: Identifier,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `timers.list_of_person`, with status, headers and content."""
        return self._session.reply(
            LIST_PERSON_TIMERS,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            options,
        )

    def list_mine(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `timers.list_mine`, with status, headers and content."""
        return self._session.reply(
            LIST_MY_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            options,
        )


class AsyncRawTimersResource(AsyncResource):
    """Timers that run."""

    async def list(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `timers.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            options,
        )

    async def list_of_person(
        self,
        id: Identifier,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `timers.list_of_person`, with status, headers and content."""
        return await self._session.reply(
            LIST_PERSON_TIMERS,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            options,
        )

    async def list_mine(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `timers.list_mine`, with status, headers and content."""
        return await self._session.reply(
            LIST_MY_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            options,
        )
