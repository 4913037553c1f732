# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The search of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.search import SEARCH_THINGS

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.searched_kind import SearchedKind


class RawSearchResource(Resource):
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
    ) -> Reply[dict[str, Any]]:
        """As `search.find`, with status, headers and content."""
        return self._session.reply(
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


class AsyncRawSearchResource(AsyncResource):
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
    ) -> Reply[dict[str, Any]]:
        """As `search.find`, with status, headers and content."""
        return await self._session.reply(
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
