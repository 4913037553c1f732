# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The webhooks of WebWork Tracker REST API V2: URLs that are called when something happens in a workspace."""

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

    from ..models.undescribed_reply import UndescribedReply
    from ..models.webhook import Webhook
    from ..models.webhook_event import WebhookEvent

LIST_WEBHOOKS: Final[Operation[List[Webhook]]] = Operation(
    id="listWebhooks",
    method="GET",
    path="/webhooks",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.webhook", "Webhook")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    paging=Paging(
        page="page",
        place="envelope",
        number="/meta/pagination/current_page",
        pages="/meta/pagination/last_page",
        total="/meta/pagination/total",
    ),
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
CREATE_WEBHOOK: Final[Operation[Webhook]] = Operation(
    id="createWebhook",
    method="POST",
    path="/webhooks",
    body=Body(ModelOf("workapis_generated.webwork.models.webhook_create", "WebhookCreate")),
    reply=ModelOf("workapis_generated.webwork.models.webhook", "Webhook"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_WEBHOOK: Final[Operation[Webhook]] = Operation(
    id="getWebhook",
    method="GET",
    path="/webhooks/{id}",
    parameters=(
        Parameter("id", "id", "path", STRING),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.webhook", "Webhook"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
UPDATE_WEBHOOK: Final[Operation[UndescribedReply]] = Operation(
    id="updateWebhook",
    method="PUT",
    path="/webhooks/{id}",
    parameters=(
        Parameter("id", "id", "path", STRING),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    body=Body(MapOf(ANYTHING)),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
DELETE_WEBHOOK: Final[Operation[UndescribedReply]] = Operation(
    id="deleteWebhook",
    method="DELETE",
    path="/webhooks/{id}",
    parameters=(
        Parameter("id", "id", "path", STRING),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class WebhooksResource(Resource):
    """URLs that are called when something happens in a workspace."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Webhook]:
        """Webhooks of a workspace, fifty on a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            page: Number of the page to begin with, from 1.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
            LIST_WEBHOOKS,
            {
                "workspace_id": workspace_id,
                "page": page,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        url: str | Unset = UNSET,
        events: List[WebhookEvent | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Registers a URL that is called when one of some events happens. A form is taken in place of JSON too.

        Args:
            workspace_id: Id of the workspace.
            url: URL to call.
            events: Events to call it for.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it; the status is 200, and not 201.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            CREATE_WEBHOOK,
            {
                "workspace_id": workspace_id,
                "url": url,
                "events": events,
            },
            options,
        )

    def get(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Webhook:
        """One webhook.

        Args:
            id: Id of the webhook.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the operation.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def update(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Changes a webhook. What the body holds is not known.

        Args:
            id: Id of the webhook.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the operation.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            UPDATE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    def delete(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Ends the calls to a URL.

        Args:
            id: Id of the webhook.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the operation.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            DELETE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncWebhooksResource(AsyncResource):
    """URLs that are called when something happens in a workspace."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Webhook]:
        """Webhooks of a workspace, fifty on a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            page: Number of the page to begin with, from 1.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
            LIST_WEBHOOKS,
            {
                "workspace_id": workspace_id,
                "page": page,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        url: str | Unset = UNSET,
        events: List[WebhookEvent | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Registers a URL that is called when one of some events happens. A form is taken in place of JSON too.

        Args:
            workspace_id: Id of the workspace.
            url: URL to call.
            events: Events to call it for.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it; the status is 200, and not 201.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            CREATE_WEBHOOK,
            {
                "workspace_id": workspace_id,
                "url": url,
                "events": events,
            },
            options,
        )

    async def get(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Webhook:
        """One webhook.

        Args:
            id: Id of the webhook.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the operation.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def update(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Changes a webhook. What the body holds is not known.

        Args:
            id: Id of the webhook.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            body: the body
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the operation.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            UPDATE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
                "body": body,
            },
            options,
        )

    async def delete(
        self,
        id: str,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Ends the calls to a URL.

        Args:
            id: Id of the webhook.
            workspace_id: Id of the workspace, as the list of workspaces returns it; no page that is known says that
                it goes into the query here.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has the operation.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            DELETE_WEBHOOK,
            {
                "id": id,
                "workspace_id": workspace_id,
            },
            options,
        )
