# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The time tracking of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.time_tracking import GET_CURRENT_TRACKER, START_TRACKER, STOP_TRACKER

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.started_tracker import StartedTracker
    from ..models.stopped_tracker import StoppedTracker
    from ..models.undescribed_reply import UndescribedReply


class RawTimeTrackingResource(Resource):
    """The tracker of a member: one at a time."""

    def start(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        contract_id: int | None | Unset = UNSET,
        task_id: int | Unset = UNSET,
        activity_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[StartedTracker]:
        """As `time_tracking.start`, with status, headers and content."""
        return self._session.reply(
            START_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "contract_id": contract_id,
                "task_id": task_id,
                "activity_description": activity_description,
            },
            options,
        )

    def stop(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[StoppedTracker]:
        """As `time_tracking.stop`, with status, headers and content."""
        return self._session.reply(
            STOP_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            options,
        )

    def current(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `time_tracking.current`, with status, headers and content."""
        return self._session.reply(
            GET_CURRENT_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            options,
        )


class AsyncRawTimeTrackingResource(AsyncResource):
    """The tracker of a member: one at a time."""

    async def start(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        contract_id: int | None | Unset = UNSET,
        task_id: int | Unset = UNSET,
        activity_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[StartedTracker]:
        """As `time_tracking.start`, with status, headers and content."""
        return await self._session.reply(
            START_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "contract_id": contract_id,
                "task_id": task_id,
                "activity_description": activity_description,
            },
            options,
        )

    async def stop(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[StoppedTracker]:
        """As `time_tracking.stop`, with status, headers and content."""
        return await self._session.reply(
            STOP_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            options,
        )

    async def current(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `time_tracking.current`, with status, headers and content."""
        return await self._session.reply(
            GET_CURRENT_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            options,
        )
