# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of TeamWork Live API, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workapis._call import basic
from workapis._client import DEFAULT_TIMEOUT, AsyncClient, AsyncTransport, SyncClient, Transport, service

if TYPE_CHECKING:
    from .resources.resources import AsyncResourcesResource, ResourcesResource

_SERVER = "/"


class TeamworkLive(SyncClient):
    """A client of TeamWork Live API.

    The API overview page of TeamWork Live describes the conventions of an HTTP API and prints not one path, field
    or host. This document describes those conventions and nothing else: the caller names the path, and what goes in
    and comes out is any value.

    TeamWork Live (teamworklive.com) is not Teamwork.com, whose product is Teamwork Projects. The two share a part
    of their names and nothing of their APIs.

    GET retrieves, POST creates, PUT modifies and DELETE deletes. The extension at the end of a path, `.json` or
    `.xml`, chooses the format of the reply; the Content-Type header names the format of the request body. A list
    without items is a normal reply.

    A caller authenticates with HTTP Basic, by the e-mail address of the account and its API key. The key changes
    when the password does. Each user account may send 6000 requests an hour; beyond that the reply is 503 with a
    Retry-After header.

    Use `TeamworkLive` in a `with` statement, or call `close`.
    """

    def __init__(
        self,
        *,
        base_url: str,
        email: str,
        api_key: str,
        timeout: float = DEFAULT_TIMEOUT,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "teamwork_live",
                server=_SERVER,
                variables={},
                base_url=base_url,
                authorization=basic(email, api_key),
            ),
            timeout,
            transport,
        )

    @cached_property
    def resources(self) -> ResourcesResource:
        """Any resource, at a path that the caller names."""
        from .resources.resources import ResourcesResource

        return ResourcesResource(self._session)


class AsyncTeamworkLive(AsyncClient):
    """A client of TeamWork Live API.

    The API overview page of TeamWork Live describes the conventions of an HTTP API and prints not one path, field
    or host. This document describes those conventions and nothing else: the caller names the path, and what goes in
    and comes out is any value.

    TeamWork Live (teamworklive.com) is not Teamwork.com, whose product is Teamwork Projects. The two share a part
    of their names and nothing of their APIs.

    GET retrieves, POST creates, PUT modifies and DELETE deletes. The extension at the end of a path, `.json` or
    `.xml`, chooses the format of the reply; the Content-Type header names the format of the request body. A list
    without items is a normal reply.

    A caller authenticates with HTTP Basic, by the e-mail address of the account and its API key. The key changes
    when the password does. Each user account may send 6000 requests an hour; beyond that the reply is 503 with a
    Retry-After header.

    Use `AsyncTeamworkLive` in an `async with` statement, or await `aclose`.
    """

    def __init__(
        self,
        *,
        base_url: str,
        email: str,
        api_key: str,
        timeout: float = DEFAULT_TIMEOUT,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "teamwork_live",
                server=_SERVER,
                variables={},
                base_url=base_url,
                authorization=basic(email, api_key),
            ),
            timeout,
            transport,
        )

    @cached_property
    def resources(self) -> AsyncResourcesResource:
        """Any resource, at a path that the caller names."""
        from .resources.resources import AsyncResourcesResource

        return AsyncResourcesResource(self._session)
