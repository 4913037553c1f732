# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The activity of Teamwork Projects API: What has happened."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.activity import Activity

LIST_ACTIVITY: Final[Operation[List[Activity]]] = Operation(
    id="listActivity",
    method="GET",
    path="/latestActivity.json",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("include_archived_projects", "includeArchivedProjects", "query", BOOLEAN),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.activity", "Activity")),
    envelope="activity",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_ACTIVITY: Final[Operation[List[Activity]]] = Operation(
    id="listProjectActivity",
    method="GET",
    path="/projects/{id}/latestActivity.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("max_items", "maxItems", "query", STRING),
        Parameter("only_starred", "onlyStarred", "query", BOOLEAN),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.activity", "Activity")),
    envelope="activity",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_TASK_ACTIVITY: Final[Operation[List[Activity]]] = Operation(
    id="listTaskActivity",
    method="GET",
    path="/tasks/{id}/activity.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.activity", "Activity")),
    envelope="activity",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TASK_AUDIT: Final[Operation[dict[str, Any]]] = Operation(
    id="getTaskAudit",
    method="GET",
    path="/tasks/{id}/audit.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_ACTIVITY: Final[Operation[None]] = Operation(
    id="deleteActivity",
    method="DELETE",
    path="/activity/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class ActivityResource(Resource):
    """What has happened."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Activity]:
        """Returns what has happened last in all projects.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            include_archived_projects: Whether what is in archived projects is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_ACTIVITY,
            {
                "page": page,
                "page_size": page_size,
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
        max_items: str | Unset = UNSET,
        only_starred: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Activity]:
        """Returns what has happened last in one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            max_items: How many entries to return.
            only_starred: Whether only starred projects count.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_ACTIVITY,
            {
                "id": id,
                "max_items": max_items,
                "only_starred": only_starred,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_task(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Activity]:
        """Returns what has happened to one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_ACTIVITY,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def audit_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns every change of one task; in some plans only.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_TASK_AUDIT,
            {
                "id": id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one entry.

        Args:
            id: Id of the entry.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_ACTIVITY,
            {
                "id": id,
            },
            options,
        )


class AsyncActivityResource(AsyncResource):
    """What has happened."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Activity]:
        """Returns what has happened last in all projects.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            include_archived_projects: Whether what is in archived projects is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_ACTIVITY,
            {
                "page": page,
                "page_size": page_size,
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
        max_items: str | Unset = UNSET,
        only_starred: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Activity]:
        """Returns what has happened last in one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            max_items: How many entries to return.
            only_starred: Whether only starred projects count.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_ACTIVITY,
            {
                "id": id,
                "max_items": max_items,
                "only_starred": only_starred,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_task(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Activity]:
        """Returns what has happened to one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_ACTIVITY,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def audit_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns every change of one task; in some plans only.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_TASK_AUDIT,
            {
                "id": id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one entry.

        Args:
            id: Id of the entry.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_ACTIVITY,
            {
                "id": id,
            },
            options,
        )
