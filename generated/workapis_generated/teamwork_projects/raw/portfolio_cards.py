# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The portfolio cards of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.portfolio_cards import (
    CREATE_PORTFOLIO_CARD,
    DELETE_PORTFOLIO_CARD,
    GET_PORTFOLIO_CARD,
    LIST_PORTFOLIO_CARDS,
    MOVE_PORTFOLIO_CARD,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawPortfolioCardsResource(Resource):
    """Boards of projects, their columns and cards."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_cards.list`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_cards.create`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_cards.get`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_cards.delete`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_cards.move`, with status, headers and content."""
        return self._session.reply(
            MOVE_PORTFOLIO_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncRawPortfolioCardsResource(AsyncResource):
    """Boards of projects, their columns and cards."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_cards.list`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_cards.create`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_cards.get`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_cards.delete`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_cards.move`, with status, headers and content."""
        return await self._session.reply(
            MOVE_PORTFOLIO_CARD,
            {
                "id": id,
                "body": body,
            },
            options,
        )
