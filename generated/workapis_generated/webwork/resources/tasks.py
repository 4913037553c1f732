# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The tasks of WebWork Tracker REST API V2: Tasks of projects, and who is assigned to them."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.task import Task
    from ..models.task_assignee import TaskAssignee
    from ..models.undescribed_reply import UndescribedReply

LIST_TASKS: Final[Operation[List[Task]]] = Operation(
    id="listTasks",
    method="GET",
    path="/tasks",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("project_id", "project_id", "query", IDENTIFIER),
        Parameter("contract_id", "contract_id", "query", IDENTIFIER),
        Parameter("status", "status", "query", INTEGER),
        Parameter("priority", "priority", "query", INTEGER),
        Parameter("parent_id", "parent_id", "query", IDENTIFIER),
        Parameter("order_by", "order_by", "query", STRING),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.task", "Task")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    paging=Paging(
        page="page",
        size="per_page",
        place="envelope",
        number="/meta/pagination/current_page",
        pages="/meta/pagination/last_page",
        total="/meta/pagination/total",
    ),
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
CREATE_TASK: Final[Operation[Task]] = Operation(
    id="createTask",
    method="POST",
    path="/tasks",
    body=Body(ModelOf("workapis_generated.webwork.models.task_create", "TaskCreate")),
    reply=ModelOf("workapis_generated.webwork.models.task", "Task"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_TASK: Final[Operation[Task]] = Operation(
    id="getTask",
    method="GET",
    path="/tasks/{taskId}",
    parameters=(
        Parameter("task_id", "taskId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("project_id", "project_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.task", "Task"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
UPDATE_TASK: Final[Operation[UndescribedReply]] = Operation(
    id="updateTask",
    method="PUT",
    path="/tasks/{taskId}",
    parameters=(Parameter("task_id", "taskId", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.webwork.models.task_update", "TaskUpdate")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
DELETE_TASK: Final[Operation[UndescribedReply]] = Operation(
    id="deleteTask",
    method="DELETE",
    path="/tasks/{taskId}",
    parameters=(Parameter("task_id", "taskId", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.webwork.models.task_place", "TaskPlace")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
LIST_TASK_ASSIGNEES: Final[Operation[List[TaskAssignee]]] = Operation(
    id="listTaskAssignees",
    method="GET",
    path="/tasks/{taskId}/assignees",
    parameters=(
        Parameter("task_id", "taskId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("project_id", "project_id", "query", IDENTIFIER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.task_assignee", "TaskAssignee")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
ASSIGN_TASK: Final[Operation[UndescribedReply]] = Operation(
    id="assignTask",
    method="POST",
    path="/tasks/{taskId}/assign/{userId}",
    parameters=(
        Parameter("task_id", "taskId", "path", IDENTIFIER),
        Parameter("user_id", "userId", "path", IDENTIFIER),
    ),
    body=Body(ModelOf("workapis_generated.webwork.models.task_place", "TaskPlace")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
UNASSIGN_TASK: Final[Operation[UndescribedReply]] = Operation(
    id="unassignTask",
    method="DELETE",
    path="/tasks/{taskId}/unassign/{userId}",
    parameters=(
        Parameter("task_id", "taskId", "path", IDENTIFIER),
        Parameter("user_id", "userId", "path", IDENTIFIER),
    ),
    body=Body(ModelOf("workapis_generated.webwork.models.task_place", "TaskPlace")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class TasksResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Task]:
        """Tasks of a workspace, narrowed down by project, contract, status, priority or the task that they are part
        of.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            contract_id: Id of a contract.
            status: Status of the tasks, as a number.
            priority: Priority of the tasks: 10 urgent, 20 high, 30 normal, 40 low.
            parent_id: Id of the task that they are part of.
            order_by: What they are ordered by; the MindCloud connector sends it, and no page that is known lists
                its values.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it; the newest alone has `contract_id`,
        and the MindCloud connector alone `order_by`.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> Task:
        """Makes a task in a project.

        Args:
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            title: Title.
            description: What is to be done, in words.
            status: Status: one of the four that every workspace has.
            priority: Priority: 10 urgent, 20 high, 30 normal, 40 low.
            start_date: First day.
            end_date: Last day, not before the first.
            assignees: Ids of the members to assign.
            parent_id: Id of the task that it is part of. Source: third party.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it; `parent_id` is known from the MindCloud connector.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> Task:
        """One task.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Changes what is sent of a task, and nothing else.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            title: Title.
            description: What is to be done, in words.
            status: Status: one of the four that every workspace has.
            priority: Priority: 10 urgent, 20 high, 30 normal, 40 low.
            start_date: First day.
            end_date: Last day, not before the first.
            assignees: Ids of the members to assign.
            parent_id: Id of the task that it is part of. Source: third party.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Deletes a task. The request has a body, which says where the task is.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it; that it has a body, and which, is known from the
        MindCloud connector.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TaskAssignee]:
        """Members who are assigned to a task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: third party: The MindCloud connector calls it, and lists what a member holds.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
            LIST_TASK_ASSIGNEES,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            limit,
            checkpoint,
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
    ) -> UndescribedReply:
        """Assigns a task to a member.

        Args:
            task_id: Id of the task.
            user_id: Id of the member.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Undoes the assignment of a task to a member. The request has a body, which says where the task is.

        Args:
            task_id: Id of the task.
            user_id: Id of the member.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            UNASSIGN_TASK,
            {
                "task_id": task_id,
                "user_id": user_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )


class AsyncTasksResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Task]:
        """Tasks of a workspace, narrowed down by project, contract, status, priority or the task that they are part
        of.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            contract_id: Id of a contract.
            status: Status of the tasks, as a number.
            priority: Priority of the tasks: 10 urgent, 20 high, 30 normal, 40 low.
            parent_id: Id of the task that they are part of.
            order_by: What they are ordered by; the MindCloud connector sends it, and no page that is known lists
                its values.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it; the newest alone has `contract_id`,
        and the MindCloud connector alone `order_by`.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> Task:
        """Makes a task in a project.

        Args:
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            title: Title.
            description: What is to be done, in words.
            status: Status: one of the four that every workspace has.
            priority: Priority: 10 urgent, 20 high, 30 normal, 40 low.
            start_date: First day.
            end_date: Last day, not before the first.
            assignees: Ids of the members to assign.
            parent_id: Id of the task that it is part of. Source: third party.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it; `parent_id` is known from the MindCloud connector.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> Task:
        """One task.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Changes what is sent of a task, and nothing else.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            title: Title.
            description: What is to be done, in words.
            status: Status: one of the four that every workspace has.
            priority: Priority: 10 urgent, 20 high, 30 normal, 40 low.
            start_date: First day.
            end_date: Last day, not before the first.
            assignees: Ids of the members to assign.
            parent_id: Id of the task that it is part of. Source: third party.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Deletes a task. The request has a body, which says where the task is.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it; that it has a body, and which, is known from the
        MindCloud connector.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TaskAssignee]:
        """Members who are assigned to a task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            task_id: Id of the task.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: third party: The MindCloud connector calls it, and lists what a member holds.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
            LIST_TASK_ASSIGNEES,
            {
                "task_id": task_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            limit,
            checkpoint,
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
    ) -> UndescribedReply:
        """Assigns a task to a member.

        Args:
            task_id: Id of the task.
            user_id: Id of the member.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Undoes the assignment of a task to a member. The request has a body, which says where the task is.

        Args:
            task_id: Id of the task.
            user_id: Id of the member.
            workspace_id: Id of the workspace.
            project_id: Id of the project.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            UNASSIGN_TASK,
            {
                "task_id": task_id,
                "user_id": user_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            },
            options,
        )
