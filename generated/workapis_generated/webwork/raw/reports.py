# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The reports of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.reports import GET_ACTIVITY_LEVEL, GET_DAILY_TIMELINE, GET_TRACKED_HOURS

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.tracked_hours import TrackedHours
    from ..models.undescribed_reply import UndescribedReply


class RawReportsResource(Resource):
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
    ) -> Reply[TrackedHours]:
        """As `reports.tracked_hours`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `reports.daily_timeline`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `reports.activity_level`, with status, headers and content."""
        return self._session.reply(
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


class AsyncRawReportsResource(AsyncResource):
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
    ) -> Reply[TrackedHours]:
        """As `reports.tracked_hours`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `reports.daily_timeline`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[UndescribedReply]:
        """As `reports.activity_level`, with status, headers and content."""
        return await self._session.reply(
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
