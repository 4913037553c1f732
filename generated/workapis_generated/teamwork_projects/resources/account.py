# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The account of Teamwork Projects API: The account of the caller, its owner and its time zones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, MapOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, Identifier
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.account import Account

GET_ACCOUNT: Final[Operation[Account]] = Operation(
    id="getAccount",
    method="GET",
    path="/account.json",
    reply=ModelOf("workapis_generated.teamwork_projects.models.account", "Account"),
    envelope="account",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SET_SITE_OWNER: Final[Operation[None]] = Operation(
    id="setSiteOwner",
    method="PUT",
    path="/account/siteowner.json",
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.site_owner_request", "SiteOwnerRequest")),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_ACCOUNT_DETAILS: Final[Operation[dict[str, Any]]] = Operation(
    id="getAccountDetails",
    method="GET",
    path="/projects/api/v2/me.json",
    parameters=(Parameter("get_permissions", "getPermissions", "query", BOOLEAN),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class AccountResource(Resource):
    """The account of the caller, its owner and its time zones."""

    def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Account:
        """Returns the account of the site.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_ACCOUNT,
            {},
            options,
        )

    def set_site_owner(
        self,
        *,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Makes another person the owner of the site; only the owner may.

        Args:
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> dict[str, Any]:
        """Returns details of the account; the page does not show the reply.

        Args:
            get_permissions: Whether the permissions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_ACCOUNT_DETAILS,
            {
                "get_permissions": get_permissions,
            },
            options,
        )


class AsyncAccountResource(AsyncResource):
    """The account of the caller, its owner and its time zones."""

    async def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Account:
        """Returns the account of the site.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_ACCOUNT,
            {},
            options,
        )

    async def set_site_owner(
        self,
        *,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Makes another person the owner of the site; only the owner may.

        Args:
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> dict[str, Any]:
        """Returns details of the account; the page does not show the reply.

        Args:
            get_permissions: Whether the permissions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_ACCOUNT_DETAILS,
            {
                "get_permissions": get_permissions,
            },
            options,
        )
