# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of TeamWork Live API: Any resource, at a path that the caller names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workapis._codec import ANYTHING
from workapis._operation import Body, Operation, Parameter
from workapis._unset import UNSET, Unset
from workapis._wire import STRING

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

RETRIEVE_RESOURCE: Operation[Any] = Operation(
    id="retrieveResource",
    method="GET",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
)
CREATE_RESOURCE: Operation[Any] = Operation(
    id="createResource",
    method="POST",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    body=Body(ANYTHING),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
)
MODIFY_RESOURCE: Operation[Any] = Operation(
    id="modifyResource",
    method="PUT",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    body=Body(ANYTHING),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
)
DELETE_RESOURCE: Operation[Any] = Operation(
    id="deleteResource",
    method="DELETE",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
)


class ResourcesResource:
    """Any resource, at a path that the caller names."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def retrieve(
        self,
        path: str,
    ) -> Any:
        """Reads what stands at a path; the reply is empty while the account has no such data.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.

        Source: printed: Line 7 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return self._session.call(
            RETRIEVE_RESOURCE,
            {
                "path": path,
            },
        )

    def create(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
    ) -> Any:
        """Creates data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body

        Source: printed: Line 8 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return self._session.call(
            CREATE_RESOURCE,
            {
                "path": path,
                "body": body,
            },
        )

    def modify(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
    ) -> Any:
        """Modifies or updates the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body

        Source: printed: Line 9 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return self._session.call(
            MODIFY_RESOURCE,
            {
                "path": path,
                "body": body,
            },
        )

    def delete(
        self,
        path: str,
    ) -> Any:
        """Deletes the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.

        Source: printed: Line 10 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return self._session.call(
            DELETE_RESOURCE,
            {
                "path": path,
            },
        )


class AsyncResourcesResource:
    """Any resource, at a path that the caller names."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def retrieve(
        self,
        path: str,
    ) -> Any:
        """Reads what stands at a path; the reply is empty while the account has no such data.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.

        Source: printed: Line 7 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return await self._session.call(
            RETRIEVE_RESOURCE,
            {
                "path": path,
            },
        )

    async def create(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
    ) -> Any:
        """Creates data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body

        Source: printed: Line 8 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return await self._session.call(
            CREATE_RESOURCE,
            {
                "path": path,
                "body": body,
            },
        )

    async def modify(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
    ) -> Any:
        """Modifies or updates the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body

        Source: printed: Line 9 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return await self._session.call(
            MODIFY_RESOURCE,
            {
                "path": path,
                "body": body,
            },
        )

    async def delete(
        self,
        path: str,
    ) -> Any:
        """Deletes the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.

        Source: printed: Line 10 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return await self._session.call(
            DELETE_RESOURCE,
            {
                "path": path,
            },
        )
