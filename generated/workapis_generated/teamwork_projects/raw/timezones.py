# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The timezones of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource

from ..resources.timezones import LIST_TIMEZONES

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.timezone import Timezone


class RawTimezonesResource(Resource):
    """The time zones that a person can have."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Timezone]]:
        """As `timezones.list`, with status, headers and content."""
        return self._session.reply(
            LIST_TIMEZONES,
            {},
            options,
        )


class AsyncRawTimezonesResource(AsyncResource):
    """The time zones that a person can have."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Timezone]]:
        """As `timezones.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_TIMEZONES,
            {},
            options,
        )
