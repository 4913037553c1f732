# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The risks of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier

from ..resources.risks import CREATE_RISK, DELETE_RISK, GET_RISK, LIST_PROJECT_RISKS, LIST_RISKS, UPDATE_RISK

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawRisksResource(Resource):
    """Risks of projects."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `risks.list`, with status, headers and content."""
        return self._session.reply(
            LIST_RISKS,
            {},
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `risks.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_RISKS,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `risks.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `risks.get`, with status, headers and content."""
        return self._session.reply(
            GET_RISK,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `risks.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `risks.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_RISK,
            {
                "id": id,
            },
            options,
        )


class AsyncRawRisksResource(AsyncResource):
    """Risks of projects."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `risks.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_RISKS,
            {},
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `risks.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_RISKS,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `risks.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `risks.get`, with status, headers and content."""
        return await self._session.reply(
            GET_RISK,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any],
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `risks.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_RISK,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `risks.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_RISK,
            {
                "id": id,
            },
            options,
        )
