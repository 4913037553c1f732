# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The expenses of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.expenses import (
    CREATE_EXPENSE,
    DELETE_EXPENSE,
    GET_EXPENSE,
    LIST_EXPENSES,
    LIST_PROJECT_EXPENSES,
    UPDATE_EXPENSE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawExpensesResource(Resource):
    """Expenses."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `expenses.list`, with status, headers and content."""
        return self._session.reply(
            LIST_EXPENSES,
            {},
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `expenses.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_EXPENSE,
            {
                "body": body,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `expenses.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_EXPENSES,
            {
                "id": id,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `expenses.get`, with status, headers and content."""
        return self._session.reply(
            GET_EXPENSE,
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
        """As `expenses.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_EXPENSE,
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
        """As `expenses.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_EXPENSE,
            {
                "id": id,
            },
            options,
        )


class AsyncRawExpensesResource(AsyncResource):
    """Expenses."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `expenses.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_EXPENSES,
            {},
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `expenses.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_EXPENSE,
            {
                "body": body,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `expenses.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_EXPENSES,
            {
                "id": id,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `expenses.get`, with status, headers and content."""
        return await self._session.reply(
            GET_EXPENSE,
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
        """As `expenses.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_EXPENSE,
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
        """As `expenses.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_EXPENSE,
            {
                "id": id,
            },
            options,
        )
