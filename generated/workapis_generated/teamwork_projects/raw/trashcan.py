# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The trashcan of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.trashcan import GET_TRASHCAN, RESTORE_THING

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawTrashcanResource(Resource):
    """Things that were deleted."""

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `trashcan.get`, with status, headers and content."""
        return self._session.reply(
            GET_TRASHCAN,
            {
                "id": id,
            },
            options,
        )

    def restore(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `trashcan.restore`, with status, headers and content."""
        return self._session.reply(
            RESTORE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )


class AsyncRawTrashcanResource(AsyncResource):
    """Things that were deleted."""

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `trashcan.get`, with status, headers and content."""
        return await self._session.reply(
            GET_TRASHCAN,
            {
                "id": id,
            },
            options,
        )

    async def restore(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `trashcan.restore`, with status, headers and content."""
        return await self._session.reply(
            RESTORE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )
