# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The workload of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from workapis._resource import AsyncResource, Resource
from workapis.unset import UNSET, Unset

from ..resources.workload import GET_WORKLOAD

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawWorkloadResource(Resource):
    """How much people have to do."""

    def list(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        include_tasks_without_dates: bool | Unset = UNSET,
        distribute_estimated_time_to_assignees: bool | Unset = UNSET,
        prorata_estimated_time: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        tag_ids: int | Unset = UNSET,
        match_all_tags: bool | Unset = UNSET,
        exclude_tag_ids: int | Unset = UNSET,
        match_all_excluded_tags: bool | Unset = UNSET,
        only_untagged_tasks: bool | Unset = UNSET,
        include_capacity: bool | Unset = UNSET,
        show_only_users_with_remaining_capacity: bool | Unset = UNSET,
        include_all_users: bool | Unset = UNSET,
        user_ids_to_include: List[str] | Unset = UNSET,
        user_company_ids: List[str] | Unset = UNSET,
        user_sort_by: Literal["name", "company", "capacity"] | Unset = UNSET,
        search_user_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `workload.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            GET_WORKLOAD,
            {
                "start_date": start_date,
                "end_date": end_date,
                "include_tasks_without_dates": include_tasks_without_dates,
                "distribute_estimated_time_to_assignees": distribute_estimated_time_to_assignees,
                "prorata_estimated_time": prorata_estimated_time,
                "page": page,
                "page_size": page_size,
                "sort_by": sort_by,
                "tag_ids": tag_ids,
                "match_all_tags": match_all_tags,
                "exclude_tag_ids": exclude_tag_ids,
                "match_all_excluded_tags": match_all_excluded_tags,
                "only_untagged_tasks": only_untagged_tasks,
                "include_capacity": include_capacity,
                "show_only_users_with_remaining_capacity": show_only_users_with_remaining_capacity,
                "include_all_users": include_all_users,
                "user_ids_to_include": user_ids_to_include,
                "user_company_ids": user_company_ids,
                "user_sort_by": user_sort_by,
                "search_user_name": search_user_name,
            },
            options,
        )


class AsyncRawWorkloadResource(AsyncResource):
    """How much people have to do."""

    async def list(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        include_tasks_without_dates: bool | Unset = UNSET,
        distribute_estimated_time_to_assignees: bool | Unset = UNSET,
        prorata_estimated_time: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        tag_ids: int | Unset = UNSET,
        match_all_tags: bool | Unset = UNSET,
        exclude_tag_ids: int | Unset = UNSET,
        match_all_excluded_tags: bool | Unset = UNSET,
        only_untagged_tasks: bool | Unset = UNSET,
        include_capacity: bool | Unset = UNSET,
        show_only_users_with_remaining_capacity: bool | Unset = UNSET,
        include_all_users: bool | Unset = UNSET,
        user_ids_to_include: List[str] | Unset = UNSET,
        user_company_ids: List[str] | Unset = UNSET,
        user_sort_by: Literal["name", "company", "capacity"] | Unset = UNSET,
        search_user_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `workload.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            GET_WORKLOAD,
            {
                "start_date": start_date,
                "end_date": end_date,
                "include_tasks_without_dates": include_tasks_without_dates,
                "distribute_estimated_time_to_assignees": distribute_estimated_time_to_assignees,
                "prorata_estimated_time": prorata_estimated_time,
                "page": page,
                "page_size": page_size,
                "sort_by": sort_by,
                "tag_ids": tag_ids,
                "match_all_tags": match_all_tags,
                "exclude_tag_ids": exclude_tag_ids,
                "match_all_excluded_tags": match_all_excluded_tags,
                "only_untagged_tasks": only_untagged_tasks,
                "include_capacity": include_capacity,
                "show_only_users_with_remaining_capacity": show_only_users_with_remaining_capacity,
                "include_all_users": include_all_users,
                "user_ids_to_include": user_ids_to_include,
                "user_company_ids": user_company_ids,
                "user_sort_by": user_sort_by,
                "search_user_name": search_user_name,
            },
            options,
        )
