# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The clock ins of Teamwork Projects API: When people came and went."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions


LIST_CLOCK_INS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listClockIns",
    method="GET",
    path="/people/{id}/clockins.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="clockIns",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_CLOCK_IN: Final[Operation[None]] = Operation(
    id="createClockIn",
    method="POST",
    path="/clockin.json",
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.new_clock_in", "NewClockIn"), envelope="clockIn"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
UPDATE_CLOCK_IN: Final[Operation[None]] = Operation(
    id="updateClockIn",
    method="PUT",
    path="/clockin/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.clock_in_write", "ClockInWrite"), envelope="clockIn"
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CLOCK_IN: Final[Operation[None]] = Operation(
    id="clockIn",
    method="POST",
    path="/me/clockin.json",
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
CLOCK_OUT: Final[Operation[None]] = Operation(
    id="clockOut",
    method="POST",
    path="/me/clockout.json",
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)


class ClockInsResource(Resource):
    """When people came and went."""

    def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns when one person came and went.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the person.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_CLOCK_INS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        user_id: int,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Creates an entry for another person.

        Args:
            user_id: Id of the person.
            clock_in_datetime: When the person came.
            clock_in_info: Words on the coming.
            clock_out_datetime: When the person went.
            clock_out_info: Words on the going.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_CLOCK_IN,
            {
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
                "user_id": user_id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one entry.

        Args:
            id: Id of the clock-in.
            clock_in_datetime: When the person came.
            clock_in_info: Words on the coming.
            clock_out_datetime: When the person went.
            clock_out_info: Words on the going.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_CLOCK_IN,
            {
                "id": id,
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
            },
            options,
        )

    def clock_in(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Enters that the caller comes now.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CLOCK_IN,
            {},
            options,
        )

    def clock_out(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Enters that the caller goes now.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CLOCK_OUT,
            {},
            options,
        )


class AsyncClockInsResource(AsyncResource):
    """When people came and went."""

    def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns when one person came and went.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the person.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_CLOCK_INS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        user_id: int,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Creates an entry for another person.

        Args:
            user_id: Id of the person.
            clock_in_datetime: When the person came.
            clock_in_info: Words on the coming.
            clock_out_datetime: When the person went.
            clock_out_info: Words on the going.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_CLOCK_IN,
            {
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
                "user_id": user_id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one entry.

        Args:
            id: Id of the clock-in.
            clock_in_datetime: When the person came.
            clock_in_info: Words on the coming.
            clock_out_datetime: When the person went.
            clock_out_info: Words on the going.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_CLOCK_IN,
            {
                "id": id,
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
            },
            options,
        )

    async def clock_in(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Enters that the caller comes now.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CLOCK_IN,
            {},
            options,
        )

    async def clock_out(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Enters that the caller goes now.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CLOCK_OUT,
            {},
            options,
        )
