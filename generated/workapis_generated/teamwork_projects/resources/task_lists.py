# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The task lists of Teamwork Projects API: Task lists, which the API calls todo lists."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, ID_LIST, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_task_list_reply import CreatedTaskListReply
    from ..models.task_list_position import TaskListPosition
    from ..models.task_list_status_filter import TaskListStatusFilter
    from ..models.todo_list import TodoList

LIST_TASK_LISTS: Final[Operation[List[TodoList]]] = Operation(
    id="listTaskLists",
    method="GET",
    path="/tasklists.json",
    parameters=(
        Parameter("status", "status", "query", choice("all", "active", "completed")),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("show_deleted", "showDeleted", "query", BOOLEAN),
        Parameter("include_archived_projects", "includeArchivedProjects", "query", BOOLEAN),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_list", "TodoList")),
    envelope="tasklists",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_TASK_LISTS: Final[Operation[List[TodoList]]] = Operation(
    id="listProjectTaskLists",
    method="GET",
    path="/projects/{id}/tasklists.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("responsible_party_id", "responsible-party-id", "query", ID_LIST),
        Parameter("get_overdue_count", "getOverdueCount", "query", BOOLEAN),
        Parameter("status", "status", "query", choice("all", "active", "completed")),
        Parameter("show_milestones", "showMilestones", "query", BOOLEAN),
        Parameter("get_completed_count", "getCompletedCount", "query", BOOLEAN),
        Parameter("filter_", "filter", "query", STRING),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_list", "TodoList")),
    envelope="tasklists",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_TASK_LIST: Final[Operation[CreatedTaskListReply]] = Operation(
    id="createTaskList",
    method="POST",
    path="/projects/{id}/tasklists.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.new_todo_list", "NewTodoList"), envelope="todo-list"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_task_list_reply", "CreatedTaskListReply"),
    from_headers=(("id", ("TASKLISTID", "tasklistId")),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_TASK_LIST_TEMPLATES: Final[Operation[List[TodoList]]] = Operation(
    id="listTaskListTemplates",
    method="GET",
    path="/tasklists/templates.json",
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_list", "TodoList")),
    envelope="tasklists",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TASK_LIST: Final[Operation[TodoList]] = Operation(
    id="getTaskList",
    method="GET",
    path="/tasklists/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.todo_list", "TodoList"),
    envelope="todo-list",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_TASK_LIST: Final[Operation[None]] = Operation(
    id="updateTaskList",
    method="PUT",
    path="/tasklists/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.todo_list_write", "TodoListWrite"), envelope="todo-list"
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_TASK_LIST: Final[Operation[None]] = Operation(
    id="deleteTaskList",
    method="DELETE",
    path="/tasklists/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REORDER_TASK_LISTS: Final[Operation[None]] = Operation(
    id="reorderTaskLists",
    method="PUT",
    path="/projects/{id}/tasklists/reorder.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.task_list_order_request", "TaskListOrderRequest")),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
COPY_TASK_LIST: Final[Operation[None]] = Operation(
    id="copyTaskList",
    method="PUT",
    path="/tasklist/{id}/copy.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.task_list_copy_request", "TaskListCopyRequest")),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MOVE_TASK_LIST: Final[Operation[None]] = Operation(
    id="moveTaskList",
    method="PUT",
    path="/tasklist/{id}/move.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.task_list_move_request", "TaskListMoveRequest")),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class TaskListsResource(Resource):
    """Task lists, which the API calls todo lists."""

    def list(
        self,
        *,
        status: TaskListStatusFilter | Literal["all", "active", "completed"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoList]:
        """Returns the task lists of all projects that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            status: Which task lists to return; the active ones by default.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            show_deleted: Whether deleted ones are returned too.
            include_archived_projects: Whether what is in archived projects is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_LISTS,
            {
                "status": status,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "include_archived_projects": include_archived_projects,
            },
            limit,
            checkpoint,
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoList]:
        """Returns the task lists of one project, 250 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            responsible_party_id: Ids of those who are responsible.
            get_overdue_count: Whether each has the number of its overdue tasks.
            status: Which task lists to return; the active ones by default.
            show_milestones: Whether each has its milestone.
            get_completed_count: Whether each has the number of its completed tasks.
            filter_: Which tasks count, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> CreatedTaskListReply:
        """Creates a task list in a project.

        Args:
            id: Id of the project.
            description: Further words.
            milestone_id: Id of the milestone that it belongs to.
            name: Name.
            pinned: Whether it is pinned.
            private: Whether it is private.
            todo_list_template_assignments: Ids of people, by the role in the template that they take.
            todo_list_template_id: Id of the template that it is made from.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoList]:
        """Returns the task lists that serve as templates.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_LIST_TEMPLATES,
            {},
            limit,
            checkpoint,
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> TodoList:
        """Returns one task list.

        Args:
            id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Changes one task list.

        Args:
            id: Id of the task list.
            description: Further words.
            grant_access_to: Ids of people, companies and teams who may see it.
            milestone_id: Id of the milestone that it belongs to.
            name: Name.
            private: Whether it is private.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one task list.

        Args:
            id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Puts the task lists of a project in the order of the body.

        Args:
            id: Id of the project.
            todo_lists: `todo-lists`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Copies a task list, to another project if one is named.

        Args:
            id: Id of the task list.
            include_completed_tasks: Whether completed tasks are copied too, 1 or 0.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Moves a task list to another project.

        Args:
            id: Id of the task list.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            MOVE_TASK_LIST,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )


class AsyncTaskListsResource(AsyncResource):
    """Task lists, which the API calls todo lists."""

    def list(
        self,
        *,
        status: TaskListStatusFilter | Literal["all", "active", "completed"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoList]:
        """Returns the task lists of all projects that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            status: Which task lists to return; the active ones by default.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            show_deleted: Whether deleted ones are returned too.
            include_archived_projects: Whether what is in archived projects is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_LISTS,
            {
                "status": status,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "include_archived_projects": include_archived_projects,
            },
            limit,
            checkpoint,
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoList]:
        """Returns the task lists of one project, 250 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            responsible_party_id: Ids of those who are responsible.
            get_overdue_count: Whether each has the number of its overdue tasks.
            status: Which task lists to return; the active ones by default.
            show_milestones: Whether each has its milestone.
            get_completed_count: Whether each has the number of its completed tasks.
            filter_: Which tasks count, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> CreatedTaskListReply:
        """Creates a task list in a project.

        Args:
            id: Id of the project.
            description: Further words.
            milestone_id: Id of the milestone that it belongs to.
            name: Name.
            pinned: Whether it is pinned.
            private: Whether it is private.
            todo_list_template_assignments: Ids of people, by the role in the template that they take.
            todo_list_template_id: Id of the template that it is made from.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoList]:
        """Returns the task lists that serve as templates.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_LIST_TEMPLATES,
            {},
            limit,
            checkpoint,
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> TodoList:
        """Returns one task list.

        Args:
            id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Changes one task list.

        Args:
            id: Id of the task list.
            description: Further words.
            grant_access_to: Ids of people, companies and teams who may see it.
            milestone_id: Id of the milestone that it belongs to.
            name: Name.
            private: Whether it is private.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one task list.

        Args:
            id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Puts the task lists of a project in the order of the body.

        Args:
            id: Id of the project.
            todo_lists: `todo-lists`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Copies a task list, to another project if one is named.

        Args:
            id: Id of the task list.
            include_completed_tasks: Whether completed tasks are copied too, 1 or 0.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Moves a task list to another project.

        Args:
            id: Id of the task list.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            MOVE_TASK_LIST,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )
