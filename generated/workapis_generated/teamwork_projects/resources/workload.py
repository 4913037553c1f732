# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The workload of Teamwork Projects API: How much people have to do."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Final, Literal

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._enum import choice
from workapis._operation import Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, COMPACT_DATE, ID_LIST, INTEGER, STRING
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

GET_WORKLOAD: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="getWorkload",
    method="GET",
    path="/workload.json",
    parameters=(
        Parameter("start_date", "startDate", "query", COMPACT_DATE),
        Parameter("end_date", "endDate", "query", COMPACT_DATE),
        Parameter("include_tasks_without_dates", "includeTasksWithoutDates", "query", BOOLEAN),
        Parameter("distribute_estimated_time_to_assignees", "distributeEstimatedTimeToAssignees", "query", BOOLEAN),
        Parameter("prorata_estimated_time", "prorataEstimatedTime", "query", STRING),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("sort_by", "sortBy", "query", STRING),
        Parameter("tag_ids", "tagIds", "query", INTEGER),
        Parameter("match_all_tags", "matchAllTags", "query", BOOLEAN),
        Parameter("exclude_tag_ids", "excludeTagIds", "query", INTEGER),
        Parameter("match_all_excluded_tags", "matchAllExcludedTags", "query", BOOLEAN),
        Parameter("only_untagged_tasks", "onlyUntaggedTasks", "query", BOOLEAN),
        Parameter("include_capacity", "includeCapacity", "query", BOOLEAN),
        Parameter("show_only_users_with_remaining_capacity", "showOnlyUsersWithRemainingCapacity", "query", BOOLEAN),
        Parameter("include_all_users", "includeAllUsers", "query", BOOLEAN),
        Parameter("user_ids_to_include", "userIdsToInclude", "query", ID_LIST),
        Parameter("user_company_ids", "userCompanyIds", "query", ID_LIST),
        Parameter("user_sort_by", "userSortBy", "query", choice("name", "company", "capacity")),
        Parameter("search_user_name", "searchUserName", "query", STRING),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="workload",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class WorkloadResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns how much each person has to do in a period.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            start_date: First day of the period.
            end_date: Last day of the period.
            include_tasks_without_dates: Whether tasks without dates count.
            distribute_estimated_time_to_assignees: Whether estimated time is divided among those who are
                responsible.
            prorata_estimated_time: Whether estimated time is divided by days.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            sort_by: What to sort by.
            tag_ids: Id of a tag.
            match_all_tags: Whether all of the tags must be there.
            exclude_tag_ids: Id of a tag that is left out.
            match_all_excluded_tags: Whether all of the tags must be there to leave a thing out.
            only_untagged_tasks: Whether only tasks without tags are returned.
            include_capacity: Whether the capacity is returned too.
            show_only_users_with_remaining_capacity: Whether only people who have time left are returned.
            include_all_users: Whether all people are returned.
            user_ids_to_include: Ids of people.
            user_company_ids: Ids of companies of the people.
            user_sort_by: What to sort the people by.
            search_user_name: Name of a person to look for.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
            options,
        )


class AsyncWorkloadResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns how much each person has to do in a period.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            start_date: First day of the period.
            end_date: Last day of the period.
            include_tasks_without_dates: Whether tasks without dates count.
            distribute_estimated_time_to_assignees: Whether estimated time is divided among those who are
                responsible.
            prorata_estimated_time: Whether estimated time is divided by days.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            sort_by: What to sort by.
            tag_ids: Id of a tag.
            match_all_tags: Whether all of the tags must be there.
            exclude_tag_ids: Id of a tag that is left out.
            match_all_excluded_tags: Whether all of the tags must be there to leave a thing out.
            only_untagged_tasks: Whether only tasks without tags are returned.
            include_capacity: Whether the capacity is returned too.
            show_only_users_with_remaining_capacity: Whether only people who have time left are returned.
            include_all_users: Whether all people are returned.
            user_ids_to_include: Ids of people.
            user_company_ids: Ids of companies of the people.
            user_sort_by: What to sort the people by.
            search_user_name: Name of a person to look for.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
            options,
        )
