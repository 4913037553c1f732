# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The statuses of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.statuses import (
    CREATE_MY_STATUS,
    DELETE_MY_STATUS,
    DELETE_PERSON_STATUS,
    DELETE_STATUS,
    GET_MY_STATUS,
    GET_STATUS,
    LIST_STATUSES,
    UPDATE_MY_STATUS,
    UPDATE_PERSON_STATUS,
    UPDATE_STATUS,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawStatusesResource(Resource):
    """What people say of what they are doing."""

    def list(
        self,
        *,
        include_clockin: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `statuses.list`, with status, headers and content."""
        return self._session.reply(
            LIST_STATUSES,
            {
                "include_clockin": include_clockin,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `statuses.get`, with status, headers and content."""
        return self._session.reply(
            GET_STATUS,
            {
                "id": id,
            },
            options,
        )

    def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `statuses.mine`, with status, headers and content."""
        return self._session.reply(
            GET_MY_STATUS,
            {},
            options,
        )

    def create(
        self,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `statuses.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_MY_STATUS,
            {
                "notify": notify,
                "status": status,
            },
            options,
        )

    def update_mine(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `statuses.update_mine`, with status, headers and content."""
        return self._session.reply(
            UPDATE_MY_STATUS,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def delete_mine(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.delete_mine`, with status, headers and content."""
        return self._session.reply(
            DELETE_MY_STATUS,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_STATUS,
            {
                "id": id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_STATUS,
            {
                "id": id,
            },
            options,
        )

    def update_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.update_of_person`, with status, headers and content."""
        return self._session.reply(
            UPDATE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    def delete_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.delete_of_person`, with status, headers and content."""
        return self._session.reply(
            DELETE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
            },
            options,
        )


class AsyncRawStatusesResource(AsyncResource):
    """What people say of what they are doing."""

    async def list(
        self,
        *,
        include_clockin: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `statuses.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_STATUSES,
            {
                "include_clockin": include_clockin,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `statuses.get`, with status, headers and content."""
        return await self._session.reply(
            GET_STATUS,
            {
                "id": id,
            },
            options,
        )

    async def mine(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `statuses.mine`, with status, headers and content."""
        return await self._session.reply(
            GET_MY_STATUS,
            {},
            options,
        )

    async def create(
        self,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `statuses.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_MY_STATUS,
            {
                "notify": notify,
                "status": status,
            },
            options,
        )

    async def update_mine(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `statuses.update_mine`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_MY_STATUS,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def delete_mine(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.delete_mine`, with status, headers and content."""
        return await self._session.reply(
            DELETE_MY_STATUS,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_STATUS,
            {
                "id": id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_STATUS,
            {
                "id": id,
            },
            options,
        )

    async def update_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        notify: str | Unset = UNSET,
        status: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.update_of_person`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
                "notify": notify,
                "status": status,
            },
            options,
        )

    async def delete_of_person(
        self,
        person_id: Identifier,
        status_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `statuses.delete_of_person`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PERSON_STATUS,
            {
                "person_id": person_id,
                "status_id": status_id,
            },
            options,
        )
