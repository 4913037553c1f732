# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The time tracking of WebWork Tracker REST API V2: The tracker of a member: one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from workapis._codec import ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.started_tracker import StartedTracker
    from ..models.stopped_tracker import StoppedTracker
    from ..models.undescribed_reply import UndescribedReply

START_TRACKER: Final[Operation[StartedTracker]] = Operation(
    id="startTracker",
    method="POST",
    path="/time-tracking/start",
    body=Body(ModelOf("workapis_generated.webwork.models.tracker_start", "TrackerStart")),
    reply=ModelOf("workapis_generated.webwork.models.started_tracker", "StartedTracker"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
STOP_TRACKER: Final[Operation[StoppedTracker]] = Operation(
    id="stopTracker",
    method="POST",
    path="/time-tracking/stop",
    body=Body(ModelOf("workapis_generated.webwork.models.tracker_stop", "TrackerStop")),
    reply=ModelOf("workapis_generated.webwork.models.stopped_tracker", "StoppedTracker"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_CURRENT_TRACKER: Final[Operation[UndescribedReply]] = Operation(
    id="getCurrentTracker",
    method="GET",
    path="/time-tracking/current-data",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("user_id", "user_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class TimeTrackingResource(Resource):
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
    ) -> StartedTracker:
        """Starts the one tracker that a member has. It is refused while one runs.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            contract_id: Id of the contract; null for time on none.
            task_id: Id of the task; a contract must be given with it.
            activity_description: What is being done.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> StoppedTracker:
        """Stops the tracker of a member.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it; the earlier one without a body.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """The tracker that runs of a member. Only those are seen that were started by this API or in a browser.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            user_id: Id of a member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_CURRENT_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            options,
        )


class AsyncTimeTrackingResource(AsyncResource):
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
    ) -> StartedTracker:
        """Starts the one tracker that a member has. It is refused while one runs.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            contract_id: Id of the contract; null for time on none.
            task_id: Id of the task; a contract must be given with it.
            activity_description: What is being done.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> StoppedTracker:
        """Stops the tracker of a member.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it; the earlier one without a body.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """The tracker that runs of a member. Only those are seen that were started by this API or in a browser.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            user_id: Id of a member.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_CURRENT_TRACKER,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            options,
        )
