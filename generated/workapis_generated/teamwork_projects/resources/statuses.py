# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The statuses of Teamwork Projects API: What people say of what they are doing."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_STATUSES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listStatuses",
    method="GET",
    path="/statuses.json",
    parameters=(Parameter("include_clockin", "includeClockin", "query", BOOLEAN),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="userStatuses",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_STATUS: Final[Operation[dict[str, Any]]] = Operation(
    id="getStatus",
    method="GET",
    path="/people/{id}/status.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="userStatus",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_MY_STATUS: Final[Operation[dict[str, Any]]] = Operation(
    id="getMyStatus",
    method="GET",
    path="/me/status.json",
    reply=MapOf(ANYTHING),
    envelope="userStatus",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_MY_STATUS: Final[Operation[CreatedReply]] = Operation(
    id="createMyStatus",
    method="POST",
    path="/me/status.json",
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.user_status_write", "UserStatusWrite"),
        envelope="userstatus",
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
UPDATE_MY_STATUS: Final[Operation[dict[str, Any]]] = Operation(
    id="updateMyStatus",
    method="PUT",
    path="/me/status/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING), envelope="userstatus"),
    reply=MapOf(ANYTHING),
    envelope="userstatus",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_MY_STATUS: Final[Operation[None]] = Operation(
    id="deleteMyStatus",
    method="DELETE",
    path="/me/status/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_STATUS: Final[Operation[None]] = Operation(
    id="updateStatus",
    method="PUT",
    path="/people/status/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.user_status_write", "UserStatusWrite"),
        envelope="userstatus",
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_STATUS: Final[Operation[None]] = Operation(
    id="deleteStatus",
    method="DELETE",
    path="/people/status/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PERSON_STATUS: Final[Operation[None]] = Operation(
    id="updatePersonStatus",
    method="PUT",
    path="/people/{person_id}/status/{status_id}.json",
    parameters=(
        Parameter("person_id", "person_id", "path", IDENTIFIER),
        Parameter("status_id", "status_id", "path", IDENTIFIER),
    ),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.user_status_write", "UserStatusWrite"),
        envelope="userstatus",
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PERSON_STATUS: Final[Operation[None]] = Operation(
    id="deletePersonStatus",
    method="DELETE",
    path="/people/{person_id}/status/{status_id}.json",
    parameters=(
        Parameter("person_id", "person_id", "path", IDENTIFIER),
        Parameter("status_id", "status_id", "path", IDENTIFIER),
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class StatusesResource(Resource):
    """What people say of what they are doing."""

    def list(
        self,
        *,
        include_clockin: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the statuses of all people.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The vendor's .NET client reads X-Page, X-Pages and X-Records of a sister call, and no page shows a page
        parameter.

        Args:
            include_clockin: Whether it is returned who has clocked in.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_STATUSES,
            {
                "include_clockin": include_clockin,
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
        """Returns the status of one person.

        Args:
            id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_STATUS,
            {
                "id": id,
            },
            options,
        )

    def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the status of the caller.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_MY_STATUS,
            {},
            options,
        )

    def create(
        self,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a status of the caller.

        Args:
            notify: Whom to notify, or whether.
            status: The text.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_MY_STATUS,
            {
                "notify": notify,
                "status": status,
            },
            options,
        )

    def update_mine(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Changes one status of the caller; the page shows the body as the reply.

        Args:
            id: Id of the status.
            body: the body; the client wraps it in `userstatus`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_MY_STATUS,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def delete_mine(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one status of the caller.

        Args:
            id: Id of the status.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_MY_STATUS,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one status, whoever it belongs to.

        Args:
            id: Id of the status.
            notify: Whom to notify, or whether.
            status: The text.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_STATUS,
            {
                "id": id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one status, whoever it belongs to.

        Args:
            id: Id of the status.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_STATUS,
            {
                "id": id,
            },
            options,
        )

    def update_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one status of one person.

        Args:
            person_id: Id of the person.
            status_id: Id of the status.
            notify: Whom to notify, or whether.
            status: The text.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    def delete_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one status of one person.

        Args:
            person_id: Id of the person.
            status_id: Id of the status.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
            },
            options,
        )


class AsyncStatusesResource(AsyncResource):
    """What people say of what they are doing."""

    def list(
        self,
        *,
        include_clockin: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the statuses of all people.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The vendor's .NET client reads X-Page, X-Pages and X-Records of a sister call, and no page shows a page
        parameter.

        Args:
            include_clockin: Whether it is returned who has clocked in.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_STATUSES,
            {
                "include_clockin": include_clockin,
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
        """Returns the status of one person.

        Args:
            id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_STATUS,
            {
                "id": id,
            },
            options,
        )

    async def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the status of the caller.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_MY_STATUS,
            {},
            options,
        )

    async def create(
        self,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a status of the caller.

        Args:
            notify: Whom to notify, or whether.
            status: The text.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_MY_STATUS,
            {
                "notify": notify,
                "status": status,
            },
            options,
        )

    async def update_mine(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Changes one status of the caller; the page shows the body as the reply.

        Args:
            id: Id of the status.
            body: the body; the client wraps it in `userstatus`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_MY_STATUS,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def delete_mine(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one status of the caller.

        Args:
            id: Id of the status.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_MY_STATUS,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one status, whoever it belongs to.

        Args:
            id: Id of the status.
            notify: Whom to notify, or whether.
            status: The text.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_STATUS,
            {
                "id": id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one status, whoever it belongs to.

        Args:
            id: Id of the status.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_STATUS,
            {
                "id": id,
            },
            options,
        )

    async def update_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one status of one person.

        Args:
            person_id: Id of the person.
            status_id: Id of the status.
            notify: Whom to notify, or whether.
            status: The text.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    async def delete_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one status of one person.

        Args:
            person_id: Id of the person.
            status_id: Id of the status.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
            },
            options,
        )
