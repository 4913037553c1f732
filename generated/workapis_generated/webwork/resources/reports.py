# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The reports of WebWork Tracker REST API V2: Tracked time, timelines and activity."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DATE, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.tracked_hours import TrackedHours
    from ..models.undescribed_reply import UndescribedReply

GET_TRACKED_HOURS: Final[Operation[TrackedHours]] = Operation(
    id="getTrackedHours",
    method="GET",
    path="/reports/tracked-hours",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("user_id", "user_id", "query", IDENTIFIER),
        Parameter("start_date", "start_date", "query", DATE),
        Parameter("end_date", "end_date", "query", DATE),
        Parameter("users", "users", "query", ListOf(INTEGER), explode=False),
        Parameter("projects", "projects", "query", ListOf(INTEGER), explode=False),
        Parameter("teams", "teams", "query", ListOf(STRING), explode=False),
        Parameter("titles", "titles", "query", ListOf(STRING), explode=False),
        Parameter("currencies", "currencies", "query", ListOf(STRING), explode=False),
    ),
    reply=ModelOf("workapis_generated.webwork.models.tracked_hours", "TrackedHours"),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_DAILY_TIMELINE: Final[Operation[UndescribedReply]] = Operation(
    id="getDailyTimeline",
    method="GET",
    path="/reports/daily-timeline",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("date", "date", "query", DATE),
        Parameter("user_ids", "user_ids", "query", ListOf(INTEGER), explode=False),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_ACTIVITY_LEVEL: Final[Operation[UndescribedReply]] = Operation(
    id="getActivityLevel",
    method="GET",
    path="/reports/activity-level",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("start_date", "start_date", "query", DATE),
        Parameter("end_date", "end_date", "query", DATE),
        Parameter("contract_id", "contract_id", "query", IDENTIFIER),
        Parameter("user_ids", "user_ids", "query", ListOf(INTEGER), explode=False),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class ReportsResource(Resource):
    """Tracked time, timelines and activity."""

    def tracked_hours(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        users: List[int] | Unset = UNSET,
        projects: List[int] | Unset = UNSET,
        teams: List[str] | Unset = UNSET,
        titles: List[str] | Unset = UNSET,
        currencies: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TrackedHours:
        """Minutes by day and member, with amounts by currency where the caller may see rates. Without days it is of
        the current week; of one member it is of 31 days at most.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            user_id: Id of a member.
            start_date: First day.
            end_date: Last day.
            users: Ids of members.
            projects: Ids of projects.
            teams: Teams.
            titles: Titles.
            currencies: Currencies.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_TRACKED_HOURS,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "start_date": start_date,
                "end_date": end_date,
                "users": users,
                "projects": projects,
                "teams": teams,
                "titles": titles,
                "currencies": currencies,
            },
            options,
        )

    def daily_timeline(
        self,
        *,
        workspace_id: Identifier,
        date: dt.date,
        user_ids: List[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """The time of each member on one day, at most a year away, in the time zone of the owner of the workspace.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            date: The day.
            user_ids: Ids of the members to report on.
            page: Number of the page to return.
            per_page: Number of members, or of days, on a page, at most 100.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: A later generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_DAILY_TIMELINE,
            {
                "workspace_id": workspace_id,
                "date": date,
                "user_ids": user_ids,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def activity_level(
        self,
        *,
        workspace_id: Identifier,
        start_date: dt.date,
        end_date: dt.date,
        contract_id: Identifier | Unset = UNSET,
        user_ids: List[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """The activity of each member on each of at most 31 days, in percent.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            start_date: First day.
            end_date: Last day.
            contract_id: Id of a contract.
            user_ids: Ids of the members to report on.
            page: Number of the page to return.
            per_page: Number of members, or of days, on a page, at most 100.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: A later generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            GET_ACTIVITY_LEVEL,
            {
                "workspace_id": workspace_id,
                "start_date": start_date,
                "end_date": end_date,
                "contract_id": contract_id,
                "user_ids": user_ids,
                "page": page,
                "per_page": per_page,
            },
            options,
        )


class AsyncReportsResource(AsyncResource):
    """Tracked time, timelines and activity."""

    async def tracked_hours(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        users: List[int] | Unset = UNSET,
        projects: List[int] | Unset = UNSET,
        teams: List[str] | Unset = UNSET,
        titles: List[str] | Unset = UNSET,
        currencies: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TrackedHours:
        """Minutes by day and member, with amounts by currency where the caller may see rates. Without days it is of
        the current week; of one member it is of 31 days at most.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            user_id: Id of a member.
            start_date: First day.
            end_date: Last day.
            users: Ids of members.
            projects: Ids of projects.
            teams: Teams.
            titles: Titles.
            currencies: Currencies.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_TRACKED_HOURS,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "start_date": start_date,
                "end_date": end_date,
                "users": users,
                "projects": projects,
                "teams": teams,
                "titles": titles,
                "currencies": currencies,
            },
            options,
        )

    async def daily_timeline(
        self,
        *,
        workspace_id: Identifier,
        date: dt.date,
        user_ids: List[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """The time of each member on one day, at most a year away, in the time zone of the owner of the workspace.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            date: The day.
            user_ids: Ids of the members to report on.
            page: Number of the page to return.
            per_page: Number of members, or of days, on a page, at most 100.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: A later generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_DAILY_TIMELINE,
            {
                "workspace_id": workspace_id,
                "date": date,
                "user_ids": user_ids,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def activity_level(
        self,
        *,
        workspace_id: Identifier,
        start_date: dt.date,
        end_date: dt.date,
        contract_id: Identifier | Unset = UNSET,
        user_ids: List[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """The activity of each member on each of at most 31 days, in percent.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            start_date: First day.
            end_date: Last day.
            contract_id: Id of a contract.
            user_ids: Ids of the members to report on.
            page: Number of the page to return.
            per_page: Number of members, or of days, on a page, at most 100.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: A later generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            GET_ACTIVITY_LEVEL,
            {
                "workspace_id": workspace_id,
                "start_date": start_date,
                "end_date": end_date,
                "contract_id": contract_id,
                "user_ids": user_ids,
                "page": page,
                "per_page": per_page,
            },
            options,
        )
