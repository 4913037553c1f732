# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The roles of Teamwork Projects API: Roles that people have on a project."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_ROLES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listRoles",
    method="GET",
    path="/projects/{id}/roles.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="roles",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_ROLE: Final[Operation[CreatedReply]] = Operation(
    id="createRole",
    method="POST",
    path="/projects/{id}/roles.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.role_write", "RoleWrite"), envelope="role"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_ROLE: Final[Operation[dict[str, Any]]] = Operation(
    id="getRole",
    method="GET",
    path="/roles/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="role",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_ROLE: Final[Operation[None]] = Operation(
    id="updateRole",
    method="PUT",
    path="/roles/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.role_write", "RoleWrite"), envelope="role"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_ROLE: Final[Operation[None]] = Operation(
    id="deleteRole",
    method="DELETE",
    path="/roles/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class RolesResource(Resource):
    """Roles that people have on a project."""

    def list(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the roles on one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_ROLES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a role on one project.

        Args:
            id: Id of the project.
            description: Further words.
            name: Name.
            users: Ids of the people who have it.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one role.

        Args:
            id: Id of the role.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_ROLE,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one role.

        Args:
            id: Id of the role.
            description: Further words.
            name: Name.
            users: Ids of the people who have it.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one role.

        Args:
            id: Id of the role.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_ROLE,
            {
                "id": id,
            },
            options,
        )


class AsyncRolesResource(AsyncResource):
    """Roles that people have on a project."""

    def list(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the roles on one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_ROLES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a role on one project.

        Args:
            id: Id of the project.
            description: Further words.
            name: Name.
            users: Ids of the people who have it.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one role.

        Args:
            id: Id of the role.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_ROLE,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        users: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one role.

        Args:
            id: Id of the role.
            description: Further words.
            name: Name.
            users: Ids of the people who have it.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_ROLE,
            {
                "id": id,
                "description": description,
                "name": name,
                "users": users,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one role.

        Args:
            id: Id of the role.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_ROLE,
            {
                "id": id,
            },
            options,
        )
