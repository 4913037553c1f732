# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The portfolio columns of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.portfolio_columns import (
    CREATE_PORTFOLIO_COLUMN,
    DELETE_PORTFOLIO_COLUMN,
    LIST_PORTFOLIO_COLUMNS,
    UPDATE_PORTFOLIO_COLUMN,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawPortfolioColumnsResource(Resource):
    """Boards of projects, their columns and cards."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_columns.list`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[CreatedReply]:
        """As `portfolio_columns.create`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_columns.update`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_columns.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PORTFOLIO_COLUMN,
            {
                "id": id,
            },
            options,
        )


class AsyncRawPortfolioColumnsResource(AsyncResource):
    """Boards of projects, their columns and cards."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `portfolio_columns.list`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[CreatedReply]:
        """As `portfolio_columns.create`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_columns.update`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `portfolio_columns.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PORTFOLIO_COLUMN,
            {
                "id": id,
            },
            options,
        )
