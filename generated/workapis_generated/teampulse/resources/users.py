# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The users of Telerik TeamPulse REST API: Accounts that can be given access to projects."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._codec import ListOf, ModelOf
from workapis._operation import Operation, Parameter
from workapis._wire import IDENTIFIER, Identifier

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

    from ..models.user import User

GET_USER: Operation[User] = Operation(
    id="getUser",
    method="GET",
    path="/users/{user-id}",
    parameters=(Parameter("user_id", "user-id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teampulse.models.user", "User"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
GET_CURRENT_USER: Operation[User] = Operation(
    id="getCurrentUser",
    method="GET",
    path="/users/me",
    reply=ModelOf("workapis_generated.teampulse.models.user", "User"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
LIST_USERS: Operation[List[User]] = Operation(
    id="listUsers",
    method="GET",
    path="/users",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.user", "User")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
LIST_USERS_OF_PROJECT: Operation[List[User]] = Operation(
    id="listUsersOfProject",
    method="GET",
    path="/projects/{project-id}/users",
    parameters=(Parameter("project_id", "project-id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.user", "User")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)


class UsersResource:
    """Accounts that can be given access to projects."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def get(
        self,
        user_id: Identifier,
    ) -> User:
        """The record of one user.

        Args:
            user_id: Id of the user.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_USER,
            {
                "user_id": user_id,
            },
        )

    def me(
        self,
    ) -> User:
        """The record of the user whom the request is made for.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_CURRENT_USER,
            {},
        )

    def list(
        self,
    ) -> List[User]:
        """All users in all projects that the caller may access.

        Source: elsewhere on page: The path line of its own section is lost. The section on mention suggestions
        prints GET /users and points back to this list.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_USERS,
            {},
        )

    def list_of_project(
        self,
        project_id: Identifier,
    ) -> List[User]:
        """All users of one project.

        Args:
            project_id: Id of the project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_USERS_OF_PROJECT,
            {
                "project_id": project_id,
            },
        )


class AsyncUsersResource:
    """Accounts that can be given access to projects."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def get(
        self,
        user_id: Identifier,
    ) -> User:
        """The record of one user.

        Args:
            user_id: Id of the user.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_USER,
            {
                "user_id": user_id,
            },
        )

    async def me(
        self,
    ) -> User:
        """The record of the user whom the request is made for.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_CURRENT_USER,
            {},
        )

    async def list(
        self,
    ) -> List[User]:
        """All users in all projects that the caller may access.

        Source: elsewhere on page: The path line of its own section is lost. The section on mention suggestions
        prints GET /users and points back to this list.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_USERS,
            {},
        )

    async def list_of_project(
        self,
        project_id: Identifier,
    ) -> List[User]:
        """All users of one project.

        Args:
            project_id: Id of the project.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_USERS_OF_PROJECT,
            {
                "project_id": project_id,
            },
        )
