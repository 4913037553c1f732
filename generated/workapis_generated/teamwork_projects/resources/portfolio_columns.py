# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The portfolio columns of Teamwork Projects API: Boards of projects, their columns and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_PORTFOLIO_COLUMNS: Final[Operation[dict[str, Any]]] = Operation(
    id="listPortfolioColumns",
    method="GET",
    path="/portfolio/boards/{id}/columns.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PORTFOLIO_COLUMN: Final[Operation[CreatedReply]] = Operation(
    id="createPortfolioColumn",
    method="POST",
    path="/portfolio/boards/{id}/columns.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="column"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PORTFOLIO_COLUMN: Final[Operation[None]] = Operation(
    id="updatePortfolioColumn",
    method="PUT",
    path="/portfolio/columns/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="column"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PORTFOLIO_COLUMN: Final[Operation[None]] = Operation(
    id="deletePortfolioColumn",
    method="DELETE",
    path="/portfolio/columns/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class PortfolioColumnsResource(Resource):
    """Boards of projects, their columns and cards."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the columns of one board, with the board.

        Args:
            id: Id of the board.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_PORTFOLIO_COLUMNS,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a column of one board; the body is that of a change, which the page of this call does not show.

        Args:
            id: Id of the board.
            body: the body; the client wraps it in `column`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_PORTFOLIO_COLUMN,
            {
                "id": id,
                "body": body,
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
        """Changes one column.

        Args:
            id: Id of the column.
            body: the body; the client wraps it in `column`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_PORTFOLIO_COLUMN,
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
        """Deletes one column.

        Args:
            id: Id of the column.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_PORTFOLIO_COLUMN,
            {
                "id": id,
            },
            options,
        )


class AsyncPortfolioColumnsResource(AsyncResource):
    """Boards of projects, their columns and cards."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the columns of one board, with the board.

        Args:
            id: Id of the board.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_PORTFOLIO_COLUMNS,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a column of one board; the body is that of a change, which the page of this call does not show.

        Args:
            id: Id of the board.
            body: the body; the client wraps it in `column`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_PORTFOLIO_COLUMN,
            {
                "id": id,
                "body": body,
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
        """Changes one column.

        Args:
            id: Id of the column.
            body: the body; the client wraps it in `column`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_PORTFOLIO_COLUMN,
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
        """Deletes one column.

        Args:
            id: Id of the column.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_PORTFOLIO_COLUMN,
            {
                "id": id,
            },
            options,
        )
