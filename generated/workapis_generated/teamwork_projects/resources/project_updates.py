# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The project updates of Teamwork Projects API: Reports on the state of a project."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, STRING, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.project_update_id_reply import ProjectUpdateIdReply

LIST_PROJECT_UPDATES: Final[Operation[dict[str, Any]]] = Operation(
    id="listProjectUpdates",
    method="GET",
    path="/projects/{id}/updates.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="update",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PROJECT_UPDATE: Final[Operation[dict[str, Any]]] = Operation(
    id="getProjectUpdate",
    method="GET",
    path="/projects/{id}/update.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("get_reactions", "getReactions", "query", STRING),
    ),
    reply=MapOf(ANYTHING),
    envelope="update",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PROJECT_UPDATE: Final[Operation[ProjectUpdateIdReply]] = Operation(
    id="createProjectUpdate",
    method="POST",
    path="/projects/{id}/update.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.project_update_write", "ProjectUpdateWrite"),
        envelope="update",
        around=ModelOf("workapis_generated.teamwork_projects.models.project_update_request", "ProjectUpdateRequest"),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_update_id_reply", "ProjectUpdateIdReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PROJECT_UPDATE: Final[Operation[ProjectUpdateIdReply]] = Operation(
    id="updateProjectUpdate",
    method="PUT",
    path="/projects/updates/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.project_update_write", "ProjectUpdateWrite"),
        envelope="update",
        around=ModelOf("workapis_generated.teamwork_projects.models.project_update_request", "ProjectUpdateRequest"),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_update_id_reply", "ProjectUpdateIdReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PROJECT_UPDATE: Final[Operation[ProjectUpdateIdReply]] = Operation(
    id="deleteProjectUpdate",
    method="DELETE",
    path="/projects/updates/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_update_id_reply", "ProjectUpdateIdReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REQUEST_PROJECT_UPDATE: Final[Operation[None]] = Operation(
    id="requestProjectUpdate",
    method="PUT",
    path="/projects/{id}/update/request.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.update_ask_request", "UpdateAskRequest")),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class ProjectUpdatesResource(Resource):
    """Reports on the state of a project."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the updates of one project; the page has an object where a list would be.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_PROJECT_UPDATES,
            {
                "id": id,
            },
            options,
        )

    def latest(
        self,
        id: Identifier,
        *,
        get_reactions: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the newest update of one project, with reactions if they are asked for.

        Args:
            id: Id of the project.
            get_reactions: Whether the reactions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_PROJECT_UPDATE,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectUpdateIdReply:
        """Creates an update of one project.

        Args:
            id: Id of the project.
            text: The text.
            health: The state of the project.
            notify_ids: Ids of people who are told.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectUpdateIdReply:
        """Changes the text of an update.

        Args:
            id: Id of the update.
            text: The text.
            health: The state of the project.
            notify_ids: Ids of people who are told.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectUpdateIdReply:
        """Deletes one update.

        Args:
            id: Id of the update.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_PROJECT_UPDATE,
            {
                "id": id,
            },
            options,
        )

    def request(
        self,
        id: Identifier,
        *,
        content: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Asks the owner of a project for an update; nobody can ask themselves.

        Args:
            id: Id of the project.
            content: The words.
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REQUEST_PROJECT_UPDATE,
            {
                "id": id,
                "content": content,
                "user_id": user_id,
            },
            options,
        )


class AsyncProjectUpdatesResource(AsyncResource):
    """Reports on the state of a project."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the updates of one project; the page has an object where a list would be.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_PROJECT_UPDATES,
            {
                "id": id,
            },
            options,
        )

    async def latest(
        self,
        id: Identifier,
        *,
        get_reactions: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the newest update of one project, with reactions if they are asked for.

        Args:
            id: Id of the project.
            get_reactions: Whether the reactions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_PROJECT_UPDATE,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectUpdateIdReply:
        """Creates an update of one project.

        Args:
            id: Id of the project.
            text: The text.
            health: The state of the project.
            notify_ids: Ids of people who are told.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        text: str | Unset = UNSET,
        health: str | Unset = UNSET,
        notify_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectUpdateIdReply:
        """Changes the text of an update.

        Args:
            id: Id of the update.
            text: The text.
            health: The state of the project.
            notify_ids: Ids of people who are told.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_PROJECT_UPDATE,
            {
                "id": id,
                "text": text,
                "health": health,
                "notify_ids": notify_ids,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectUpdateIdReply:
        """Deletes one update.

        Args:
            id: Id of the update.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_PROJECT_UPDATE,
            {
                "id": id,
            },
            options,
        )

    async def request(
        self,
        id: Identifier,
        *,
        content: str | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Asks the owner of a project for an update; nobody can ask themselves.

        Args:
            id: Id of the project.
            content: The words.
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REQUEST_PROJECT_UPDATE,
            {
                "id": id,
                "content": content,
                "user_id": user_id,
            },
            options,
        )
