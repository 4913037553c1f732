# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The portfolio cards of Teamwork Projects API: Boards of projects, their columns and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, MapOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

LIST_PORTFOLIO_CARDS: Final[Operation[dict[str, Any]]] = Operation(
    id="listPortfolioCards",
    method="GET",
    path="/portfolio/columns/{id}/cards.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PORTFOLIO_CARD: Final[Operation[dict[str, Any]]] = Operation(
    id="createPortfolioCard",
    method="POST",
    path="/portfolio/columns/{id}/cards.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="card"),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PORTFOLIO_CARD: Final[Operation[dict[str, Any]]] = Operation(
    id="getPortfolioCard",
    method="GET",
    path="/portfolio/cards/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PORTFOLIO_CARD: Final[Operation[None]] = Operation(
    id="deletePortfolioCard",
    method="DELETE",
    path="/portfolio/cards/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MOVE_PORTFOLIO_CARD: Final[Operation[None]] = Operation(
    id="movePortfolioCard",
    method="PUT",
    path="/portfolio/cards/{id}/move.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING)),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class PortfolioCardsResource(Resource):
    """Boards of projects, their columns and cards."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the cards of one column, with the column.

        Args:
            id: Id of the column.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_PORTFOLIO_CARDS,
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
    ) -> dict[str, Any]:
        """Puts a project from the backlog into one column.

        Args:
            id: Id of the column.
            body: the body; the client wraps it in `card`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_PORTFOLIO_CARD,
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
        """Returns one card, with its column.

        Args:
            id: Id of the card.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_PORTFOLIO_CARD,
            {
                "id": id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes one card off its board.

        Args:
            id: Id of the card.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_PORTFOLIO_CARD,
            {
                "id": id,
            },
            options,
        )

    def move(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Moves one card to another column or place.

        Args:
            id: Id of the card.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            MOVE_PORTFOLIO_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncPortfolioCardsResource(AsyncResource):
    """Boards of projects, their columns and cards."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the cards of one column, with the column.

        Args:
            id: Id of the column.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_PORTFOLIO_CARDS,
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
    ) -> dict[str, Any]:
        """Puts a project from the backlog into one column.

        Args:
            id: Id of the column.
            body: the body; the client wraps it in `card`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_PORTFOLIO_CARD,
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
        """Returns one card, with its column.

        Args:
            id: Id of the card.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_PORTFOLIO_CARD,
            {
                "id": id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes one card off its board.

        Args:
            id: Id of the card.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_PORTFOLIO_CARD,
            {
                "id": id,
            },
            options,
        )

    async def move(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Moves one card to another column or place.

        Args:
            id: Id of the card.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            MOVE_PORTFOLIO_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )
