# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The expenses of Teamwork Projects API: Expenses."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_EXPENSES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listExpenses",
    method="GET",
    path="/expenses.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="expenses",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_EXPENSE: Final[Operation[CreatedReply]] = Operation(
    id="createExpense",
    method="POST",
    path="/expenses.json",
    body=Body(MapOf(ANYTHING), envelope="expense"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_EXPENSES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listProjectExpenses",
    method="GET",
    path="/projects/{id}/expenses.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="expenses",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_EXPENSE: Final[Operation[dict[str, Any]]] = Operation(
    id="getExpense",
    method="GET",
    path="/expenses/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="expense",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_EXPENSE: Final[Operation[None]] = Operation(
    id="updateExpense",
    method="PUT",
    path="/expenses/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="expense"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_EXPENSE: Final[Operation[None]] = Operation(
    id="deleteExpense",
    method="DELETE",
    path="/expenses/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class ExpensesResource(Resource):
    """Expenses."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the expenses of all projects.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_EXPENSES,
            {},
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates an expense in a project.

        Args:
            body: the body; the client wraps it in `expense`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the expenses of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_EXPENSES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one expense.

        Args:
            id: Id of the expense.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Changes one expense.

        Args:
            id: Id of the expense.
            body: the body; the client wraps it in `expense`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one expense.

        Args:
            id: Id of the expense.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_EXPENSE,
            {
                "id": id,
            },
            options,
        )


class AsyncExpensesResource(AsyncResource):
    """Expenses."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the expenses of all projects.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_EXPENSES,
            {},
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates an expense in a project.

        Args:
            body: the body; the client wraps it in `expense`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the expenses of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_EXPENSES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one expense.

        Args:
            id: Id of the expense.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Changes one expense.

        Args:
            id: Id of the expense.
            body: the body; the client wraps it in `expense`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one expense.

        Args:
            id: Id of the expense.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_EXPENSE,
            {
                "id": id,
            },
            options,
        )
