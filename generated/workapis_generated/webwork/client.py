# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of WebWork Tracker REST API V2, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from workapis._auth import Bearer
from workapis._client import AsyncClient, AsyncRawClient, RawClient, SyncClient
from workapis._credentials import Given, Way, bound, proof
from workapis._operation import Api, ErrorWords, OAuth2Words, RateLimit

if TYPE_CHECKING:
    from typing import Unpack

    from workapis._settings import AsyncClientOptions, ClientOptions
    from workapis.oauth2 import AsyncSignIn, Grant, SignIn

    from .raw.members import AsyncRawMembersResource, RawMembersResource
    from .raw.projects import AsyncRawProjectsResource, RawProjectsResource
    from .raw.workspaces import AsyncRawWorkspacesResource, RawWorkspacesResource
    from .resources.members import AsyncMembersResource, MembersResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.workspaces import AsyncWorkspacesResource, WorkspacesResource

API: Final = Api(
    slug="webwork",
    title="WebWork Tracker REST API V2",
    server="https://api.webwork-tracker.com/api/v2",
    rate_limit=RateLimit(requests=60, seconds=60, per="user"),
    errors=ErrorWords(reported={"success": False}, message=("message",), fields="errors"),
    oauth2=OAuth2Words(
        authorization_url="https://webwork-tracker.com/oauth/authorize",
        scopes=("read", "write", "admin"),
        grants=("authorization_code", "client_credentials"),
    ),
)

WAYS: Final = (
    Way(("token",), lambda given: Bearer(given.find("token"))),
    Way(("oauth2",), lambda given: bound(given.find("oauth2"), API), is_object=True),
)


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
        token: str | None = None,
        oauth2: Grant | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            token: or WORKAPIS_WEBWORK_TOKEN in the environment.
            oauth2: how a user or the program signs in: see `workapis.oauth2`.
            base_url: the URL below which requests go, https://api.webwork-tracker.com/api/v2; or WORKAPIS_WEBWORK_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        given = Given(
            API,
            token=token,
            oauth2=oauth2,
        )
        del token, oauth2  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {},
            options,
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

    @cached_property
    def oauth2(self) -> SignIn:
        """Signing in by OAuth2: the URL to send a user to, and what to do with the answer."""
        from workapis.oauth2 import SignIn

        return SignIn(self._session)

    @cached_property
    def raw(self) -> RawWebWork:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return RawWebWork(self._session)


class RawWebWork(RawClient):
    """The methods of `WebWork`, each with everything that came back."""

    @cached_property
    def members(self) -> RawMembersResource:
        """Team members."""
        from .raw.members import RawMembersResource

        return RawMembersResource(self._session)

    @cached_property
    def projects(self) -> RawProjectsResource:
        """Projects."""
        from .raw.projects import RawProjectsResource

        return RawProjectsResource(self._session)

    @cached_property
    def workspaces(self) -> RawWorkspacesResource:
        """Workspaces of the caller, whose ids are needed by other requests."""
        from .raw.workspaces import RawWorkspacesResource

        return RawWorkspacesResource(self._session)


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
        token: str | None = None,
        oauth2: Grant | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            token: or WORKAPIS_WEBWORK_TOKEN in the environment.
            oauth2: how a user or the program signs in: see `workapis.oauth2`.
            base_url: the URL below which requests go, https://api.webwork-tracker.com/api/v2; or WORKAPIS_WEBWORK_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        given = Given(
            API,
            token=token,
            oauth2=oauth2,
        )
        del token, oauth2  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {},
            options,
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

    @cached_property
    def oauth2(self) -> AsyncSignIn:
        """Signing in by OAuth2: the URL to send a user to, and what to do with the answer."""
        from workapis.oauth2 import AsyncSignIn

        return AsyncSignIn(self._session)

    @cached_property
    def raw(self) -> AsyncRawWebWork:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return AsyncRawWebWork(self._session)


class AsyncRawWebWork(AsyncRawClient):
    """The methods of `AsyncWebWork`, each with everything that came back."""

    @cached_property
    def members(self) -> AsyncRawMembersResource:
        """Team members."""
        from .raw.members import AsyncRawMembersResource

        return AsyncRawMembersResource(self._session)

    @cached_property
    def projects(self) -> AsyncRawProjectsResource:
        """Projects."""
        from .raw.projects import AsyncRawProjectsResource

        return AsyncRawProjectsResource(self._session)

    @cached_property
    def workspaces(self) -> AsyncRawWorkspacesResource:
        """Workspaces of the caller, whose ids are needed by other requests."""
        from .raw.workspaces import AsyncRawWorkspacesResource

        return AsyncRawWorkspacesResource(self._session)
