# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of WebWork Tracker REST API V2: Projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._codec import ANYTHING
from workapis._operation import Operation, Parameter
from workapis._unset import UNSET, Unset
from workapis._wire import INTEGER

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

LIST_PROJECTS: Operation[Any] = Operation(
    id="listProjects",
    method="GET",
    path="/projects",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
        Parameter("workspace_id", "workspace_id", "query", INTEGER),
    ),
    reply=ANYTHING,
    envelope="data",
    docs_url="https://api-docs.webwork-tracker.com/index.html.md",
)


class ProjectsResource:
    """Projects."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def list(
        self,
        *,
        workspace_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Any:
        """Projects. The page prints the path as an example of an endpoint and says no more about its reply.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it; known from the vendor's
                endpoint pages.
            page: Number of the page to return.
            per_page: Number of items on a page, at most 100.

        Source: elsewhere on page: Line 39 prints the path; the verb is read from "GET - Retrieve resources" (line
        60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return self._session.call(
            LIST_PROJECTS,
            {
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            },
        )


class AsyncProjectsResource:
    """Projects."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def list(
        self,
        *,
        workspace_id: int,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Any:
        """Projects. The page prints the path as an example of an endpoint and says no more about its reply.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it; known from the vendor's
                endpoint pages.
            page: Number of the page to return.
            per_page: Number of items on a page, at most 100.

        Source: elsewhere on page: Line 39 prints the path; the verb is read from "GET - Retrieve resources" (line
        60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return await self._session.call(
            LIST_PROJECTS,
            {
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            },
        )
