# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The expenses of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.expenses import CREATE_EXPENSE, DELETE_EXPENSE, LIST_EXPENSES, UPDATE_EXPENSE

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.expense import Expense
    from ..models.undescribed_reply import UndescribedReply


class RawExpensesResource(Resource):
    """Expenses of members."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        id: str | Unset = UNSET,
        date_from: dt.date | Unset = UNSET,
        date_to: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Expense]]:
        """As `expenses.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_EXPENSES,
            {
                "workspace_id": workspace_id,
                "id": id,
                "date_from": date_from,
                "date_to": date_to,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        expense_name: str,
        date: dt.date,
        amount: float,
        category_id: str,
        project_id: int | Unset = UNSET,
        note: str | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Expense]:
        """As `expenses.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_EXPENSE,
            {
                "workspace_id": workspace_id,
                "expense_name": expense_name,
                "date": date,
                "amount": amount,
                "category_id": category_id,
                "project_id": project_id,
                "note": note,
                "is_billable": is_billable,
            },
            options,
        )

    def update(
        self,
        expense_id: str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `expenses.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_EXPENSE,
            {
                "expense_id": expense_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    def delete(
        self,
        expense_id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `expenses.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_EXPENSE,
            {
                "expense_id": expense_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncRawExpensesResource(AsyncResource):
    """Expenses of members."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        id: str | Unset = UNSET,
        date_from: dt.date | Unset = UNSET,
        date_to: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Expense]]:
        """As `expenses.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_EXPENSES,
            {
                "workspace_id": workspace_id,
                "id": id,
                "date_from": date_from,
                "date_to": date_to,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        expense_name: str,
        date: dt.date,
        amount: float,
        category_id: str,
        project_id: int | Unset = UNSET,
        note: str | Unset = UNSET,
        is_billable: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Expense]:
        """As `expenses.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_EXPENSE,
            {
                "workspace_id": workspace_id,
                "expense_name": expense_name,
                "date": date,
                "amount": amount,
                "category_id": category_id,
                "project_id": project_id,
                "note": note,
                "is_billable": is_billable,
            },
            options,
        )

    async def update(
        self,
        expense_id: str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `expenses.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_EXPENSE,
            {
                "expense_id": expense_id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    async def delete(
        self,
        expense_id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `expenses.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_EXPENSE,
            {
                "expense_id": expense_id,
                "workspace_id": workspace_id,
            },
            options,
        )
