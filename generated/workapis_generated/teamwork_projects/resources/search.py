# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The search of Teamwork Projects API: Search in all things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from workapis._codec import ANYTHING, MapOf
from workapis._enum import choice
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DIGITS, INTEGER, STRING, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.searched_kind import SearchedKind

SEARCH_THINGS: Final[Operation[dict[str, Any]]] = Operation(
    id="searchThings",
    method="GET",
    path="/search.json",
    parameters=(
        Parameter("project_id", "projectId", "query", DIGITS),
        Parameter("sort_order", "sortOrder", "query", choice("asc", "desc")),
        Parameter("include_archived_projects", "includeArchivedProjects", "query", STRING),
        Parameter("include_completed_items", "includeCompletedItems", "query", STRING),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter(
            "search_for",
            "searchFor",
            "query",
            choice(
                "projects",
                "notebooks",
                "files",
                "tasks",
                "tasklists",
                "milestones",
                "messages",
                "links",
                "events",
                "people",
                "companies",
                "taskComments",
                "fileComments",
                "notebookComments",
                "milestoneComments",
                "linkComments",
            ),
        ),
        Parameter("search_term", "searchTerm", "query", STRING),
    ),
    reply=MapOf(ANYTHING),
    envelope="searchResult",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class SearchResource(Resource):
    """Search in all things."""

    def find(
        self,
        *,
        search_for: SearchedKind
        | Literal[
            "projects",
            "notebooks",
            "files",
            "tasks",
            "tasklists",
            "milestones",
            "messages",
            "links",
            "events",
            "people",
            "companies",
            "taskComments",
            "fileComments",
            "notebookComments",
            "milestoneComments",
            "linkComments",
        ],
        search_term: str,
        project_id: Identifier | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        include_archived_projects: str | Unset = UNSET,
        include_completed_items: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns things of one kind in which a text is found.

        Args:
            search_for: Kind of the things to look for.
            search_term: Text to look for.
            project_id: Id of the project.
            sort_order: Whether to sort upwards or downwards.
            include_archived_projects: Whether what is in archived projects is returned too.
            include_completed_items: Whether completed things are found too.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            SEARCH_THINGS,
            {
                "project_id": project_id,
                "sort_order": sort_order,
                "include_archived_projects": include_archived_projects,
                "include_completed_items": include_completed_items,
                "page_size": page_size,
                "search_for": search_for,
                "search_term": search_term,
            },
            options,
        )


class AsyncSearchResource(AsyncResource):
    """Search in all things."""

    async def find(
        self,
        *,
        search_for: SearchedKind
        | Literal[
            "projects",
            "notebooks",
            "files",
            "tasks",
            "tasklists",
            "milestones",
            "messages",
            "links",
            "events",
            "people",
            "companies",
            "taskComments",
            "fileComments",
            "notebookComments",
            "milestoneComments",
            "linkComments",
        ],
        search_term: str,
        project_id: Identifier | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        include_archived_projects: str | Unset = UNSET,
        include_completed_items: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns things of one kind in which a text is found.

        Args:
            search_for: Kind of the things to look for.
            search_term: Text to look for.
            project_id: Id of the project.
            sort_order: Whether to sort upwards or downwards.
            include_archived_projects: Whether what is in archived projects is returned too.
            include_completed_items: Whether completed things are found too.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            SEARCH_THINGS,
            {
                "project_id": project_id,
                "sort_order": sort_order,
                "include_archived_projects": include_archived_projects,
                "include_completed_items": include_completed_items,
                "page_size": page_size,
                "search_for": search_for,
                "search_term": search_term,
            },
            options,
        )
