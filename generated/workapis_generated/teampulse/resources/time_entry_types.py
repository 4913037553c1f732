# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entry types of Telerik TeamPulse REST API: The types that time entries can have in a project."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Parameter
from workapis._wire import IDENTIFIER, Identifier

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

    from ..models.project_time_entry_type import ProjectTimeEntryType

LIST_TIME_ENTRY_TYPES: Operation[List[ProjectTimeEntryType]] = Operation(
    id="listTimeEntryTypes",
    method="GET",
    path="/projects/{project-id}/timeentrytypes",
    parameters=(Parameter("project_id", "project-id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.project_time_entry_type", "ProjectTimeEntryType")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)


class TimeEntryTypesResource:
    """The types that time entries can have in a project."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def list(
        self,
        project_id: Identifier,
    ) -> List[ProjectTimeEntryType]:
        """The types that time entries can have in one project.

        Args:
            project_id: Id of the project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_TIME_ENTRY_TYPES,
            {
                "project_id": project_id,
            },
        )


class AsyncTimeEntryTypesResource:
    """The types that time entries can have in a project."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def list(
        self,
        project_id: Identifier,
    ) -> List[ProjectTimeEntryType]:
        """The types that time entries can have in one project.

        Args:
            project_id: Id of the project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_TIME_ENTRY_TYPES,
            {
                "project_id": project_id,
            },
        )
