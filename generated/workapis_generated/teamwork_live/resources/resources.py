# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of TeamWork Live API: Any resource, at a path that the caller names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

RETRIEVE_RESOURCE: Final[Operation[Any]] = Operation(
    id="retrieveResource",
    method="GET",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
    documented=frozenset({200, 400, 401, 403, 404, 500, 503}),
)
CREATE_RESOURCE: Final[Operation[Any]] = Operation(
    id="createResource",
    method="POST",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    body=Body(ANYTHING),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
    documented=frozenset({200, 201, 400, 401, 403, 404, 500, 503}),
)
MODIFY_RESOURCE: Final[Operation[Any]] = Operation(
    id="modifyResource",
    method="PUT",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    body=Body(ANYTHING),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
    documented=frozenset({200, 400, 401, 403, 404, 500, 503}),
)
DELETE_RESOURCE: Final[Operation[Any]] = Operation(
    id="deleteResource",
    method="DELETE",
    path="/{path}.json",
    parameters=(Parameter("path", "path", "path", STRING, keep_slashes=True),),
    reply=ANYTHING,
    docs_url="http://www.teamworklive.com/Api.htm",
    documented=frozenset({200, 400, 401, 403, 404, 500, 503}),
)


class ResourcesResource(Resource):
    """Any resource, at a path that the caller names."""

    def retrieve(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads what stands at a path; the reply is empty while the account has no such data.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed: Line 7 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return self._session.call(
            RETRIEVE_RESOURCE,
            {
                "path": path,
            },
            options,
        )

    def create(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Creates data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

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
            options,
        )

    def modify(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Modifies or updates the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

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
            options,
        )

    def delete(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Deletes the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed: Line 10 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return self._session.call(
            DELETE_RESOURCE,
            {
                "path": path,
            },
            options,
        )


class AsyncResourcesResource(AsyncResource):
    """Any resource, at a path that the caller names."""

    async def retrieve(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads what stands at a path; the reply is empty while the account has no such data.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed: Line 7 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return await self._session.call(
            RETRIEVE_RESOURCE,
            {
                "path": path,
            },
            options,
        )

    async def create(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Creates data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

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
            options,
        )

    async def modify(
        self,
        path: str,
        *,
        body: Any | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Modifies or updates the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

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
            options,
        )

    async def delete(
        self,
        path: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Deletes the data at a path.

        Args:
            path: Path of the resource without its extension. It may hold slashes, which are kept.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed: Line 10 prints the verb and what it does, line 12 the extension. The page prints no path;
        the caller names it.

        Documentation: http://www.teamworklive.com/Api.htm
        """
        return await self._session.call(
            DELETE_RESOURCE,
            {
                "path": path,
            },
            options,
        )
