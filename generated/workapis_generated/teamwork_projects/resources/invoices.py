# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The invoices of Teamwork Projects API: Invoices."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_INVOICES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listInvoices",
    method="GET",
    path="/invoices.json",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("type", "type", "query", STRING),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="invoices",
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_INVOICES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listProjectInvoices",
    method="GET",
    path="/projects/{id}/invoices.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("type", "type", "query", STRING),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="invoices",
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_INVOICE: Final[Operation[CreatedReply]] = Operation(
    id="createInvoice",
    method="POST",
    path="/projects/{id}/invoices.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="invoice"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_INVOICE: Final[Operation[dict[str, Any]]] = Operation(
    id="getInvoice",
    method="GET",
    path="/invoices/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="invoice",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_INVOICE: Final[Operation[None]] = Operation(
    id="updateInvoice",
    method="PUT",
    path="/invoices/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="invoice"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_INVOICE: Final[Operation[None]] = Operation(
    id="deleteInvoice",
    method="DELETE",
    path="/invoices/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
COMPLETE_INVOICE: Final[Operation[None]] = Operation(
    id="completeInvoice",
    method="PUT",
    path="/invoices/{id}/complete.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REOPEN_INVOICE: Final[Operation[None]] = Operation(
    id="reopenInvoice",
    method="PUT",
    path="/invoices/{id}/uncomplete.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CHANGE_INVOICE_LINES: Final[Operation[None]] = Operation(
    id="changeInvoiceLines",
    method="PUT",
    path="/invoices/{id}/lineitems.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="lineitems"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_CURRENCY_CODES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listCurrencyCodes",
    method="GET",
    path="/currencycodes.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="currency-codes",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class InvoicesResource(Resource):
    """Invoices."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        type: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the invoices of all projects.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            type: Kind.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_INVOICES,
            {
                "page": page,
                "type": type,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        type: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the invoices of one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            type: Kind.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_INVOICES,
            {
                "id": id,
                "type": type,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates an invoice in a project.

        Args:
            id: Id of the project.
            body: the body; the client wraps it in `invoice`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> dict[str, Any]:
        """Returns one invoice with its lines.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Changes one invoice.

        Args:
            id: Id of the invoice.
            body: the body; the client wraps it in `invoice`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one invoice.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Marks one invoice as completed.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Marks one invoice as not completed.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Puts time entries on one invoice.

        Args:
            id: Id of the invoice.
            body: the body; the client wraps it in `lineitems`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the codes of currencies that an invoice can have.

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
            LIST_CURRENCY_CODES,
            {},
            limit,
            checkpoint,
            options,
        )


class AsyncInvoicesResource(AsyncResource):
    """Invoices."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        type: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the invoices of all projects.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            type: Kind.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_INVOICES,
            {
                "page": page,
                "type": type,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        type: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the invoices of one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            type: Kind.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_INVOICES,
            {
                "id": id,
                "type": type,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates an invoice in a project.

        Args:
            id: Id of the project.
            body: the body; the client wraps it in `invoice`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> dict[str, Any]:
        """Returns one invoice with its lines.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Changes one invoice.

        Args:
            id: Id of the invoice.
            body: the body; the client wraps it in `invoice`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one invoice.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Marks one invoice as completed.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Marks one invoice as not completed.

        Args:
            id: Id of the invoice.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Puts time entries on one invoice.

        Args:
            id: Id of the invoice.
            body: the body; the client wraps it in `lineitems`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the codes of currencies that an invoice can have.

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
            LIST_CURRENCY_CODES,
            {},
            limit,
            checkpoint,
            options,
        )
