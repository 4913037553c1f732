# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The reminders of Teamwork Projects API: Reminders that a task sends."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.changed_reply import ChangedReply
    from ..models.created_reply import CreatedReply

LIST_REMINDERS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listReminders",
    method="GET",
    path="/tasks/{id}/reminders.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="reminders",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_REMINDER: Final[Operation[CreatedReply]] = Operation(
    id="createReminder",
    method="POST",
    path="/tasks/{id}/reminders.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.new_reminder", "NewReminder"), envelope="reminder"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
UPDATE_REMINDER: Final[Operation[ChangedReply]] = Operation(
    id="updateReminder",
    method="PUT",
    path="/taskreminders/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.reminder_write", "ReminderWrite"), envelope="reminder"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.changed_reply", "ChangedReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_REMINDER: Final[Operation[None]] = Operation(
    id="deleteReminder",
    method="DELETE",
    path="/taskreminders/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class RemindersResource(Resource):
    """Reminders that a task sends."""

    def list(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the reminders of one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_REMINDERS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        date_time_utc: str,
        note: str,
        user_id: Identifier,
        type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a reminder of a task.

        Args:
            id: Id of the task.
            date_time_utc: When to remind, in UTC.
            note: What to say.
            user_id: Id of the person.
            type: How to remind.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        date_time_utc: str | Unset = UNSET,
        note: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangedReply:
        """Changes one reminder.

        Args:
            id: Id of the reminder.
            date_time_utc: When to remind, in UTC.
            note: What to say.
            type: How to remind.
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one reminder.

        Args:
            id: Id of the reminder.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_REMINDER,
            {
                "id": id,
            },
            options,
        )


class AsyncRemindersResource(AsyncResource):
    """Reminders that a task sends."""

    def list(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the reminders of one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_REMINDERS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        date_time_utc: str,
        note: str,
        user_id: Identifier,
        type: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a reminder of a task.

        Args:
            id: Id of the task.
            date_time_utc: When to remind, in UTC.
            note: What to say.
            user_id: Id of the person.
            type: How to remind.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        date_time_utc: str | Unset = UNSET,
        note: str | Unset = UNSET,
        type: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangedReply:
        """Changes one reminder.

        Args:
            id: Id of the reminder.
            date_time_utc: When to remind, in UTC.
            note: What to say.
            type: How to remind.
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_REMINDER,
            {
                "id": id,
                "date_time_utc": date_time_utc,
                "note": note,
                "type": type,
                "user_id": user_id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one reminder.

        Args:
            id: Id of the reminder.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_REMINDER,
            {
                "id": id,
            },
            options,
        )
