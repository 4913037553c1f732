# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The invoices of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.invoices import (
    CHANGE_INVOICE_LINES,
    COMPLETE_INVOICE,
    CREATE_INVOICE,
    DELETE_INVOICE,
    GET_INVOICE,
    LIST_CURRENCY_CODES,
    LIST_INVOICES,
    LIST_PROJECT_INVOICES,
    REOPEN_INVOICE,
    UPDATE_INVOICE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawInvoicesResource(Resource):
    """Invoices."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        type: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `invoices.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_INVOICES,
            {
                "page": page,
                "type": type,
                "page_size": page_size,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        type: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `invoices.list_of_project`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_INVOICES,
            {
                "id": id,
                "type": type,
                "page": page,
                "page_size": page_size,
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
        """As `invoices.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_INVOICE,
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
        """As `invoices.get`, with status, headers and content."""
        return self._session.reply(
            GET_INVOICE,
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
        """As `invoices.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_INVOICE,
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
        """As `invoices.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_INVOICE,
            {
                "id": id,
            },
            options,
        )

    def complete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `invoices.complete`, with status, headers and content."""
        return self._session.reply(
            COMPLETE_INVOICE,
            {
                "id": id,
            },
            options,
        )

    def uncomplete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `invoices.uncomplete`, with status, headers and content."""
        return self._session.reply(
            REOPEN_INVOICE,
            {
                "id": id,
            },
            options,
        )

    def change_lines(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `invoices.change_lines`, with status, headers and content."""
        return self._session.reply(
            CHANGE_INVOICE_LINES,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def currency_codes(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `invoices.currency_codes`, with status, headers and content."""
        return self._session.reply(
            LIST_CURRENCY_CODES,
            {},
            options,
        )


class AsyncRawInvoicesResource(AsyncResource):
    """Invoices."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        type: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `invoices.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_INVOICES,
            {
                "page": page,
                "type": type,
                "page_size": page_size,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        type: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `invoices.list_of_project`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_INVOICES,
            {
                "id": id,
                "type": type,
                "page": page,
                "page_size": page_size,
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
        """As `invoices.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_INVOICE,
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
        """As `invoices.get`, with status, headers and content."""
        return await self._session.reply(
            GET_INVOICE,
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
        """As `invoices.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_INVOICE,
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
        """As `invoices.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_INVOICE,
            {
                "id": id,
            },
            options,
        )

    async def complete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `invoices.complete`, with status, headers and content."""
        return await self._session.reply(
            COMPLETE_INVOICE,
            {
                "id": id,
            },
            options,
        )

    async def uncomplete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `invoices.uncomplete`, with status, headers and content."""
        return await self._session.reply(
            REOPEN_INVOICE,
            {
                "id": id,
            },
            options,
        )

    async def change_lines(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `invoices.change_lines`, with status, headers and content."""
        return await self._session.reply(
            CHANGE_INVOICE_LINES,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def currency_codes(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `invoices.currency_codes`, with status, headers and content."""
        return await self._session.reply(
            LIST_CURRENCY_CODES,
            {},
            options,
        )
