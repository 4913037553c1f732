# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The workspaces of WebWork Tracker REST API V2: Workspaces of the caller, whose ids are needed by other requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._codec import ANYTHING
from workapis._operation import Operation, Parameter
from workapis._unset import UNSET, Unset
from workapis._wire import INTEGER

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

LIST_WORKSPACES: Operation[Any] = Operation(
    id="listWorkspaces",
    method="GET",
    path="/workspaces",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ANYTHING,
    envelope="data",
    docs_url="https://api-docs.webwork-tracker.com/index.html.md",
)


class WorkspacesResource:
    """Workspaces of the caller, whose ids are needed by other requests."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Any:
        """Workspaces of the caller. The page names this as the first request to make, since other requests need the
        workspace ids that it returns.

        Args:
            page: Number of the page to return.
            per_page: Number of items on a page, at most 100.

        Source: elsewhere on page: Line 38 prints the path, line 154 names it as the first request; the verb is read
        from "GET - Retrieve resources" (line 60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return self._session.call(
            LIST_WORKSPACES,
            {
                "page": page,
                "per_page": per_page,
            },
        )


class AsyncWorkspacesResource:
    """Workspaces of the caller, whose ids are needed by other requests."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Any:
        """Workspaces of the caller. The page names this as the first request to make, since other requests need the
        workspace ids that it returns.

        Args:
            page: Number of the page to return.
            per_page: Number of items on a page, at most 100.

        Source: elsewhere on page: Line 38 prints the path, line 154 names it as the first request; the verb is read
        from "GET - Retrieve resources" (line 60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return await self._session.call(
            LIST_WORKSPACES,
            {
                "page": page,
                "per_page": per_page,
            },
        )
