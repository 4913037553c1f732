# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The workspaces of WebWork Tracker REST API V2: Workspaces of the caller, whose ids are needed by other requests."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import INTEGER
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.workspace import Workspace

LIST_WORKSPACES: Final[Operation[List[Workspace]]] = Operation(
    id="listWorkspaces",
    method="GET",
    path="/workspaces",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.workspace", "Workspace")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/index.html.md",
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


class WorkspacesResource(Resource):
    """Workspaces of the caller, whose ids are needed by other requests."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Workspace]:
        """Workspaces of the caller. The overview names this as the first request to make, since other requests need
        the workspace ids that it returns.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 38 prints the path, and line 155 calls it the first request to make; the
        verb is read from "GET - Retrieve resources" (line 60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return Pages(
            self._session,
            LIST_WORKSPACES,
            {
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
            options,
        )


class AsyncWorkspacesResource(AsyncResource):
    """Workspaces of the caller, whose ids are needed by other requests."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Workspace]:
        """Workspaces of the caller. The overview names this as the first request to make, since other requests need
        the workspace ids that it returns.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 38 prints the path, and line 155 calls it the first request to make; the
        verb is read from "GET - Retrieve resources" (line 60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return AsyncPages(
            self._session,
            LIST_WORKSPACES,
            {
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
            options,
        )
