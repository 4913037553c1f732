# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The activities of Telerik TeamPulse REST API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.activities import (
    GET_UNREAD_COUNT,
    LIST_ACTIVITIES,
    LIST_MENTION_NAMES,
    MARK_ACTIVITIES_SEEN,
    SHARE_MESSAGE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.activity import Activity
    from ..models.activity_counts import ActivityCounts
    from ..models.shared_message import SharedMessage
    from ..models.user import User


class RawActivitiesResource(Resource):
    """The stream of work item changes and shared messages that a user is notified of."""

    def list(
        self,
        *,
        is_flagged: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activities.list`, with status, headers and content."""
        return self._session.reply(
            LIST_ACTIVITIES,
            {
                "is_flagged": is_flagged,
            },
            options,
        )

    def unread_count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ActivityCounts]:
        """As `activities.unread_count`, with status, headers and content."""
        return self._session.reply(
            GET_UNREAD_COUNT,
            {},
            options,
        )

    def mark_seen(
        self,
        activity_id: Identifier,
        *,
        only_flagged: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ActivityCounts]:
        """As `activities.mark_seen`, with status, headers and content."""
        return self._session.reply(
            MARK_ACTIVITIES_SEEN,
            {
                "activity_id": activity_id,
                "only_flagged": only_flagged,
            },
            options,
        )

    def mention_names(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[User]]:
        """As `activities.mention_names`, with status, headers and content."""
        return self._session.reply(
            LIST_MENTION_NAMES,
            {},
            options,
        )

    def share(
        self,
        *,
        message: str,
        options: CallOptions | None = None,
    ) -> Reply[SharedMessage]:
        """As `activities.share`, with status, headers and content."""
        return self._session.reply(
            SHARE_MESSAGE,
            {
                "message": message,
            },
            options,
        )


class AsyncRawActivitiesResource(AsyncResource):
    """The stream of work item changes and shared messages that a user is notified of."""

    async def list(
        self,
        *,
        is_flagged: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Activity]]:
        """As `activities.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_ACTIVITIES,
            {
                "is_flagged": is_flagged,
            },
            options,
        )

    async def unread_count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ActivityCounts]:
        """As `activities.unread_count`, with status, headers and content."""
        return await self._session.reply(
            GET_UNREAD_COUNT,
            {},
            options,
        )

    async def mark_seen(
        self,
        activity_id: Identifier,
        *,
        only_flagged: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ActivityCounts]:
        """As `activities.mark_seen`, with status, headers and content."""
        return await self._session.reply(
            MARK_ACTIVITIES_SEEN,
            {
                "activity_id": activity_id,
                "only_flagged": only_flagged,
            },
            options,
        )

    async def mention_names(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[User]]:
        """As `activities.mention_names`, with status, headers and content."""
        return await self._session.reply(
            LIST_MENTION_NAMES,
            {},
            options,
        )

    async def share(
        self,
        *,
        message: str,
        options: CallOptions | None = None,
    ) -> Reply[SharedMessage]:
        """As `activities.share`, with status, headers and content."""
        return await self._session.reply(
            SHARE_MESSAGE,
            {
                "message": message,
            },
            options,
        )
