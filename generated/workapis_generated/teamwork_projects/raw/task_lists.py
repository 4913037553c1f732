# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The task lists of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.task_lists import (
    COPY_TASK_LIST,
    CREATE_TASK_LIST,
    DELETE_TASK_LIST,
    GET_TASK_LIST,
    LIST_PROJECT_TASK_LISTS,
    LIST_TASK_LIST_TEMPLATES,
    LIST_TASK_LISTS,
    MOVE_TASK_LIST,
    REORDER_TASK_LISTS,
    UPDATE_TASK_LIST,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_task_list_reply import CreatedTaskListReply
    from ..models.task_list_position import TaskListPosition
    from ..models.task_list_status_filter import TaskListStatusFilter
    from ..models.todo_list import TodoList


class RawTaskListsResource(Resource):
    """Task lists, which the API calls todo lists."""

    def list(
        self,
        *,
        status: TaskListStatusFilter | Literal["all", "active", "completed"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TodoList]]:
        """As `task_lists.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_TASK_LISTS,
            {
                "status": status,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "include_archived_projects": include_archived_projects,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        responsible_party_id: List[str] | Unset = UNSET,
        get_overdue_count: bool | Unset = UNSET,
        status: TaskListStatusFilter | Literal["all", "active", "completed"] | Unset = UNSET,
        show_milestones: bool | Unset = UNSET,
        get_completed_count: bool | Unset = UNSET,
        filter_: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TodoList]]:
        """As `task_lists.list_of_project`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_TASK_LISTS,
            {
                "id": id,
                "responsible_party_id": responsible_party_id,
                "get_overdue_count": get_overdue_count,
                "status": status,
                "show_milestones": show_milestones,
                "get_completed_count": get_completed_count,
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        milestone_id: Identifier | Unset = UNSET,
        name: str | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        todo_list_template_assignments: dict[str, List[int]] | Unset = UNSET,
        todo_list_template_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedTaskListReply]:
        """As `task_lists.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_TASK_LIST,
            {
                "id": id,
                "description": description,
                "milestone_id": milestone_id,
                "name": name,
                "pinned": pinned,
                "private": private,
                "todo_list_template_assignments": todo_list_template_assignments,
                "todo_list_template_id": todo_list_template_id,
            },
            options,
        )

    def list_templates(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[TodoList]]:
        """As `task_lists.list_templates`, with status, headers and content."""
        return self._session.reply(
            LIST_TASK_LIST_TEMPLATES,
            {},
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[TodoList]:
        """As `task_lists.get`, with status, headers and content."""
        return self._session.reply(
            GET_TASK_LIST,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        milestone_id: Identifier | Unset = UNSET,
        name: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_TASK_LIST,
            {
                "id": id,
                "description": description,
                "grant_access_to": grant_access_to,
                "milestone_id": milestone_id,
                "name": name,
                "private": private,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_TASK_LIST,
            {
                "id": id,
            },
            options,
        )

    def reorder(
        self,
        id: Identifier,
        *,
        todo_lists: List[TaskListPosition] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.reorder`, with status, headers and content."""
        return self._session.reply(
            REORDER_TASK_LISTS,
            {
                "id": id,
                "todo_lists": todo_lists,
            },
            options,
        )

    def copy(
        self,
        id: Identifier,
        *,
        include_completed_tasks: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.copy`, with status, headers and content."""
        return self._session.reply(
            COPY_TASK_LIST,
            {
                "id": id,
                "include_completed_tasks": include_completed_tasks,
                "project_id": project_id,
            },
            options,
        )

    def move(
        self,
        id: Identifier,
        *,
        project_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.move`, with status, headers and content."""
        return self._session.reply(
            MOVE_TASK_LIST,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )


class AsyncRawTaskListsResource(AsyncResource):
    """Task lists, which the API calls todo lists."""

    async def list(
        self,
        *,
        status: TaskListStatusFilter | Literal["all", "active", "completed"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TodoList]]:
        """As `task_lists.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_TASK_LISTS,
            {
                "status": status,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "include_archived_projects": include_archived_projects,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        responsible_party_id: List[str] | Unset = UNSET,
        get_overdue_count: bool | Unset = UNSET,
        status: TaskListStatusFilter | Literal["all", "active", "completed"] | Unset = UNSET,
        show_milestones: bool | Unset = UNSET,
        get_completed_count: bool | Unset = UNSET,
        filter_: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[TodoList]]:
        """As `task_lists.list_of_project`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_TASK_LISTS,
            {
                "id": id,
                "responsible_party_id": responsible_party_id,
                "get_overdue_count": get_overdue_count,
                "status": status,
                "show_milestones": show_milestones,
                "get_completed_count": get_completed_count,
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        milestone_id: Identifier | Unset = UNSET,
        name: str | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        todo_list_template_assignments: dict[str, List[int]] | Unset = UNSET,
        todo_list_template_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedTaskListReply]:
        """As `task_lists.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_TASK_LIST,
            {
                "id": id,
                "description": description,
                "milestone_id": milestone_id,
                "name": name,
                "pinned": pinned,
                "private": private,
                "todo_list_template_assignments": todo_list_template_assignments,
                "todo_list_template_id": todo_list_template_id,
            },
            options,
        )

    async def list_templates(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[TodoList]]:
        """As `task_lists.list_templates`, with status, headers and content."""
        return await self._session.reply(
            LIST_TASK_LIST_TEMPLATES,
            {},
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[TodoList]:
        """As `task_lists.get`, with status, headers and content."""
        return await self._session.reply(
            GET_TASK_LIST,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        milestone_id: Identifier | Unset = UNSET,
        name: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_TASK_LIST,
            {
                "id": id,
                "description": description,
                "grant_access_to": grant_access_to,
                "milestone_id": milestone_id,
                "name": name,
                "private": private,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_TASK_LIST,
            {
                "id": id,
            },
            options,
        )

    async def reorder(
        self,
        id: Identifier,
        *,
        todo_lists: List[TaskListPosition] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.reorder`, with status, headers and content."""
        return await self._session.reply(
            REORDER_TASK_LISTS,
            {
                "id": id,
                "todo_lists": todo_lists,
            },
            options,
        )

    async def copy(
        self,
        id: Identifier,
        *,
        include_completed_tasks: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.copy`, with status, headers and content."""
        return await self._session.reply(
            COPY_TASK_LIST,
            {
                "id": id,
                "include_completed_tasks": include_completed_tasks,
                "project_id": project_id,
            },
            options,
        )

    async def move(
        self,
        id: Identifier,
        *,
        project_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `task_lists.move`, with status, headers and content."""
        return await self._session.reply(
            MOVE_TASK_LIST,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )
