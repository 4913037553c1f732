# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The account of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.account import GET_ACCOUNT, GET_ACCOUNT_DETAILS, SET_SITE_OWNER

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.account import Account


class RawAccountResource(Resource):
    """The account of the caller, its owner and its time zones."""

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Account]:
        """As `account.get`, with status, headers and content."""
        return self._session.reply(
            GET_ACCOUNT,
            {},
            options,
        )

    def set_site_owner(
        self,
        *,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `account.set_site_owner`, with status, headers and content."""
        return self._session.reply(
            SET_SITE_OWNER,
            {
                "user_id": user_id,
            },
            options,
        )

    def details(
        self,
        *,
        get_permissions: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `account.details`, with status, headers and content."""
        return self._session.reply(
            GET_ACCOUNT_DETAILS,
            {
                "get_permissions": get_permissions,
            },
            options,
        )


class AsyncRawAccountResource(AsyncResource):
    """The account of the caller, its owner and its time zones."""

    async def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Account]:
        """As `account.get`, with status, headers and content."""
        return await self._session.reply(
            GET_ACCOUNT,
            {},
            options,
        )

    async def set_site_owner(
        self,
        *,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `account.set_site_owner`, with status, headers and content."""
        return await self._session.reply(
            SET_SITE_OWNER,
            {
                "user_id": user_id,
            },
            options,
        )

    async def details(
        self,
        *,
        get_permissions: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `account.details`, with status, headers and content."""
        return await self._session.reply(
            GET_ACCOUNT_DETAILS,
            {
                "get_permissions": get_permissions,
            },
            options,
        )
