# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The timers of Teamwork Projects API: Timers that run."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, DIGITS, IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

LIST_TIMERS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listTimers",
    method="GET",
    path="/timers.json",
    parameters=(
        Parameter("project_id", "projectId", "query", DIGITS),
        Parameter("task_id", "taskId", "query", DIGITS),
        Parameter("running_timers_only", "runningTimersOnly", "query", BOOLEAN),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="timers",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PERSON_TIMERS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPersonTimers",
    method="GET",
    path="/people/{id}/timers.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("project_id", "projectId", "query", DIGITS),
        Parameter("task_id", "taskId", "query", DIGITS),
        Parameter("running_timers_only", "runningTimersOnly", "query", BOOLEAN),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="timers",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_MY_TIMERS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listMyTimers",
    method="GET",
    path="/me/timers.json",
    parameters=(
        Parameter("project_id", "projectId", "query", DIGITS),
        Parameter("task_id", "taskId", "query", DIGITS),
        Parameter("running_timers_only", "runningTimersOnly", "query", BOOLEAN),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="timers",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class TimersResource(Resource):
    """Timers that run."""

    def list(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the timers of all people.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            project_id: Id of the project.
            task_id: Id of the task.
            running_timers_only: Whether only timers that run are returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_person(
        self,
        id: Identifier,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the timers of one person.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the person.
            project_id: Id of the project.
            task_id: Id of the task.
            running_timers_only: Whether only timers that run are returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PERSON_TIMERS,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            limit,
            checkpoint,
            options,
        )

    def list_mine(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the timers of the caller.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            project_id: Id of the project.
            task_id: Id of the task.
            running_timers_only: Whether only timers that run are returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_MY_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            limit,
            checkpoint,
            options,
        )


class AsyncTimersResource(AsyncResource):
    """Timers that run."""

    def list(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the timers of all people.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            project_id: Id of the project.
            task_id: Id of the task.
            running_timers_only: Whether only timers that run are returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_person(
        self,
        id: Identifier,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the timers of one person.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the person.
            project_id: Id of the project.
            task_id: Id of the task.
            running_timers_only: Whether only timers that run are returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PERSON_TIMERS,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            limit,
            checkpoint,
            options,
        )

    def list_mine(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        running_timers_only: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the timers of the caller.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            project_id: Id of the project.
            task_id: Id of the task.
            running_timers_only: Whether only timers that run are returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_MY_TIMERS,
            {
                "project_id": project_id,
                "task_id": task_id,
                "running_timers_only": running_timers_only,
            },
            limit,
            checkpoint,
            options,
        )
