# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The likes of Teamwork Projects API: Who likes what."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, STRING, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

LIST_LIKES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listLikes",
    method="GET",
    path="/{resource}/{id}/likes.json",
    parameters=(
        Parameter("resource", "resource", "path", STRING),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="likes",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIKE_THING: Final[Operation[None]] = Operation(
    id="likeThing",
    method="PUT",
    path="/{resource}/{id}/like.json",
    parameters=(
        Parameter("resource", "resource", "path", STRING),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UNLIKE_THING: Final[Operation[None]] = Operation(
    id="unlikeThing",
    method="PUT",
    path="/{resource}/{id}/unlike.json",
    parameters=(
        Parameter("resource", "resource", "path", STRING),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class LikesResource(Resource):
    """Who likes what."""

    def list(
        self,
        resource: str,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns who likes one thing.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_LIKES,
            {
                "resource": resource,
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def like(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Says that the caller likes one thing.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIKE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )

    def unlike(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes back that the caller likes one thing.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UNLIKE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )


class AsyncLikesResource(AsyncResource):
    """Who likes what."""

    def list(
        self,
        resource: str,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns who likes one thing.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_LIKES,
            {
                "resource": resource,
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def like(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Says that the caller likes one thing.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIKE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )

    async def unlike(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes back that the caller likes one thing.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UNLIKE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )
