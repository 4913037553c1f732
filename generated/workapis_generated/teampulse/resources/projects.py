# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of Telerik TeamPulse REST API: The unit to which almost everything in TeamPulse belongs."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

    from ..models.project import Project

LIST_PROJECTS: Operation[List[Project]] = Operation(
    id="listProjects",
    method="GET",
    path="/projects",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.project", "Project")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)


class ProjectsResource:
    """The unit to which almost everything in TeamPulse belongs."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def list(
        self,
    ) -> List[Project]:
        """The projects that are available to the caller.

        Source: vendor documentation: GET /projects stands in the authentication page of the later developer guide,
        which describes /api/v1. This page has the section and its reply without the path line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_PROJECTS,
            {},
        )


class AsyncProjectsResource:
    """The unit to which almost everything in TeamPulse belongs."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def list(
        self,
    ) -> List[Project]:
        """The projects that are available to the caller.

        Source: vendor documentation: GET /projects stands in the authentication page of the later developer guide,
        which describes /api/v1. This page has the section and its reply without the path line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_PROJECTS,
            {},
        )
