# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The portfolio boards of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.portfolio_boards import (
    CREATE_PORTFOLIO_BOARD,
    DELETE_PORTFOLIO_BOARD,
    GET_PORTFOLIO_BOARD,
    LIST_PORTFOLIO_BOARDS,
    UPDATE_PORTFOLIO_BOARD,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawPortfolioBoardsResource(Resource):
    """Boards of projects, their columns and cards."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `portfolio_boards.list`, with status, headers and content."""
        return self._session.reply(
            LIST_PORTFOLIO_BOARDS,
            {},
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_boards.create`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_boards.get`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_boards.update`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_boards.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PORTFOLIO_BOARD,
            {
                "id": id,
            },
            options,
        )


class AsyncRawPortfolioBoardsResource(AsyncResource):
    """Boards of projects, their columns and cards."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `portfolio_boards.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_PORTFOLIO_BOARDS,
            {},
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_boards.create`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_boards.get`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_boards.update`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_boards.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PORTFOLIO_BOARD,
            {
                "id": id,
            },
            options,
        )
