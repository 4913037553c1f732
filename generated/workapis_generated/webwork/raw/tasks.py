# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The tasks of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.tasks import (
    ASSIGN_TASK,
    CREATE_TASK,
    DELETE_TASK,
    GET_TASK,
    LIST_TASK_ASSIGNEES,
    LIST_TASKS,
    UNASSIGN_TASK,
    UPDATE_TASK,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.task import Task
    from ..models.task_assignee import TaskAssignee
    from ..models.undescribed_reply import UndescribedReply


class RawTasksResource(Resource):
    """Tasks of projects, and who is assigned to them."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        contract_id: Identifier | Unset = UNSET,
        status: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        order_by: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Task]]:
        """As `tasks.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_TASKS,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "contract_id": contract_id,
                "status": status,
                "priority": priority,
                "parent_id": parent_id,
                "order_by": order_by,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        project_id: int,
        title: str,
        description: str | Unset = UNSET,
        status: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        assignees: List[int] | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Task]:
        """As `tasks.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_TASK,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "title": title,
                "description": description,
                "status": status,
                "priority": priority,
                "start_date": start_date,
                "end_date": end_date,
                "assignees": assignees,
                "parent_id": parent_id,
            },
            options,
        )

    def get(
        self,
        task_id: Identifier,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Task]:
        """As `tasks.get`, with status, headers and content."""
        return self._session.reply(
            GET_TASK,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    def update(
        self,
        task_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        assignees: List[int] | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_TASK,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
                "title": title,
                "description": description,
                "status": status,
                "priority": priority,
                "start_date": start_date,
                "end_date": end_date,
                "assignees": assignees,
                "parent_id": parent_id,
            },
            options,
        )

    def delete(
        self,
        task_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_TASK,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    def list_assignees(
        self,
        task_id: Identifier,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TaskAssignee]]:
        """As `tasks.list_assignees`, with status, headers and content."""
        return self._session.reply(
            LIST_TASK_ASSIGNEES,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    def assign(
        self,
        task_id: Identifier,
        user_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.assign`, with status, headers and content."""
        return self._session.reply(
            ASSIGN_TASK,
            {
                "task_id": task_id,
                "user_id": user_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    def unassign(
        self,
        task_id: Identifier,
        user_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.unassign`, with status, headers and content."""
        return self._session.reply(
            UNASSIGN_TASK,
            {
                "task_id": task_id,
                "user_id": user_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )


class AsyncRawTasksResource(AsyncResource):
    """Tasks of projects, and who is assigned to them."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        contract_id: Identifier | Unset = UNSET,
        status: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        order_by: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Task]]:
        """As `tasks.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_TASKS,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "contract_id": contract_id,
                "status": status,
                "priority": priority,
                "parent_id": parent_id,
                "order_by": order_by,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        project_id: int,
        title: str,
        description: str | Unset = UNSET,
        status: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        assignees: List[int] | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Task]:
        """As `tasks.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_TASK,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "title": title,
                "description": description,
                "status": status,
                "priority": priority,
                "start_date": start_date,
                "end_date": end_date,
                "assignees": assignees,
                "parent_id": parent_id,
            },
            options,
        )

    async def get(
        self,
        task_id: Identifier,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Task]:
        """As `tasks.get`, with status, headers and content."""
        return await self._session.reply(
            GET_TASK,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    async def update(
        self,
        task_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: int | Unset = UNSET,
        priority: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        assignees: List[int] | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_TASK,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
                "title": title,
                "description": description,
                "status": status,
                "priority": priority,
                "start_date": start_date,
                "end_date": end_date,
                "assignees": assignees,
                "parent_id": parent_id,
            },
            options,
        )

    async def delete(
        self,
        task_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_TASK,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    async def list_assignees(
        self,
        task_id: Identifier,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TaskAssignee]]:
        """As `tasks.list_assignees`, with status, headers and content."""
        return await self._session.reply(
            LIST_TASK_ASSIGNEES,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    async def assign(
        self,
        task_id: Identifier,
        user_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.assign`, with status, headers and content."""
        return await self._session.reply(
            ASSIGN_TASK,
            {
                "task_id": task_id,
                "user_id": user_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )

    async def unassign(
        self,
        task_id: Identifier,
        user_id: Identifier,
        *,
        workspace_id: int,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `tasks.unassign`, with status, headers and content."""
        return await self._session.reply(
            UNASSIGN_TASK,
            {
                "task_id": task_id,
                "user_id": user_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )
