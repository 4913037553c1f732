# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of TeamWork Live API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis.unset import UNSET, Unset

from ..resources.resources import CREATE_RESOURCE, DELETE_RESOURCE, MODIFY_RESOURCE, RETRIEVE_RESOURCE

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawResourcesResource(Resource):
    """Any resource, at a path that the caller names."""

    def retrieve(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.retrieve`, with status, headers and content."""
        return self._session.reply(
            RETRIEVE_RESOURCE,
            {
                "path": path,
            },
            options,
        )

    def create(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_RESOURCE,
            {
                "path": path,
                "body": body,
            },
            options,
        )

    def modify(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.modify`, with status, headers and content."""
        return self._session.reply(
            MODIFY_RESOURCE,
            {
                "path": path,
                "body": body,
            },
            options,
        )

    def delete(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_RESOURCE,
            {
                "path": path,
            },
            options,
        )


class AsyncRawResourcesResource(AsyncResource):
    """Any resource, at a path that the caller names."""

    async def retrieve(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.retrieve`, with status, headers and content."""
        return await self._session.reply(
            RETRIEVE_RESOURCE,
            {
                "path": path,
            },
            options,
        )

    async def create(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_RESOURCE,
            {
                "path": path,
                "body": body,
            },
            options,
        )

    async def modify(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.modify`, with status, headers and content."""
        return await self._session.reply(
            MODIFY_RESOURCE,
            {
                "path": path,
                "body": body,
            },
            options,
        )

    async def delete(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Any]:
        """As `resources.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_RESOURCE,
            {
                "path": path,
            },
            options,
        )
