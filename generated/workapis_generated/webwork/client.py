# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of WebWork Tracker REST API V2, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workapis._client import DEFAULT_TIMEOUT, AsyncClient, AsyncTransport, SyncClient, Transport, service

if TYPE_CHECKING:
    from .resources.members import AsyncMembersResource, MembersResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.workspaces import AsyncWorkspacesResource, WorkspacesResource

_SERVER = "https://api.webwork-tracker.com/api/v2"


class WebWork(SyncClient):
    """A client of WebWork Tracker REST API V2.

    The overview page of version 2 of the WebWork Tracker REST API names three endpoints and the conventions of all
    of them. Every reply is JSON: a success carries `success`, `data` and `meta`; an error carries `success`,
    `message` and `meta`; a failed validation (422) adds `errors`, a map from field to messages. What `data` holds
    is not on the page and stays open here.

    Many endpoints are paged by `page` and `per_page` (20 by default, at most 100).

    A caller authenticates with OAuth2 or with a personal access token. Only workspace owners and executive managers
    have access. An authenticated user may send 60 requests a minute; the page says that reply headers tell the
    state of this limit, but names none of them.

    Use `WebWork` in a `with` statement, or call `close`.
    """

    def __init__(
        self,
        *,
        token: str,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "webwork",
                server=_SERVER,
                variables={},
                base_url=base_url,
                authorization=f"Bearer {token}",
            ),
            timeout,
            transport,
        )

    @cached_property
    def members(self) -> MembersResource:
        """Team members."""
        from .resources.members import MembersResource

        return MembersResource(self._session)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Projects."""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self._session)

    @cached_property
    def workspaces(self) -> WorkspacesResource:
        """Workspaces of the caller, whose ids are needed by other requests."""
        from .resources.workspaces import WorkspacesResource

        return WorkspacesResource(self._session)


class AsyncWebWork(AsyncClient):
    """A client of WebWork Tracker REST API V2.

    The overview page of version 2 of the WebWork Tracker REST API names three endpoints and the conventions of all
    of them. Every reply is JSON: a success carries `success`, `data` and `meta`; an error carries `success`,
    `message` and `meta`; a failed validation (422) adds `errors`, a map from field to messages. What `data` holds
    is not on the page and stays open here.

    Many endpoints are paged by `page` and `per_page` (20 by default, at most 100).

    A caller authenticates with OAuth2 or with a personal access token. Only workspace owners and executive managers
    have access. An authenticated user may send 60 requests a minute; the page says that reply headers tell the
    state of this limit, but names none of them.

    Use `AsyncWebWork` in an `async with` statement, or await `aclose`.
    """

    def __init__(
        self,
        *,
        token: str,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "webwork",
                server=_SERVER,
                variables={},
                base_url=base_url,
                authorization=f"Bearer {token}",
            ),
            timeout,
            transport,
        )

    @cached_property
    def members(self) -> AsyncMembersResource:
        """Team members."""
        from .resources.members import AsyncMembersResource

        return AsyncMembersResource(self._session)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Projects."""
        from .resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._session)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesResource:
        """Workspaces of the caller, whose ids are needed by other requests."""
        from .resources.workspaces import AsyncWorkspacesResource

        return AsyncWorkspacesResource(self._session)
