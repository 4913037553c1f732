# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of Telerik TeamPulse REST API: The unit to which almost everything in TeamPulse belongs."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation
from workapis._resource import AsyncResource, Resource
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.project import Project

LIST_PROJECTS: Final[Operation[List[Project]]] = Operation(
    id="listProjects",
    method="GET",
    path="/projects",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.project", "Project")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)


class ProjectsResource(Resource):
    """The unit to which almost everything in TeamPulse belongs."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Project]:
        """The projects that are available to the caller.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: GET /projects stands in the authentication page of the later developer guide,
        which describes /api/v1. This page has the section and its reply without the path line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_PROJECTS,
            {},
            limit,
            checkpoint,
            options,
        )


class AsyncProjectsResource(AsyncResource):
    """The unit to which almost everything in TeamPulse belongs."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Project]:
        """The projects that are available to the caller.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: GET /projects stands in the authentication page of the later developer guide,
        which describes /api/v1. This page has the section and its reply without the path line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_PROJECTS,
            {},
            limit,
            checkpoint,
            options,
        )
