# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The time entries of WebWork Tracker REST API V2: Time that was added by hand, a span of one day each."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import DATE, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.saved_time_reply import SavedTimeReply
    from ..models.undescribed_reply import UndescribedReply

LIST_TIME_ENTRIES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listTimeEntries",
    method="GET",
    path="/time-entries",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("user_id", "user_id", "query", IDENTIFIER),
        Parameter("date", "date", "query", DATE),
        Parameter("project_id", "project_id", "query", IDENTIFIER),
        Parameter("task_id", "task_id", "query", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    paging=Paging(
        page="page",
        size="per_page",
        place="envelope",
        number="/meta/pagination/current_page",
        pages="/meta/pagination/last_page",
        total="/meta/pagination/total",
    ),
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
CREATE_TIME_ENTRY: Final[Operation[SavedTimeReply]] = Operation(
    id="createTimeEntry",
    method="POST",
    path="/time-entries",
    body=Body(ModelOf("workapis_generated.webwork.models.time_entry_create", "TimeEntryCreate")),
    reply=ModelOf("workapis_generated.webwork.models.saved_time_reply", "SavedTimeReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({201, 400, 401, 403, 404, 409, 422, 500}),
)
UPDATE_TIME_ENTRY: Final[Operation[UndescribedReply]] = Operation(
    id="updateTimeEntry",
    method="PUT",
    path="/time-entries/{time_entry_id}",
    parameters=(Parameter("time_entry_id", "time_entry_id", "path", STRING),),
    body=Body(ModelOf("workapis_generated.webwork.models.time_entry_update", "TimeEntryUpdate")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
DELETE_TIME_ENTRY: Final[Operation[UndescribedReply]] = Operation(
    id="deleteTimeEntry",
    method="DELETE",
    path="/time-entries/{time_entry_id}",
    parameters=(Parameter("time_entry_id", "time_entry_id", "path", STRING),),
    body=Body(ModelOf("workapis_generated.webwork.models.workspace_choice", "WorkspaceChoice")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class TimeEntriesResource(Resource):
    """Time that was added by hand, a span of one day each."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier,
        date: dt.date,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Entries of one member on one day, narrowed down by project or task.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            user_id: Id of the member.
            date: The day.
            project_id: Id of a project.
            task_id: Id of a task.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
            LIST_TIME_ENTRIES,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "project_id": project_id,
                "task_id": task_id,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SavedTimeReply:
        """Adds time of a member on one day. Limits and entries that overlap may leave a part of it; the reply still
        says success, and how many minutes were saved.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            date: The day.
            start_time: When it begins.
            end_time: When it ends, after it began.
            contract_id: Id of the contract.
            task_id: Id of the task.
            notes: What was done.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            CREATE_TIME_ENTRY,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    def update(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Changes what is sent of an entry, and nothing else.

        Args:
            time_entry_id: Id of the entry.
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            date: The day.
            start_time: When it begins.
            end_time: When it ends, after it began.
            contract_id: Id of the contract.
            task_id: Id of the task.
            notes: What was done.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            UPDATE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    def delete(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Deletes an entry for good. The request has a body, which names the workspace.

        Args:
            time_entry_id: Id of the entry.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            DELETE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncTimeEntriesResource(AsyncResource):
    """Time that was added by hand, a span of one day each."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        user_id: Identifier,
        date: dt.date,
        project_id: Identifier | Unset = UNSET,
        task_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Entries of one member on one day, narrowed down by project or task.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            user_id: Id of the member.
            date: The day.
            project_id: Id of a project.
            task_id: Id of a task.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
            LIST_TIME_ENTRIES,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "project_id": project_id,
                "task_id": task_id,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SavedTimeReply:
        """Adds time of a member on one day. Limits and entries that overlap may leave a part of it; the reply still
        says success, and how many minutes were saved.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            date: The day.
            start_time: When it begins.
            end_time: When it ends, after it began.
            contract_id: Id of the contract.
            task_id: Id of the task.
            notes: What was done.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            CREATE_TIME_ENTRY,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    async def update(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        user_id: int | Unset = UNSET,
        date: dt.date | Unset = UNSET,
        start_time: dt.time | Unset = UNSET,
        end_time: dt.time | Unset = UNSET,
        contract_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        notes: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Changes what is sent of an entry, and nothing else.

        Args:
            time_entry_id: Id of the entry.
            workspace_id: Id of the workspace.
            user_id: Id of the member.
            date: The day.
            start_time: When it begins.
            end_time: When it ends, after it began.
            contract_id: Id of the contract.
            task_id: Id of the task.
            notes: What was done.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            UPDATE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
                "user_id": user_id,
                "date": date,
                "start_time": start_time,
                "end_time": end_time,
                "contract_id": contract_id,
                "task_id": task_id,
                "notes": notes,
            },
            options,
        )

    async def delete(
        self,
        time_entry_id: str,
        *,
        workspace_id: int,
        options: CallOptions | None = None,
    ) -> UndescribedReply:
        """Deletes an entry for good. The request has a body, which names the workspace.

        Args:
            time_entry_id: Id of the entry.
            workspace_id: Id of the workspace.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The newest generation of the reference has it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            DELETE_TIME_ENTRY,
            {
                "time_entry_id": time_entry_id,
                "workspace_id": workspace_id,
            },
            options,
        )
