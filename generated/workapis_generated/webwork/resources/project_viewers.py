# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The project viewers of WebWork Tracker REST API V2: Clients who may read some projects and write nothing."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf, OneOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.project_viewer import ProjectViewer
    from ..models.undescribed_reply import UndescribedReply

LIST_PROJECT_VIEWERS: Final[Operation[List[ProjectViewer]]] = Operation(
    id="listProjectViewers",
    method="GET",
    path="/project-viewers",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("email", "email", "query", STRING),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.project_viewer", "ProjectViewer")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
CREATE_PROJECT_VIEWER: Final[Operation[ProjectViewer]] = Operation(
    id="createProjectViewer",
    method="POST",
    path="/project-viewers",
    body=Body(ModelOf("workapis_generated.webwork.models.project_viewer_create", "ProjectViewerCreate")),
    reply=ModelOf("workapis_generated.webwork.models.project_viewer", "ProjectViewer"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_PROJECT_VIEWER: Final[Operation[ProjectViewer]] = Operation(
    id="getProjectViewer",
    method="GET",
    path="/project-viewers/{viewerId}",
    parameters=(
        Parameter("viewer_id", "viewerId", "path", OneOf(INTEGER, STRING)),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.project_viewer", "ProjectViewer"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
DELETE_PROJECT_VIEWER: Final[Operation[UndescribedReply]] = Operation(
    id="deleteProjectViewer",
    method="DELETE",
    path="/project-viewers/{viewerId}",
    parameters=(
        Parameter("viewer_id", "viewerId", "path", OneOf(INTEGER, STRING)),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
RESTORE_PROJECT_VIEWER: Final[Operation[UndescribedReply]] = Operation(
    id="restoreProjectViewer",
    method="POST",
    path="/project-viewers/{viewerId}/restore",
    parameters=(
        Parameter("viewer_id", "viewerId", "path", OneOf(INTEGER, STRING)),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
ASSIGN_PROJECT_VIEWER: Final[Operation[UndescribedReply]] = Operation(
    id="assignProjectViewer",
    method="POST",
    path="/project-viewers/{viewerId}/assign-project",
    parameters=(
        Parameter("viewer_id", "viewerId", "path", OneOf(INTEGER, STRING)),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    body=Body(MapOf(ANYTHING)),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
UNASSIGN_PROJECT_VIEWER: Final[Operation[UndescribedReply]] = Operation(
    id="unassignProjectViewer",
    method="DELETE",
    path="/project-viewers/{viewerId}/unassign-project",
    parameters=(
        Parameter("viewer_id", "viewerId", "path", OneOf(INTEGER, STRING)),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    body=Body(MapOf(ANYTHING)),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class ProjectViewersResource(Resource):
    """Clients who may read some projects and write nothing."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ProjectViewer]:
        """Clients who may read some projects of a workspace.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: The e-mail address of a viewer.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
            LIST_PROJECT_VIEWERS,
            {
                "workspace_id": workspace_id,
                "email": email,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        email: str,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectViewer:
        """Makes a viewer, who is told by e-mail.

        Args:
            workspace_id: Id of the workspace.
            email: E-mail address that the invitation goes to.
            firstname: First name.
            lastname: Last name.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            CREATE_PROJECT_VIEWER,
            {
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
            },
            options,
        )

    def get(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> ProjectViewer:
        """One viewer.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def delete(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Removes a viewer, who can be restored.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            DELETE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def restore(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Restores a viewer who was removed.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the path.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            RESTORE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def assign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Gives a viewer a project to read.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the path.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            ASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    def unassign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Takes a project from a viewer.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the path.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            UNASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )


class AsyncProjectViewersResource(AsyncResource):
    """Clients who may read some projects and write nothing."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ProjectViewer]:
        """Clients who may read some projects of a workspace.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: The e-mail address of a viewer.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: The earlier generation of the reference prints it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_VIEWERS,
            {
                "workspace_id": workspace_id,
                "email": email,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        email: str,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectViewer:
        """Makes a viewer, who is told by e-mail.

        Args:
            workspace_id: Id of the workspace.
            email: E-mail address that the invitation goes to.
            firstname: First name.
            lastname: Last name.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            CREATE_PROJECT_VIEWER,
            {
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
            },
            options,
        )

    async def get(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> ProjectViewer:
        """One viewer.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def delete(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Removes a viewer, who can be restored.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            DELETE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def restore(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Restores a viewer who was removed.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the path.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            RESTORE_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def assign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Gives a viewer a project to read.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the path.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            ASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    async def unassign(
        self,
        viewer_id: int | str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Takes a project from a viewer.

        Args:
            viewer_id: Id of the viewer.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the path.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            UNASSIGN_PROJECT_VIEWER,
            {
                "viewer_id": viewer_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )
