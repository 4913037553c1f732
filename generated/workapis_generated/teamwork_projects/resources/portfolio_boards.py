# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The portfolio boards of Teamwork Projects API: Boards of projects, their columns and cards."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

LIST_PORTFOLIO_BOARDS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPortfolioBoards",
    method="GET",
    path="/portfolio/boards.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="boards",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PORTFOLIO_BOARD: Final[Operation[dict[str, Any]]] = Operation(
    id="createPortfolioBoard",
    method="POST",
    path="/portfolio/boards.json",
    body=Body(MapOf(ANYTHING), envelope="board"),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PORTFOLIO_BOARD: Final[Operation[dict[str, Any]]] = Operation(
    id="getPortfolioBoard",
    method="GET",
    path="/portfolio/boards/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PORTFOLIO_BOARD: Final[Operation[None]] = Operation(
    id="updatePortfolioBoard",
    method="PUT",
    path="/portfolio/boards/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="board"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PORTFOLIO_BOARD: Final[Operation[None]] = Operation(
    id="deletePortfolioBoard",
    method="DELETE",
    path="/portfolio/boards/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class PortfolioBoardsResource(Resource):
    """Boards of projects, their columns and cards."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the boards of projects.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PORTFOLIO_BOARDS,
            {},
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Creates a board of projects, and returns it with its columns.

        Args:
            body: the body; the client wraps it in `board`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_PORTFOLIO_BOARD,
            {
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
        """Returns one board of projects.

        Args:
            id: Id of the board.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_PORTFOLIO_BOARD,
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
        """Changes one board of projects.

        Args:
            id: Id of the board.
            body: the body; the client wraps it in `board`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_PORTFOLIO_BOARD,
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
        """Deletes one board of projects.

        Args:
            id: Id of the board.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_PORTFOLIO_BOARD,
            {
                "id": id,
            },
            options,
        )


class AsyncPortfolioBoardsResource(AsyncResource):
    """Boards of projects, their columns and cards."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the boards of projects.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PORTFOLIO_BOARDS,
            {},
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Creates a board of projects, and returns it with its columns.

        Args:
            body: the body; the client wraps it in `board`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_PORTFOLIO_BOARD,
            {
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
        """Returns one board of projects.

        Args:
            id: Id of the board.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_PORTFOLIO_BOARD,
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
        """Changes one board of projects.

        Args:
            id: Id of the board.
            body: the body; the client wraps it in `board`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_PORTFOLIO_BOARD,
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
        """Deletes one board of projects.

        Args:
            id: Id of the board.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_PORTFOLIO_BOARD,
            {
                "id": id,
            },
            options,
        )
