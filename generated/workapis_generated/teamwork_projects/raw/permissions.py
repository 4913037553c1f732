# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The permissions of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.permissions import ADD_PROJECT_PERSON, GET_PERMISSIONS, SET_PROJECT_PEOPLE, UPDATE_PERMISSIONS

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.people_ids import PeopleIds
    from ..models.permissions import Permissions


class RawPermissionsResource(Resource):
    """What people may do on a project."""

    def change_people(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `permissions.change_people`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `permissions.get`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[Permissions]:
        """As `permissions.update`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `permissions.add_person`, with status, headers and content."""
        return self._session.reply(
            ADD_PROJECT_PERSON,
            {
                "project_id": project_id,
                "person_id": person_id,
            },
            options,
        )


class AsyncRawPermissionsResource(AsyncResource):
    """What people may do on a project."""

    async def change_people(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `permissions.change_people`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `permissions.get`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[Permissions]:
        """As `permissions.update`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `permissions.add_person`, with status, headers and content."""
        return await self._session.reply(
            ADD_PROJECT_PERSON,
            {
                "project_id": project_id,
                "person_id": person_id,
            },
            options,
        )
