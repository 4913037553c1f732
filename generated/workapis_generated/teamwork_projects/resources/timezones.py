# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The timezones of Teamwork Projects API: The time zones that a person can have."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation
from workapis._resource import AsyncResource, Resource
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.timezone import Timezone

LIST_TIMEZONES: Final[Operation[List[Timezone]]] = Operation(
    id="listTimezones",
    method="GET",
    path="/timezones.json",
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.timezone", "Timezone")),
    envelope="timezones",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class TimezonesResource(Resource):
    """The time zones that a person can have."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Timezone]:
        """Returns the time zones, with the hours by which each is ahead of UTC.

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
            LIST_TIMEZONES,
            {},
            limit,
            checkpoint,
            options,
        )


class AsyncTimezonesResource(AsyncResource):
    """The time zones that a person can have."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Timezone]:
        """Returns the time zones, with the hours by which each is ahead of UTC.

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
            LIST_TIMEZONES,
            {},
            limit,
            checkpoint,
            options,
        )
