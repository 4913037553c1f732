# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The risks of Teamwork Projects API: Risks of projects."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_RISKS: Final[Operation[dict[str, Any]]] = Operation(
    id="listRisks",
    method="GET",
    path="/risks.json",
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_RISKS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listProjectRisks",
    method="GET",
    path="/projects/{id}/risks.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="risks",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_RISK: Final[Operation[CreatedReply]] = Operation(
    id="createRisk",
    method="POST",
    path="/projects/{id}/risks.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="risk"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_RISK: Final[Operation[dict[str, Any]]] = Operation(
    id="getRisk",
    method="GET",
    path="/risks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="risk",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_RISK: Final[Operation[None]] = Operation(
    id="updateRisk",
    method="PUT",
    path="/risks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="risk"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_RISK: Final[Operation[None]] = Operation(
    id="deleteRisk",
    method="DELETE",
    path="/risks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class RisksResource(Resource):
    """Risks of projects."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the risks of all projects; the page shows the keys of one risk, and no list.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_RISKS,
            {},
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the risks of one project.

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
            LIST_PROJECT_RISKS,
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
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a risk of a project.

        Args:
            id: Id of the project.
            body: the body; the client wraps it in `risk`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one risk.

        Args:
            id: Id of the risk.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_RISK,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Changes one risk.

        Args:
            id: Id of the risk.
            body: the body; the client wraps it in `risk`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one risk.

        Args:
            id: Id of the risk.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_RISK,
            {
                "id": id,
            },
            options,
        )


class AsyncRisksResource(AsyncResource):
    """Risks of projects."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the risks of all projects; the page shows the keys of one risk, and no list.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_RISKS,
            {},
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the risks of one project.

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
            LIST_PROJECT_RISKS,
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
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a risk of a project.

        Args:
            id: Id of the project.
            body: the body; the client wraps it in `risk`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one risk.

        Args:
            id: Id of the risk.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_RISK,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Changes one risk.

        Args:
            id: Id of the risk.
            body: the body; the client wraps it in `risk`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one risk.

        Args:
            id: Id of the risk.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_RISK,
            {
                "id": id,
            },
            options,
        )
