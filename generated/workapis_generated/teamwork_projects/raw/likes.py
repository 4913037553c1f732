# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The likes of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.likes import LIKE_THING, LIST_LIKES, UNLIKE_THING

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawLikesResource(Resource):
    """Who likes what."""

    def list(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `likes.list`, with status, headers and content."""
        return self._session.reply(
            LIST_LIKES,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )

    def like(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `likes.like`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `likes.unlike`, with status, headers and content."""
        return self._session.reply(
            UNLIKE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )


class AsyncRawLikesResource(AsyncResource):
    """Who likes what."""

    async def list(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `likes.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_LIKES,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )

    async def like(
        self,
        resource: str,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `likes.like`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `likes.unlike`, with status, headers and content."""
        return await self._session.reply(
            UNLIKE_THING,
            {
                "resource": resource,
                "id": id,
            },
            options,
        )
