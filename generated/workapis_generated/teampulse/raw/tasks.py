# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The tasks of Telerik TeamPulse REST API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.tasks import GET_TASK, LIST_TASKS, LIST_TASKS_OF_PROJECT

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.task import Task


class RawTasksResource(Resource):
    """What a user logs time against, in a project or outside all of them."""

    def get(
        self,
        task_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Task]:
        """As `tasks.get`, with status, headers and content."""
        return self._session.reply(
            GET_TASK,
            {
                "task_id": task_id,
            },
            options,
        )

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Task]]:
        """As `tasks.list`, with status, headers and content."""
        return self._session.reply(
            LIST_TASKS,
            {},
            options,
        )

    def list_of_project(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Task]]:
        """As `tasks.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_TASKS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )


class AsyncRawTasksResource(AsyncResource):
    """What a user logs time against, in a project or outside all of them."""

    async def get(
        self,
        task_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Task]:
        """As `tasks.get`, with status, headers and content."""
        return await self._session.reply(
            GET_TASK,
            {
                "task_id": task_id,
            },
            options,
        )

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Task]]:
        """As `tasks.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_TASKS,
            {},
            options,
        )

    async def list_of_project(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Task]]:
        """As `tasks.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_TASKS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )
