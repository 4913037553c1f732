# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entry types of Telerik TeamPulse REST API: The types that time entries can have in a project."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.project_time_entry_type import ProjectTimeEntryType

LIST_TIME_ENTRY_TYPES: Final[Operation[List[ProjectTimeEntryType]]] = Operation(
    id="listTimeEntryTypes",
    method="GET",
    path="/projects/{project-id}/timeentrytypes",
    parameters=(Parameter("project_id", "project-id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.project_time_entry_type", "ProjectTimeEntryType")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)


class TimeEntryTypesResource(Resource):
    """The types that time entries can have in a project."""

    def list(
        self,
        project_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ProjectTimeEntryType]:
        """The types that time entries can have in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            project_id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_TIME_ENTRY_TYPES,
            {
                "project_id": project_id,
            },
            limit,
            checkpoint,
            options,
        )


class AsyncTimeEntryTypesResource(AsyncResource):
    """The types that time entries can have in a project."""

    def list(
        self,
        project_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ProjectTimeEntryType]:
        """The types that time entries can have in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            project_id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_TIME_ENTRY_TYPES,
            {
                "project_id": project_id,
            },
            limit,
            checkpoint,
            options,
        )
