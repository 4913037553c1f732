# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The boards of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.boards import (
    CREATE_BOARD_COLUMN,
    CREATE_CARD,
    DELETE_BOARD_COLUMN,
    DELETE_CARD,
    LIST_BOARD_COLUMNS,
    LIST_CARDS,
    MOVE_CARD,
    UPDATE_CARD,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawBoardsResource(Resource):
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
    ) -> Reply[dict[str, Any]]:
        """As `boards.list_columns`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[CreatedReply]:
        """As `boards.create_column`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.delete_column`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `boards.list_cards`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `boards.create_card`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.update_card`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.delete_card`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.move_card`, with status, headers and content."""
        return self._session.reply(
            MOVE_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncRawBoardsResource(AsyncResource):
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
    ) -> Reply[dict[str, Any]]:
        """As `boards.list_columns`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[CreatedReply]:
        """As `boards.create_column`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.delete_column`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `boards.list_cards`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `boards.create_card`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.update_card`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.delete_card`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `boards.move_card`, with status, headers and content."""
        return await self._session.reply(
            MOVE_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )
