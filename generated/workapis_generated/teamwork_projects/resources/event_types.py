# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The event types of Teamwork Projects API: Kinds of events."""

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

LIST_EVENT_TYPES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listEventTypes",
    method="GET",
    path="/calendareventtypes.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="eventtypes",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_EVENT_TYPE: Final[Operation[CreatedReply]] = Operation(
    id="createEventType",
    method="POST",
    path="/eventtypes.json",
    body=Body(MapOf(ANYTHING), envelope="eventtype"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
UPDATE_EVENT_TYPE: Final[Operation[None]] = Operation(
    id="updateEventType",
    method="PUT",
    path="/eventtypes/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="eventtype"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_EVENT_TYPE: Final[Operation[None]] = Operation(
    id="deleteEventType",
    method="DELETE",
    path="/eventtypes/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class EventTypesResource(Resource):
    """Kinds of events."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the kinds of events.

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
            LIST_EVENT_TYPES,
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
        """Creates a kind of events.

        Args:
            body: the body; the client wraps it in `eventtype`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_EVENT_TYPE,
            {
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
    ) -> None:
        """Changes one kind of events.

        Args:
            id: Id of the event type.
            body: the body; the client wraps it in `eventtype`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_EVENT_TYPE,
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
        """Deletes one kind of events.

        Args:
            id: Id of the event type.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_EVENT_TYPE,
            {
                "id": id,
            },
            options,
        )


class AsyncEventTypesResource(AsyncResource):
    """Kinds of events."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the kinds of events.

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
            LIST_EVENT_TYPES,
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
        """Creates a kind of events.

        Args:
            body: the body; the client wraps it in `eventtype`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_EVENT_TYPE,
            {
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
    ) -> None:
        """Changes one kind of events.

        Args:
            id: Id of the event type.
            body: the body; the client wraps it in `eventtype`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_EVENT_TYPE,
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
        """Deletes one kind of events.

        Args:
            id: Id of the event type.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_EVENT_TYPE,
            {
                "id": id,
            },
            options,
        )
