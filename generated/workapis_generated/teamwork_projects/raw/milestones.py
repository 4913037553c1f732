# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The milestones of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.milestones import (
    COMPLETE_MILESTONE,
    CREATE_MILESTONE,
    DELETE_MILESTONE,
    GET_MILESTONE,
    LIST_MILESTONES,
    LIST_PROJECT_MILESTONES,
    REOPEN_MILESTONE,
    UPDATE_MILESTONE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_milestone_reply import CreatedMilestoneReply
    from ..models.milestone import Milestone
    from ..models.milestone_filter import MilestoneFilter


class RawMilestonesResource(Resource):
    """Milestones, the dates by which things are to be done."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        find: MilestoneFilter | Literal["all", "completed", "incomplete", "late", "upcoming"] | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        project_type: Literal["ACTIVE", "ALL"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Milestone]]:
        """As `milestones.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_MILESTONES,
            {
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
                "project_type": project_type,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        find: MilestoneFilter | Literal["all", "completed", "incomplete", "late", "upcoming"] | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Milestone]]:
        """As `milestones.list_of_project`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_MILESTONES,
            {
                "id": id,
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        deadline: dt.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        notify: bool | Unset = UNSET,
        reminder: bool | Unset = UNSET,
        responsible_party_ids: List[str] | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        task_list_ids: List[str] | Unset = UNSET,
        title: str | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedMilestoneReply]:
        """As `milestones.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_MILESTONE,
            {
                "id": id,
                "deadline": deadline,
                "description": description,
                "notify": notify,
                "reminder": reminder,
                "responsible_party_ids": responsible_party_ids,
                "tags": tags,
                "task_list_ids": task_list_ids,
                "title": title,
                "tag_ids": tag_ids,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        show_task_lists: bool | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Milestone]:
        """As `milestones.get`, with status, headers and content."""
        return self._session.reply(
            GET_MILESTONE,
            {
                "id": id,
                "show_task_lists": show_task_lists,
                "get_progress": get_progress,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        deadline: dt.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        notify: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        reminder: bool | Unset = UNSET,
        responsible_party_ids: List[str] | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        task_list_ids: List[str] | Unset = UNSET,
        title: str | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        move_upcoming_milestones: bool | Unset = UNSET,
        move_upcoming_milestones_off_weekends: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_MILESTONE,
            {
                "id": id,
                "deadline": deadline,
                "description": description,
                "notify": notify,
                "private": private,
                "reminder": reminder,
                "responsible_party_ids": responsible_party_ids,
                "tags": tags,
                "task_list_ids": task_list_ids,
                "title": title,
                "tag_ids": tag_ids,
                "move_upcoming_milestones": move_upcoming_milestones,
                "move_upcoming_milestones_off_weekends": move_upcoming_milestones_off_weekends,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_MILESTONE,
            {
                "id": id,
            },
            options,
        )

    def complete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.complete`, with status, headers and content."""
        return self._session.reply(
            COMPLETE_MILESTONE,
            {
                "id": id,
            },
            options,
        )

    def uncomplete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.uncomplete`, with status, headers and content."""
        return self._session.reply(
            REOPEN_MILESTONE,
            {
                "id": id,
            },
            options,
        )


class AsyncRawMilestonesResource(AsyncResource):
    """Milestones, the dates by which things are to be done."""

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        find: MilestoneFilter | Literal["all", "completed", "incomplete", "late", "upcoming"] | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        project_type: Literal["ACTIVE", "ALL"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Milestone]]:
        """As `milestones.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_MILESTONES,
            {
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
                "project_type": project_type,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        find: MilestoneFilter | Literal["all", "completed", "incomplete", "late", "upcoming"] | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Milestone]]:
        """As `milestones.list_of_project`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_MILESTONES,
            {
                "id": id,
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        deadline: dt.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        notify: bool | Unset = UNSET,
        reminder: bool | Unset = UNSET,
        responsible_party_ids: List[str] | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        task_list_ids: List[str] | Unset = UNSET,
        title: str | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedMilestoneReply]:
        """As `milestones.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_MILESTONE,
            {
                "id": id,
                "deadline": deadline,
                "description": description,
                "notify": notify,
                "reminder": reminder,
                "responsible_party_ids": responsible_party_ids,
                "tags": tags,
                "task_list_ids": task_list_ids,
                "title": title,
                "tag_ids": tag_ids,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        show_task_lists: bool | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Milestone]:
        """As `milestones.get`, with status, headers and content."""
        return await self._session.reply(
            GET_MILESTONE,
            {
                "id": id,
                "show_task_lists": show_task_lists,
                "get_progress": get_progress,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        deadline: dt.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        notify: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        reminder: bool | Unset = UNSET,
        responsible_party_ids: List[str] | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        task_list_ids: List[str] | Unset = UNSET,
        title: str | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        move_upcoming_milestones: bool | Unset = UNSET,
        move_upcoming_milestones_off_weekends: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_MILESTONE,
            {
                "id": id,
                "deadline": deadline,
                "description": description,
                "notify": notify,
                "private": private,
                "reminder": reminder,
                "responsible_party_ids": responsible_party_ids,
                "tags": tags,
                "task_list_ids": task_list_ids,
                "title": title,
                "tag_ids": tag_ids,
                "move_upcoming_milestones": move_upcoming_milestones,
                "move_upcoming_milestones_off_weekends": move_upcoming_milestones_off_weekends,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_MILESTONE,
            {
                "id": id,
            },
            options,
        )

    async def complete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.complete`, with status, headers and content."""
        return await self._session.reply(
            COMPLETE_MILESTONE,
            {
                "id": id,
            },
            options,
        )

    async def uncomplete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `milestones.uncomplete`, with status, headers and content."""
        return await self._session.reply(
            REOPEN_MILESTONE,
            {
                "id": id,
            },
            options,
        )
