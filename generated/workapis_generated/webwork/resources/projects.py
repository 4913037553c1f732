# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of WebWork Tracker REST API V2: Projects of a workspace."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.project import Project
    from ..models.undescribed_reply import UndescribedReply

LIST_PROJECTS: Final[Operation[List[Project]]] = Operation(
    id="listProjects",
    method="GET",
    path="/projects",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("name", "name", "query", STRING),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.project", "Project")),
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
CREATE_PROJECT: Final[Operation[Project]] = Operation(
    id="createProject",
    method="POST",
    path="/projects",
    parameters=(Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.webwork.models.project_create", "ProjectCreate")),
    reply=ModelOf("workapis_generated.webwork.models.project", "Project"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_PROJECT: Final[Operation[Project]] = Operation(
    id="getProject",
    method="GET",
    path="/projects/{projectId}",
    parameters=(
        Parameter("project_id", "projectId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.project", "Project"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
UPDATE_PROJECT: Final[Operation[UndescribedReply]] = Operation(
    id="updateProject",
    method="PUT",
    path="/projects/{projectId}",
    parameters=(
        Parameter("project_id", "projectId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    body=Body(ModelOf("workapis_generated.webwork.models.project_update", "ProjectUpdate")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
DELETE_PROJECT: Final[Operation[UndescribedReply]] = Operation(
    id="deleteProject",
    method="DELETE",
    path="/projects/{projectId}",
    parameters=(
        Parameter("project_id", "projectId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class ProjectsResource(Resource):
    """Projects of a workspace."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Project]:
        """Projects of a workspace.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            name: A part of the name, in upper or lower case.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 39 prints the path; the verb is read from "GET - Retrieve resources" (line
        60). The parameters are those of the reference of endpoints.

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return Pages(
            self._session,
            LIST_PROJECTS,
            {
                "workspace_id": workspace_id,
                "name": name,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        workspace_id: Identifier,
        name: str,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Project:
        """Makes a project in a workspace.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            name: Name.
            start_date: First day.
            deadline: Last day.
            estimation: Estimated work.
            budget: Budget; a reply calls it `budget_estimation`.
            notes: Notes.
            icon: Icon.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints its members, a later one the
        workspace in the query.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            CREATE_PROJECT,
            {
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    def get(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Project:
        """One project of a workspace.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def update(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Changes what is sent of a project, and nothing else.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            name: Name.
            start_date: First day.
            deadline: Last day.
            estimation: Estimated work.
            budget: Budget; a reply calls it `budget_estimation`.
            notes: Notes.
            icon: Icon.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it: the members are
        those of a new project, none of them demanded.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            UPDATE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    def delete(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Archives a project; it is not erased.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            DELETE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncProjectsResource(AsyncResource):
    """Projects of a workspace."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Project]:
        """Projects of a workspace.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            name: A part of the name, in upper or lower case.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 39 prints the path; the verb is read from "GET - Retrieve resources" (line
        60). The parameters are those of the reference of endpoints.

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return AsyncPages(
            self._session,
            LIST_PROJECTS,
            {
                "workspace_id": workspace_id,
                "name": name,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        workspace_id: Identifier,
        name: str,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Project:
        """Makes a project in a workspace.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            name: Name.
            start_date: First day.
            deadline: Last day.
            estimation: Estimated work.
            budget: Budget; a reply calls it `budget_estimation`.
            notes: Notes.
            icon: Icon.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints its members, a later one the
        workspace in the query.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            CREATE_PROJECT,
            {
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    async def get(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Project:
        """One project of a workspace.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def update(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        name: str | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        deadline: dt.date | Unset = UNSET,
        estimation: float | Unset = UNSET,
        budget: float | Unset = UNSET,
        notes: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Changes what is sent of a project, and nothing else.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            name: Name.
            start_date: First day.
            deadline: Last day.
            estimation: Estimated work.
            budget: Budget; a reply calls it `budget_estimation`.
            notes: Notes.
            icon: Icon.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it: the members are
        those of a new project, none of them demanded.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            UPDATE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
                "name": name,
                "start_date": start_date,
                "deadline": deadline,
                "estimation": estimation,
                "budget": budget,
                "notes": notes,
                "icon": icon,
            },
            options,
        )

    async def delete(
        self,
        project_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Archives a project; it is not erased.

        Args:
            project_id: Id of the project.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            DELETE_PROJECT,
            {
                "project_id": project_id,
                "workspace_id": workspace_id,
            },
            options,
        )
