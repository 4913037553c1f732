# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The users of Telerik TeamPulse REST API: Accounts that can be given access to projects."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.user import User

GET_USER: Final[Operation[User]] = Operation(
    id="getUser",
    method="GET",
    path="/users/{user-id}",
    parameters=(Parameter("user_id", "user-id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teampulse.models.user", "User"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
GET_CURRENT_USER: Final[Operation[User]] = Operation(
    id="getCurrentUser",
    method="GET",
    path="/users/me",
    reply=ModelOf("workapis_generated.teampulse.models.user", "User"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
LIST_USERS: Final[Operation[List[User]]] = Operation(
    id="listUsers",
    method="GET",
    path="/users",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.user", "User")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
LIST_USERS_OF_PROJECT: Final[Operation[List[User]]] = Operation(
    id="listUsersOfProject",
    method="GET",
    path="/projects/{project-id}/users",
    parameters=(Parameter("project_id", "project-id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.user", "User")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)


class UsersResource(Resource):
    """Accounts that can be given access to projects."""

    def get(
        self,
        user_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """The record of one user.

        Args:
            user_id: Id of the user.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_USER,
            {
                "user_id": user_id,
            },
            options,
        )

    def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """The record of the user whom the request is made for.

        Args:
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_CURRENT_USER,
            {},
            options,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[User]:
        """All users in all projects that the caller may access.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: The path line of its own section is lost. The section on mention suggestions
        prints GET /users and points back to this list.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_USERS,
            {},
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        project_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[User]:
        """All users of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            project_id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_USERS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            limit,
            checkpoint,
            options,
        )


class AsyncUsersResource(AsyncResource):
    """Accounts that can be given access to projects."""

    async def get(
        self,
        user_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """The record of one user.

        Args:
            user_id: Id of the user.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_USER,
            {
                "user_id": user_id,
            },
            options,
        )

    async def me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """The record of the user whom the request is made for.

        Args:
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_CURRENT_USER,
            {},
            options,
        )

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[User]:
        """All users in all projects that the caller may access.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: The path line of its own section is lost. The section on mention suggestions
        prints GET /users and points back to this list.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_USERS,
            {},
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        project_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[User]:
        """All users of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            project_id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_USERS_OF_PROJECT,
            {
                "project_id": project_id,
            },
            limit,
            checkpoint,
            options,
        )
