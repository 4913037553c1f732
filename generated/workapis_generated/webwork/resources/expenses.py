# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The expenses of WebWork Tracker REST API V2: Expenses of members."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DATE, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.expense import Expense
    from ..models.undescribed_reply import UndescribedReply

LIST_EXPENSES: Final[Operation[List[Expense]]] = Operation(
    id="listExpenses",
    method="GET",
    path="/expenses",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("id", "id", "query", STRING),
        Parameter("date_from", "date_from", "query", DATE),
        Parameter("date_to", "date_to", "query", DATE),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.expense", "Expense")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    paging=Paging(
        page="page",
        size="per_page",
        place="envelope",
        number="/meta/pagination/current_page",
        pages="/meta/pagination/last_page",
        total="/meta/pagination/total",
    ),
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
CREATE_EXPENSE: Final[Operation[Expense]] = Operation(
    id="createExpense",
    method="POST",
    path="/expenses",
    body=Body(ModelOf("workapis_generated.webwork.models.expense_create", "ExpenseCreate")),
    reply=ModelOf("workapis_generated.webwork.models.expense", "Expense"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({201, 400, 401, 403, 404, 409, 422, 500}),
)
UPDATE_EXPENSE: Final[Operation[UndescribedReply]] = Operation(
    id="updateExpense",
    method="PUT",
    path="/expenses/{expenseId}",
    parameters=(
        Parameter("expense_id", "expenseId", "path", STRING),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    body=Body(MapOf(ANYTHING)),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
DELETE_EXPENSE: Final[Operation[UndescribedReply]] = Operation(
    id="deleteExpense",
    method="DELETE",
    path="/expenses/{expenseId}",
    parameters=(
        Parameter("expense_id", "expenseId", "path", STRING),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class ExpensesResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Expense]:
        """Expenses of a workspace, narrowed down by id or days.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            id: Id of one expense.
            date_from: First day.
            date_to: Last day.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
            LIST_EXPENSES,
            {
                "workspace_id": workspace_id,
                "id": id,
                "date_from": date_from,
                "date_to": date_to,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
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
    ) -> Expense:
        """Adds an expense of the caller.

        Args:
            workspace_id: Id of the workspace.
            expense_name: Name.
            date: The day.
            amount: Amount.
            category_id: Id of the category: a UUID.
            project_id: Id of the project.
            note: Note.
            is_billable: Whether it is billed.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference prints it; that the name is needed was met by the MindCloud
        connector too.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Changes an expense. What the body holds is not known.

        Args:
            expense_id: Id of the expense.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has path and verb.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Deletes an expense.

        Args:
            expense_id: Id of the expense.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference names the deletion in prose, and prints the path with another
        verb.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            DELETE_EXPENSE,
            {
                "expense_id": expense_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncExpensesResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Expense]:
        """Expenses of a workspace, narrowed down by id or days.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            id: Id of one expense.
            date_from: First day.
            date_to: Last day.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
            LIST_EXPENSES,
            {
                "workspace_id": workspace_id,
                "id": id,
                "date_from": date_from,
                "date_to": date_to,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
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
    ) -> Expense:
        """Adds an expense of the caller.

        Args:
            workspace_id: Id of the workspace.
            expense_name: Name.
            date: The day.
            amount: Amount.
            category_id: Id of the category: a UUID.
            project_id: Id of the project.
            note: Note.
            is_billable: Whether it is billed.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference prints it; that the name is needed was met by the MindCloud
        connector too.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Changes an expense. What the body holds is not known.

        Args:
            expense_id: Id of the expense.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has path and verb.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Deletes an expense.

        Args:
            expense_id: Id of the expense.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference names the deletion in prose, and prints the path with another
        verb.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            DELETE_EXPENSE,
            {
                "expense_id": expense_id,
                "workspace_id": workspace_id,
            },
            options,
        )
