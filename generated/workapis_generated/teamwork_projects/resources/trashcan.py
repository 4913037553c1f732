# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The trashcan of Teamwork Projects API: Things that were deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, MapOf
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, STRING, Identifier

if TYPE_CHECKING:
    from workapis.options import CallOptions

GET_TRASHCAN: Final[Operation[dict[str, Any]]] = Operation(
    id="getTrashcan",
    method="GET",
    path="/trashcan/projects/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
RESTORE_THING: Final[Operation[None]] = Operation(
    id="restoreThing",
    method="PUT",
    path="/trashcan/{resource}/{id}/restore.json",
    parameters=(
        Parameter("resource", "resource", "path", STRING),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class TrashcanResource(Resource):
    """Things that were deleted."""

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the deleted things of one project, by kind.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_TRASHCAN,
            {
                "id": id,
            },
            options,
        )

    def restore(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Restores one deleted thing.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            RESTORE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )


class AsyncTrashcanResource(AsyncResource):
    """Things that were deleted."""

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the deleted things of one project, by kind.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_TRASHCAN,
            {
                "id": id,
            },
            options,
        )

    async def restore(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Restores one deleted thing.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            RESTORE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )
