# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The tasks of Telerik TeamPulse REST API: What a user logs time against, in a project or outside all of them."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Parameter
from workapis._wire import IDENTIFIER, Identifier

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

    from ..models.task import Task

GET_TASK: Operation[Task] = Operation(
    id="getTask",
    method="GET",
    path="/tasks/{task-id}",
    parameters=(Parameter("task_id", "task-id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teampulse.models.task", "Task"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
LIST_TASKS: Operation[List[Task]] = Operation(
    id="listTasks",
    method="GET",
    path="/tasks",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.task", "Task")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
LIST_TASKS_OF_PROJECT: Operation[List[Task]] = Operation(
    id="listTasksOfProject",
    method="GET",
    path="/projects/{project-id}/tasks",
    parameters=(Parameter("project_id", "project-id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.task", "Task")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)


class TasksResource:
    """What a user logs time against, in a project or outside all of them."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def get(
        self,
        task_id: Identifier,
    ) -> Task:
        """One task. Its path is an inference, made from the paths of the other single objects; no document prints it.

        Args:
            task_id: Id of the task.

        Source: inference: The path line is lost, and later versions have no such resource. GET /users/user-id and
        GET /timeentries/timeentry-id have this form, and GET /tasks is printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_TASK,
            {
                "task_id": task_id,
            },
        )

    def list(
        self,
    ) -> List[Task]:
        """The tasks of all projects, with those that belong to no project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_TASKS,
            {},
        )

    def list_of_project(
        self,
        project_id: Identifier,
    ) -> List[Task]:
        """The tasks of one project.

        Args:
            project_id: Id of the project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_TASKS_OF_PROJECT,
            {
                "project_id": project_id,
            },
        )


class AsyncTasksResource:
    """What a user logs time against, in a project or outside all of them."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def get(
        self,
        task_id: Identifier,
    ) -> Task:
        """One task. Its path is an inference, made from the paths of the other single objects; no document prints it.

        Args:
            task_id: Id of the task.

        Source: inference: The path line is lost, and later versions have no such resource. GET /users/user-id and
        GET /timeentries/timeentry-id have this form, and GET /tasks is printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_TASK,
            {
                "task_id": task_id,
            },
        )

    async def list(
        self,
    ) -> List[Task]:
        """The tasks of all projects, with those that belong to no project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_TASKS,
            {},
        )

    async def list_of_project(
        self,
        project_id: Identifier,
    ) -> List[Task]:
        """The tasks of one project.

        Args:
            project_id: Id of the project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_TASKS_OF_PROJECT,
            {
                "project_id": project_id,
            },
        )
