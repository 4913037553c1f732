# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The webhooks of Teamwork Projects API: Requests that the service sends when something happens."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_WEBHOOKS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listWebhooks",
    method="GET",
    path="/webhooks.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="webhooks",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_WEBHOOK: Final[Operation[CreatedReply]] = Operation(
    id="createWebhook",
    method="POST",
    path="/webhooks.json",
    body=Body(MapOf(ANYTHING), envelope="webhook"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_WEBHOOK: Final[Operation[dict[str, Any]]] = Operation(
    id="getWebhook",
    method="GET",
    path="/webhooks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="webhook",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_WEBHOOK: Final[Operation[None]] = Operation(
    id="updateWebhook",
    method="PUT",
    path="/webhooks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="webhook"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_WEBHOOK: Final[Operation[None]] = Operation(
    id="deleteWebhook",
    method="DELETE",
    path="/webhooks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
PAUSE_WEBHOOK: Final[Operation[None]] = Operation(
    id="pauseWebhook",
    method="PUT",
    path="/webhooks/{id}/pause.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
RESUME_WEBHOOK: Final[Operation[None]] = Operation(
    id="resumeWebhook",
    method="PUT",
    path="/webhooks/{id}/resume.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
ENABLE_WEBHOOKS: Final[Operation[None]] = Operation(
    id="enableWebhooks",
    method="PUT",
    path="/webhooks/enable.json",
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DISABLE_WEBHOOKS: Final[Operation[None]] = Operation(
    id="disableWebhooks",
    method="PUT",
    path="/webhooks/disable.json",
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_WEBHOOK_EVENTS: Final[Operation[List[Any]]] = Operation(
    id="listWebhookEvents",
    method="GET",
    path="/webhooks/events.json",
    reply=ListOf(ANYTHING),
    envelope="events",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_WEBHOOK_DELIVERIES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listWebhookDeliveries",
    method="GET",
    path="/{id}/deliveries.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="deliveries",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SEND_WEBHOOK_AGAIN: Final[Operation[None]] = Operation(
    id="sendWebhookAgain",
    method="POST",
    path="/webhook/{id}/redeliver.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING)),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class WebhooksResource(Resource):
    """Requests that the service sends when something happens."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the webhooks of the account.

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
            LIST_WEBHOOKS,
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
        """Creates a webhook of the account.

        Args:
            body: the body; the client wraps it in `webhook`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_WEBHOOK,
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
    ) -> dict[str, Any]:
        """Returns one webhook.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_WEBHOOK,
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
        """Changes one webhook.

        Args:
            id: Id of the webhook.
            body: the body; the client wraps it in `webhook`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_WEBHOOK,
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
        """Deletes one webhook.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    def pause(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Stops one webhook for a time.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            PAUSE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    def resume(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Lets one webhook send again.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            RESUME_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Lets the webhooks of the account send.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            ENABLE_WEBHOOKS,
            {},
            options,
        )

    def disable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Stops the webhooks of the account.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DISABLE_WEBHOOKS,
            {},
            options,
        )

    def list_events(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Any]:
        """Returns the events that a webhook can be for.

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
            LIST_WEBHOOK_EVENTS,
            {},
            limit,
            checkpoint,
            options,
        )

    def list_deliveries(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns what one webhook has sent.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the webhook.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_WEBHOOK_DELIVERIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def redeliver(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Sends again what one webhook has sent before.

        Args:
            id: Id of the webhook.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            SEND_WEBHOOK_AGAIN,
            {
                "id": id,
                "body": body,
            },
            options,
        )


class AsyncWebhooksResource(AsyncResource):
    """Requests that the service sends when something happens."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the webhooks of the account.

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
            LIST_WEBHOOKS,
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
        """Creates a webhook of the account.

        Args:
            body: the body; the client wraps it in `webhook`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_WEBHOOK,
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
    ) -> dict[str, Any]:
        """Returns one webhook.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_WEBHOOK,
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
        """Changes one webhook.

        Args:
            id: Id of the webhook.
            body: the body; the client wraps it in `webhook`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_WEBHOOK,
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
        """Deletes one webhook.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    async def pause(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Stops one webhook for a time.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            PAUSE_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    async def resume(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Lets one webhook send again.

        Args:
            id: Id of the webhook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            RESUME_WEBHOOK,
            {
                "id": id,
            },
            options,
        )

    async def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Lets the webhooks of the account send.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            ENABLE_WEBHOOKS,
            {},
            options,
        )

    async def disable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Stops the webhooks of the account.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DISABLE_WEBHOOKS,
            {},
            options,
        )

    def list_events(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Any]:
        """Returns the events that a webhook can be for.

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
            LIST_WEBHOOK_EVENTS,
            {},
            limit,
            checkpoint,
            options,
        )

    def list_deliveries(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns what one webhook has sent.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the webhook.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_WEBHOOK_DELIVERIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def redeliver(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Sends again what one webhook has sent before.

        Args:
            id: Id of the webhook.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            SEND_WEBHOOK_AGAIN,
            {
                "id": id,
                "body": body,
            },
            options,
        )
