# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The tasks of Telerik TeamPulse REST API: What a user logs time against, in a project or outside all of them."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.task import Task

GET_TASK: Final[Operation[Task]] = Operation(
    id="getTask",
    method="GET",
    path="/tasks/{task-id}",
    parameters=(Parameter("task_id", "task-id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teampulse.models.task", "Task"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
LIST_TASKS: Final[Operation[List[Task]]] = Operation(
    id="listTasks",
    method="GET",
    path="/tasks",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.task", "Task")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
LIST_TASKS_OF_PROJECT: Final[Operation[List[Task]]] = Operation(
    id="listTasksOfProject",
    method="GET",
    path="/projects/{project-id}/tasks",
    parameters=(Parameter("project_id", "project-id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.task", "Task")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)


class TasksResource(Resource):
    """What a user logs time against, in a project or outside all of them."""

    def get(
        self,
        task_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Task:
        """One task. Its path is an inference, made from the paths of the other single objects; no document prints it.

        Args:
            task_id: Id of the task.
            options: Timeout, deadline, retries and headers of this call.

        Source: inference: The path line is lost, and later versions have no such resource. GET /users/user-id and
        GET /timeentries/timeentry-id have this form, and GET /tasks is printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_TASK,
            {
                "task_id": task_id,
            },
            options,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Task]:
        """The tasks of all projects, with those that belong to no project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_TASKS,
            {},
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        project_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Task]:
        """The tasks of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            project_id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_TASKS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            limit,
            checkpoint,
            options,
        )


class AsyncTasksResource(AsyncResource):
    """What a user logs time against, in a project or outside all of them."""

    async def get(
        self,
        task_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Task:
        """One task. Its path is an inference, made from the paths of the other single objects; no document prints it.

        Args:
            task_id: Id of the task.
            options: Timeout, deadline, retries and headers of this call.

        Source: inference: The path line is lost, and later versions have no such resource. GET /users/user-id and
        GET /timeentries/timeentry-id have this form, and GET /tasks is printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_TASK,
            {
                "task_id": task_id,
            },
            options,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Task]:
        """The tasks of all projects, with those that belong to no project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_TASKS,
            {},
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        project_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Task]:
        """The tasks of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            project_id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_TASKS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            limit,
            checkpoint,
            options,
        )
