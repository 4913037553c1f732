# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The members of WebWork Tracker REST API V2: Team members."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf
from workapis._operation import Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._unset import UNSET, Unset
from workapis._wire import IDENTIFIER, INTEGER, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

LIST_MEMBERS: Final[Operation[List[Any]]] = Operation(
    id="listMembers",
    method="GET",
    path="/members",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ListOf(ANYTHING),
    envelope="data",
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


class MembersResource(Resource):
    """Team members."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Any]:
        """Team members. The page prints the path as an example of an endpoint and says no more about its reply.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it; known from the vendor's
                endpoint pages.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 40 prints the path; the verb is read from "GET - Retrieve resources" (line
        60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return Pages(
            self._session,
            LIST_MEMBERS,
            {
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            },
            limit,
            checkpoint,
            options,
        )


class AsyncMembersResource(AsyncResource):
    """Team members."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Any]:
        """Team members. The page prints the path as an example of an endpoint and says no more about its reply.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it; known from the vendor's
                endpoint pages.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 40 prints the path; the verb is read from "GET - Retrieve resources" (line
        60).

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return AsyncPages(
            self._session,
            LIST_MEMBERS,
            {
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            },
            limit,
            checkpoint,
            options,
        )
