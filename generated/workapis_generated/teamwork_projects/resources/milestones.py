# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The milestones of Teamwork Projects API: Milestones, the dates by which things are to be done."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, IDENTIFIER, INTEGER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_milestone_reply import CreatedMilestoneReply
    from ..models.milestone import Milestone
    from ..models.milestone_filter import MilestoneFilter

LIST_MILESTONES: Final[Operation[List[Milestone]]] = Operation(
    id="listMilestones",
    method="GET",
    path="/milestones.json",
    parameters=(
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("find", "find", "query", choice("all", "completed", "incomplete", "late", "upcoming")),
        Parameter("get_progress", "getProgress", "query", BOOLEAN),
        Parameter("project_type", "projectType", "query", choice("ACTIVE", "ALL")),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.milestone", "Milestone")),
    envelope="milestones",
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_MILESTONES: Final[Operation[List[Milestone]]] = Operation(
    id="listProjectMilestones",
    method="GET",
    path="/projects/{id}/milestones.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("find", "find", "query", choice("all", "completed", "incomplete", "late", "upcoming")),
        Parameter("get_progress", "getProgress", "query", BOOLEAN),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.milestone", "Milestone")),
    envelope="milestones",
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_MILESTONE: Final[Operation[CreatedMilestoneReply]] = Operation(
    id="createMilestone",
    method="POST",
    path="/projects/{id}/milestones.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.new_milestone", "NewMilestone"), envelope="milestone"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_milestone_reply", "CreatedMilestoneReply"),
    from_headers=(("id", ("milestoneid", "milestoneId")),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_MILESTONE: Final[Operation[Milestone]] = Operation(
    id="getMilestone",
    method="GET",
    path="/milestones/{id}.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("show_task_lists", "showTaskLists", "query", BOOLEAN),
        Parameter("get_progress", "getProgress", "query", BOOLEAN),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.milestone", "Milestone"),
    envelope="milestone",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_MILESTONE: Final[Operation[None]] = Operation(
    id="updateMilestone",
    method="PUT",
    path="/milestones/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.milestone_write", "MilestoneWrite"),
        envelope="milestone",
        around=ModelOf("workapis_generated.teamwork_projects.models.milestone_request", "MilestoneRequest"),
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_MILESTONE: Final[Operation[None]] = Operation(
    id="deleteMilestone",
    method="DELETE",
    path="/milestones/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
COMPLETE_MILESTONE: Final[Operation[None]] = Operation(
    id="completeMilestone",
    method="PUT",
    path="/milestones/{id}/complete.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REOPEN_MILESTONE: Final[Operation[None]] = Operation(
    id="reopenMilestone",
    method="PUT",
    path="/milestones/{id}/uncomplete.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class MilestonesResource(Resource):
    """Milestones, the dates by which things are to be done."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        find: MilestoneFilter | Literal["all", "completed", "incomplete", "late", "upcoming"] | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        project_type: Literal["ACTIVE", "ALL"] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Milestone]:
        """Returns the milestones of all projects that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page_size: How many results a page has.
            page: Number of the page to begin with, from 1.
            find: Which milestones to return.
            get_progress: Whether the progress is returned too.
            project_type: State of the projects, `ACTIVE` by default.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_MILESTONES,
            {
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
                "project_type": project_type,
            },
            limit,
            checkpoint,
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Milestone]:
        """Returns the milestones of one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            page_size: How many results a page has.
            page: Number of the page to begin with, from 1.
            find: Which milestones to return.
            get_progress: Whether the progress is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_MILESTONES,
            {
                "id": id,
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
            },
            limit,
            checkpoint,
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
    ) -> CreatedMilestoneReply:
        """Creates a milestone in a project.

        Args:
            id: Id of the project.
            deadline: Day by which it is to be done.
            description: Further words.
            notify: Whom to notify, or whether.
            reminder: Whether a reminder is sent.
            responsible_party_ids: Ids of those who are responsible.
            tags: Names of tags, separated by commas.
            task_list_ids: Ids of task lists that belong to it.
            title: Title.
            tag_ids: Ids of tags. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> Milestone:
        """Returns one milestone.

        Args:
            id: Id of the milestone.
            show_task_lists: Whether the task lists are returned too.
            get_progress: Whether the progress is returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Changes one milestone, and moves later ones if that is asked for.

        Args:
            id: Id of the milestone.
            deadline: Day by which it is to be done.
            description: Further words.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            reminder: Whether a reminder is sent.
            responsible_party_ids: Ids of those who are responsible.
            tags: Names of tags, separated by commas.
            task_list_ids: Ids of task lists that belong to it.
            title: Title.
            tag_ids: Ids of tags. Source: vendor code.
            move_upcoming_milestones: Whether later milestones are moved too.
            move_upcoming_milestones_off_weekends: Whether they are moved off weekends.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one milestone.

        Args:
            id: Id of the milestone.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Marks one milestone as completed.

        Args:
            id: Id of the milestone.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Marks one milestone as not completed.

        Args:
            id: Id of the milestone.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REOPEN_MILESTONE,
            {
                "id": id,
            },
            options,
        )


class AsyncMilestonesResource(AsyncResource):
    """Milestones, the dates by which things are to be done."""

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        find: MilestoneFilter | Literal["all", "completed", "incomplete", "late", "upcoming"] | Unset = UNSET,
        get_progress: bool | Unset = UNSET,
        project_type: Literal["ACTIVE", "ALL"] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Milestone]:
        """Returns the milestones of all projects that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page_size: How many results a page has.
            page: Number of the page to begin with, from 1.
            find: Which milestones to return.
            get_progress: Whether the progress is returned too.
            project_type: State of the projects, `ACTIVE` by default.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_MILESTONES,
            {
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
                "project_type": project_type,
            },
            limit,
            checkpoint,
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Milestone]:
        """Returns the milestones of one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            page_size: How many results a page has.
            page: Number of the page to begin with, from 1.
            find: Which milestones to return.
            get_progress: Whether the progress is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_MILESTONES,
            {
                "id": id,
                "page_size": page_size,
                "page": page,
                "find": find,
                "get_progress": get_progress,
            },
            limit,
            checkpoint,
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
    ) -> CreatedMilestoneReply:
        """Creates a milestone in a project.

        Args:
            id: Id of the project.
            deadline: Day by which it is to be done.
            description: Further words.
            notify: Whom to notify, or whether.
            reminder: Whether a reminder is sent.
            responsible_party_ids: Ids of those who are responsible.
            tags: Names of tags, separated by commas.
            task_list_ids: Ids of task lists that belong to it.
            title: Title.
            tag_ids: Ids of tags. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> Milestone:
        """Returns one milestone.

        Args:
            id: Id of the milestone.
            show_task_lists: Whether the task lists are returned too.
            get_progress: Whether the progress is returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Changes one milestone, and moves later ones if that is asked for.

        Args:
            id: Id of the milestone.
            deadline: Day by which it is to be done.
            description: Further words.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            reminder: Whether a reminder is sent.
            responsible_party_ids: Ids of those who are responsible.
            tags: Names of tags, separated by commas.
            task_list_ids: Ids of task lists that belong to it.
            title: Title.
            tag_ids: Ids of tags. Source: vendor code.
            move_upcoming_milestones: Whether later milestones are moved too.
            move_upcoming_milestones_off_weekends: Whether they are moved off weekends.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one milestone.

        Args:
            id: Id of the milestone.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Marks one milestone as completed.

        Args:
            id: Id of the milestone.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Marks one milestone as not completed.

        Args:
            id: Id of the milestone.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REOPEN_MILESTONE,
            {
                "id": id,
            },
            options,
        )
