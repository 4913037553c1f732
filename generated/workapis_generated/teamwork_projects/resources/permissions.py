# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The permissions of Teamwork Projects API: What people may do on a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, MapOf, ModelOf
from workapis._only import OnlyOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.people_ids import PeopleIds
    from ..models.permissions import Permissions

SET_PROJECT_PEOPLE: Final[Operation[dict[str, Any]]] = Operation(
    id="setProjectPeople",
    method="PUT",
    path="/projects/{id}/people.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.project_people_request", "ProjectPeopleRequest")),
    reply=MapOf(ANYTHING),
    envelope="details",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PERMISSIONS: Final[Operation[dict[str, Any]]] = Operation(
    id="getPermissions",
    method="GET",
    path="/projects/{project_id}/people/{person_id}.json",
    parameters=(
        Parameter("project_id", "project_id", "path", IDENTIFIER),
        Parameter("person_id", "person_id", "path", IDENTIFIER),
    ),
    reply=OnlyOf(MapOf(ANYTHING)),
    envelope="people",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PERMISSIONS: Final[Operation[Permissions]] = Operation(
    id="updatePermissions",
    method="PUT",
    path="/projects/{project_id}/people/{person_id}.json",
    parameters=(
        Parameter("project_id", "project_id", "path", IDENTIFIER),
        Parameter("person_id", "person_id", "path", IDENTIFIER),
    ),
    body=Body(MapOf(ANYTHING), envelope="permissions"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.permissions", "Permissions"),
    envelope="permissions",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
ADD_PROJECT_PERSON: Final[Operation[None]] = Operation(
    id="addProjectPerson",
    method="POST",
    path="/projects/{project_id}/people/{person_id}.json",
    parameters=(
        Parameter("project_id", "project_id", "path", IDENTIFIER),
        Parameter("person_id", "person_id", "path", IDENTIFIER),
    ),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class PermissionsResource(Resource):
    """What people may do on a project."""

    def change_people(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds people to one project, removes others, and returns how many.

        Args:
            id: Id of the project.
            add: `add`, of which no source says more than its name.
            remove: `remove`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            SET_PROJECT_PEOPLE,
            {
                "id": id,
                "add": add,
                "remove": remove,
            },
            options,
        )

    def get(
        self,
        project_id: Identifier,
        person_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one person with the permissions on one project, as the only one of a list.

        Args:
            project_id: Id of the project.
            person_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_PERMISSIONS,
            {
                "project_id": project_id,
                "person_id": person_id,
            },
            options,
        )

    def update(
        self,
        project_id: Identifier,
        person_id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Permissions:
        """Changes what one person may do on one project; the page does not show the body, the vendor's samples do.

        Args:
            project_id: Id of the project.
            person_id: Id of the person.
            body: the body; the client wraps it in `permissions`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_PERMISSIONS,
            {
                "project_id": project_id,
                "person_id": person_id,
                "body": body,
            },
            options,
        )

    def add_person(
        self,
        project_id: Identifier,
        person_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Adds one person to one project.

        Args:
            project_id: Id of the project.
            person_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            ADD_PROJECT_PERSON,
            {
                "project_id": project_id,
                "person_id": person_id,
            },
            options,
        )


class AsyncPermissionsResource(AsyncResource):
    """What people may do on a project."""

    async def change_people(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds people to one project, removes others, and returns how many.

        Args:
            id: Id of the project.
            add: `add`, of which no source says more than its name.
            remove: `remove`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            SET_PROJECT_PEOPLE,
            {
                "id": id,
                "add": add,
                "remove": remove,
            },
            options,
        )

    async def get(
        self,
        project_id: Identifier,
        person_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one person with the permissions on one project, as the only one of a list.

        Args:
            project_id: Id of the project.
            person_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_PERMISSIONS,
            {
                "project_id": project_id,
                "person_id": person_id,
            },
            options,
        )

    async def update(
        self,
        project_id: Identifier,
        person_id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Permissions:
        """Changes what one person may do on one project; the page does not show the body, the vendor's samples do.

        Args:
            project_id: Id of the project.
            person_id: Id of the person.
            body: the body; the client wraps it in `permissions`.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_PERMISSIONS,
            {
                "project_id": project_id,
                "person_id": person_id,
                "body": body,
            },
            options,
        )

    async def add_person(
        self,
        project_id: Identifier,
        person_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Adds one person to one project.

        Args:
            project_id: Id of the project.
            person_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            ADD_PROJECT_PERSON,
            {
                "project_id": project_id,
                "person_id": person_id,
            },
            options,
        )
