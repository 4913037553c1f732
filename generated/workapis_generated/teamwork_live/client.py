# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of TeamWork Live API, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from workapis._auth import Basic
from workapis._client import AsyncClient, AsyncRawClient, RawClient, SyncClient
from workapis._credentials import Given, Way, proof
from workapis._operation import Api, Formats, RateLimit

if TYPE_CHECKING:
    from typing import Unpack

    from workapis._settings import AsyncClientOptions, ClientOptions

    from .raw.resources import AsyncRawResourcesResource, RawResourcesResource
    from .resources.resources import AsyncResourcesResource, ResourcesResource

API: Final = Api(
    slug="teamwork_live",
    title="TeamWork Live API",
    server="/",
    rate_limit=RateLimit(requests=6000, seconds=3600, per="account", status=503),
    formats=Formats(default="json", also=("xml",)),
)

WAYS: Final = (Way(("email", "api_key"), lambda given: Basic(given.find("email"), given.find("api_key"))),)


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
        email: str | None = None,
        api_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            email: goes with api_key; or WORKAPIS_TEAMWORK_LIVE_EMAIL in the environment.
            api_key: goes with email; or WORKAPIS_TEAMWORK_LIVE_API_KEY in the environment.
            base_url: the URL below which requests go, required; or WORKAPIS_TEAMWORK_LIVE_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        given = Given(
            API,
            email=email,
            api_key=api_key,
        )
        del email, api_key  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {},
            options,
        )

    @cached_property
    def resources(self) -> ResourcesResource:
        """Any resource, at a path that the caller names."""
        from .resources.resources import ResourcesResource

        return ResourcesResource(self._session)

    @cached_property
    def raw(self) -> RawTeamworkLive:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return RawTeamworkLive(self._session)


class RawTeamworkLive(RawClient):
    """The methods of `TeamworkLive`, each with everything that came back."""

    @cached_property
    def resources(self) -> RawResourcesResource:
        """Any resource, at a path that the caller names."""
        from .raw.resources import RawResourcesResource

        return RawResourcesResource(self._session)


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
        email: str | None = None,
        api_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            email: goes with api_key; or WORKAPIS_TEAMWORK_LIVE_EMAIL in the environment.
            api_key: goes with email; or WORKAPIS_TEAMWORK_LIVE_API_KEY in the environment.
            base_url: the URL below which requests go, required; or WORKAPIS_TEAMWORK_LIVE_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        given = Given(
            API,
            email=email,
            api_key=api_key,
        )
        del email, api_key  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {},
            options,
        )

    @cached_property
    def resources(self) -> AsyncResourcesResource:
        """Any resource, at a path that the caller names."""
        from .resources.resources import AsyncResourcesResource

        return AsyncResourcesResource(self._session)

    @cached_property
    def raw(self) -> AsyncRawTeamworkLive:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return AsyncRawTeamworkLive(self._session)


class AsyncRawTeamworkLive(AsyncRawClient):
    """The methods of `AsyncTeamworkLive`, each with everything that came back."""

    @cached_property
    def resources(self) -> AsyncRawResourcesResource:
        """Any resource, at a path that the caller names."""
        from .raw.resources import AsyncRawResourcesResource

        return AsyncRawResourcesResource(self._session)
