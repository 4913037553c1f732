# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The boards of Teamwork Projects API: Boards, their columns and the cards in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_BOARD_COLUMNS: Final[Operation[dict[str, Any]]] = Operation(
    id="listBoardColumns",
    method="GET",
    path="/projects/{id}/boards/columns.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("show_deleted", "showDeleted", "query", BOOLEAN),
        Parameter("deleted_after_date", "deletedAfterDate", "query", STRING),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_BOARD_COLUMN: Final[Operation[CreatedReply]] = Operation(
    id="createBoardColumn",
    method="POST",
    path="/projects/{id}/boards/columns.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="column"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
DELETE_BOARD_COLUMN: Final[Operation[None]] = Operation(
    id="deleteBoardColumn",
    method="DELETE",
    path="/boards/columns/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_CARDS: Final[Operation[dict[str, Any]]] = Operation(
    id="listCards",
    method="GET",
    path="/boards/columns/{id}/cards.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("show_deleted", "showDeleted", "query", BOOLEAN),
        Parameter("deleted_after_date", "deletedAfterDate", "query", STRING),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("search_term", "searchTerm", "query", STRING),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_CARD: Final[Operation[dict[str, Any]]] = Operation(
    id="createCard",
    method="POST",
    path="/boards/columns/{id}/cards.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        MapOf(ANYTHING),
        envelope="card",
        around=ModelOf("workapis_generated.teamwork_projects.models.new_card_request", "NewCardRequest"),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
UPDATE_CARD: Final[Operation[None]] = Operation(
    id="updateCard",
    method="PUT",
    path="/boards/columns/cards/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="card"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_CARD: Final[Operation[None]] = Operation(
    id="deleteCard",
    method="DELETE",
    path="/boards/columns/cards/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MOVE_CARD: Final[Operation[None]] = Operation(
    id="moveCard",
    method="PUT",
    path="/boards/columns/cards/{id}/move.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING)),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class BoardsResource(Resource):
    """Boards, their columns and the cards in them."""

    def list_columns(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the columns of the board of one project, with people.

        Args:
            id: Id of the project.
            page: Number of the page to return.
            page_size: How many results a page has.
            show_deleted: Whether deleted ones are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_BOARD_COLUMNS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "deleted_after_date": deleted_after_date,
                "updated_after_date": updated_after_date,
            },
            options,
        )

    def create_column(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a column of the board of a project.

        Args:
            id: Id of the project.
            body: the body; the client wraps it in `column`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_BOARD_COLUMN,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def delete_column(
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
            DELETE_BOARD_COLUMN,
            {
                "id": id,
            },
            options,
        )

    def list_cards(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        search_term: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the cards of one column, with the column and people.

        Args:
            id: Id of the column.
            page: Number of the page to return.
            page_size: How many results a page has.
            show_deleted: Whether deleted ones are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            search_term: Text to look for.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_CARDS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "deleted_after_date": deleted_after_date,
                "updated_after_date": updated_after_date,
                "search_term": search_term,
            },
            options,
        )

    def create_card(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        position_after_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Puts a task from the backlog into one column.

        Args:
            id: Id of the column.
            body: the body; the client wraps it in `card`.
            position_after_id: Id of the card to put it after; the documented example has -1.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_CARD,
            {
                "id": id,
                "body": body,
                "position_after_id": position_after_id,
            },
            options,
        )

    def update_card(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Changes one card.

        Args:
            id: Id of the card.
            body: the body; the client wraps it in `card`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def delete_card(
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
            DELETE_CARD,
            {
                "id": id,
            },
            options,
        )

    def move_card(
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
            MOVE_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncBoardsResource(AsyncResource):
    """Boards, their columns and the cards in them."""

    async def list_columns(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the columns of the board of one project, with people.

        Args:
            id: Id of the project.
            page: Number of the page to return.
            page_size: How many results a page has.
            show_deleted: Whether deleted ones are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_BOARD_COLUMNS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "deleted_after_date": deleted_after_date,
                "updated_after_date": updated_after_date,
            },
            options,
        )

    async def create_column(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a column of the board of a project.

        Args:
            id: Id of the project.
            body: the body; the client wraps it in `column`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_BOARD_COLUMN,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def delete_column(
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
            DELETE_BOARD_COLUMN,
            {
                "id": id,
            },
            options,
        )

    async def list_cards(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        search_term: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the cards of one column, with the column and people.

        Args:
            id: Id of the column.
            page: Number of the page to return.
            page_size: How many results a page has.
            show_deleted: Whether deleted ones are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            search_term: Text to look for.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_CARDS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
                "show_deleted": show_deleted,
                "deleted_after_date": deleted_after_date,
                "updated_after_date": updated_after_date,
                "search_term": search_term,
            },
            options,
        )

    async def create_card(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        position_after_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Puts a task from the backlog into one column.

        Args:
            id: Id of the column.
            body: the body; the client wraps it in `card`.
            position_after_id: Id of the card to put it after; the documented example has -1.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_CARD,
            {
                "id": id,
                "body": body,
                "position_after_id": position_after_id,
            },
            options,
        )

    async def update_card(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Changes one card.

        Args:
            id: Id of the card.
            body: the body; the client wraps it in `card`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def delete_card(
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
            DELETE_CARD,
            {
                "id": id,
            },
            options,
        )

    async def move_card(
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
            MOVE_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )
