# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of Telerik TeamPulse REST API, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from workapis._client import AsyncClient, AsyncRawClient, RawClient, SyncClient
from workapis._credentials import Given, Way, proof
from workapis._operation import Api, ErrorWords
from workapis._wrap import Wrap, WrapToken

if TYPE_CHECKING:
    from typing import Unpack

    from workapis._settings import AsyncClientOptions, ClientOptions

    from .raw.activities import AsyncRawActivitiesResource, RawActivitiesResource
    from .raw.comments import AsyncRawCommentsResource, RawCommentsResource
    from .raw.projects import AsyncRawProjectsResource, RawProjectsResource
    from .raw.tasks import AsyncRawTasksResource, RawTasksResource
    from .raw.time_entries import AsyncRawTimeEntriesResource, RawTimeEntriesResource
    from .raw.time_entry_types import AsyncRawTimeEntryTypesResource, RawTimeEntryTypesResource
    from .raw.users import AsyncRawUsersResource, RawUsersResource
    from .resources.activities import ActivitiesResource, AsyncActivitiesResource
    from .resources.comments import AsyncCommentsResource, CommentsResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.tasks import AsyncTasksResource, TasksResource
    from .resources.time_entries import AsyncTimeEntriesResource, TimeEntriesResource
    from .resources.time_entry_types import AsyncTimeEntryTypesResource, TimeEntryTypesResource
    from .resources.users import AsyncUsersResource, UsersResource

API: Final = Api(
    slug="teampulse",
    title="Telerik TeamPulse REST API",
    server="http://{host}/api",
    errors=ErrorWords(fields=""),
)

WAYS: Final = (
    Way(
        ("username", "password"),
        lambda given: Wrap(
            given.find("username"),
            given.find("password"),
            client_id="uri:TeamPulse",
            challenge="/users/me",
            location=given.text("wrap_location"),
            spelling=given.text("token_spelling"),
        ),
        takes=("wrap_location", "token_spelling"),
    ),
    Way(
        ("access_token",),
        lambda given: WrapToken(given.find("access_token"), spelling=given.text("token_spelling")),
        takes=("token_spelling",),
    ),
)


class TeamPulse(SyncClient):
    """A client of Telerik TeamPulse REST API.

    The API of a TeamPulse server, as its Silverlight-era user guide describes it. Every customer runs their own
    server.

    Authentication: the page says that a user name and a password identify the caller, and not how they are sent.

    Replies are JSON. Objects have numeric ids. Time entries, their types and comments carry `iversion`: 0 in the
    reply to a creation, and 2 in the reply to an update that sent 1.

    Errors: 400 answers with a map from field to message. For 404 and 500 the page promises a JSON body and prints
    none.

    The page knows no paging, no rate limit and no deletion, and names no time zone.

    Use `TeamPulse` in a `with` statement, or call `close`.
    """

    def __init__(
        self,
        *,
        host: str | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        wrap_location: str | None = None,
        token_spelling: Literal["bare", "quoted", "encoded"] | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            host: fills {host} in http://{host}/api; or WORKAPIS_TEAMPULSE_HOST.
            username: goes with password; or WORKAPIS_TEAMPULSE_USERNAME in the environment.
            password: goes with username; or WORKAPIS_TEAMPULSE_PASSWORD in the environment.
            access_token: or WORKAPIS_TEAMPULSE_ACCESS_TOKEN in the environment.
            wrap_location: where tokens are asked for, in place of what the server says; or WORKAPIS_TEAMPULSE_WRAP_LOCATION in the environment.
            token_spelling: how a token stands in the header: "bare" (as it is), "quoted" or "encoded"; or WORKAPIS_TEAMPULSE_TOKEN_SPELLING in the environment.
            base_url: the URL below which requests go, in its place; or WORKAPIS_TEAMPULSE_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        given = Given(
            API,
            username=username,
            password=password,
            access_token=access_token,
            wrap_location=wrap_location,
            token_spelling=token_spelling,
        )
        del username, password, access_token, wrap_location, token_spelling  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {
                "host": host,
            },
            options,
        )

    @cached_property
    def activities(self) -> ActivitiesResource:
        """The stream of work item changes and shared messages that a user is notified of."""
        from .resources.activities import ActivitiesResource

        return ActivitiesResource(self._session)

    @cached_property
    def comments(self) -> CommentsResource:
        """Comments on stories, bugs, issues, risks and feedback."""
        from .resources.comments import CommentsResource

        return CommentsResource(self._session)

    @cached_property
    def projects(self) -> ProjectsResource:
        """The unit to which almost everything in TeamPulse belongs."""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self._session)

    @cached_property
    def tasks(self) -> TasksResource:
        """What a user logs time against, in a project or outside all of them."""
        from .resources.tasks import TasksResource

        return TasksResource(self._session)

    @cached_property
    def time_entries(self) -> TimeEntriesResource:
        """Hours that a user spent on a task on one day."""
        from .resources.time_entries import TimeEntriesResource

        return TimeEntriesResource(self._session)

    @cached_property
    def time_entry_types(self) -> TimeEntryTypesResource:
        """The types that time entries can have in a project."""
        from .resources.time_entry_types import TimeEntryTypesResource

        return TimeEntryTypesResource(self._session)

    @cached_property
    def users(self) -> UsersResource:
        """Accounts that can be given access to projects."""
        from .resources.users import UsersResource

        return UsersResource(self._session)

    @cached_property
    def raw(self) -> RawTeamPulse:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return RawTeamPulse(self._session)


class RawTeamPulse(RawClient):
    """The methods of `TeamPulse`, each with everything that came back."""

    @cached_property
    def activities(self) -> RawActivitiesResource:
        """The stream of work item changes and shared messages that a user is notified of."""
        from .raw.activities import RawActivitiesResource

        return RawActivitiesResource(self._session)

    @cached_property
    def comments(self) -> RawCommentsResource:
        """Comments on stories, bugs, issues, risks and feedback."""
        from .raw.comments import RawCommentsResource

        return RawCommentsResource(self._session)

    @cached_property
    def projects(self) -> RawProjectsResource:
        """The unit to which almost everything in TeamPulse belongs."""
        from .raw.projects import RawProjectsResource

        return RawProjectsResource(self._session)

    @cached_property
    def tasks(self) -> RawTasksResource:
        """What a user logs time against, in a project or outside all of them."""
        from .raw.tasks import RawTasksResource

        return RawTasksResource(self._session)

    @cached_property
    def time_entries(self) -> RawTimeEntriesResource:
        """Hours that a user spent on a task on one day."""
        from .raw.time_entries import RawTimeEntriesResource

        return RawTimeEntriesResource(self._session)

    @cached_property
    def time_entry_types(self) -> RawTimeEntryTypesResource:
        """The types that time entries can have in a project."""
        from .raw.time_entry_types import RawTimeEntryTypesResource

        return RawTimeEntryTypesResource(self._session)

    @cached_property
    def users(self) -> RawUsersResource:
        """Accounts that can be given access to projects."""
        from .raw.users import RawUsersResource

        return RawUsersResource(self._session)


class AsyncTeamPulse(AsyncClient):
    """A client of Telerik TeamPulse REST API.

    The API of a TeamPulse server, as its Silverlight-era user guide describes it. Every customer runs their own
    server.

    Authentication: the page says that a user name and a password identify the caller, and not how they are sent.

    Replies are JSON. Objects have numeric ids. Time entries, their types and comments carry `iversion`: 0 in the
    reply to a creation, and 2 in the reply to an update that sent 1.

    Errors: 400 answers with a map from field to message. For 404 and 500 the page promises a JSON body and prints
    none.

    The page knows no paging, no rate limit and no deletion, and names no time zone.

    Use `AsyncTeamPulse` in an `async with` statement, or await `aclose`.
    """

    def __init__(
        self,
        *,
        host: str | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        wrap_location: str | None = None,
        token_spelling: Literal["bare", "quoted", "encoded"] | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            host: fills {host} in http://{host}/api; or WORKAPIS_TEAMPULSE_HOST.
            username: goes with password; or WORKAPIS_TEAMPULSE_USERNAME in the environment.
            password: goes with username; or WORKAPIS_TEAMPULSE_PASSWORD in the environment.
            access_token: or WORKAPIS_TEAMPULSE_ACCESS_TOKEN in the environment.
            wrap_location: where tokens are asked for, in place of what the server says; or WORKAPIS_TEAMPULSE_WRAP_LOCATION in the environment.
            token_spelling: how a token stands in the header: "bare" (as it is), "quoted" or "encoded"; or WORKAPIS_TEAMPULSE_TOKEN_SPELLING in the environment.
            base_url: the URL below which requests go, in its place; or WORKAPIS_TEAMPULSE_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        given = Given(
            API,
            username=username,
            password=password,
            access_token=access_token,
            wrap_location=wrap_location,
            token_spelling=token_spelling,
        )
        del username, password, access_token, wrap_location, token_spelling  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {
                "host": host,
            },
            options,
        )

    @cached_property
    def activities(self) -> AsyncActivitiesResource:
        """The stream of work item changes and shared messages that a user is notified of."""
        from .resources.activities import AsyncActivitiesResource

        return AsyncActivitiesResource(self._session)

    @cached_property
    def comments(self) -> AsyncCommentsResource:
        """Comments on stories, bugs, issues, risks and feedback."""
        from .resources.comments import AsyncCommentsResource

        return AsyncCommentsResource(self._session)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """The unit to which almost everything in TeamPulse belongs."""
        from .resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._session)

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """What a user logs time against, in a project or outside all of them."""
        from .resources.tasks import AsyncTasksResource

        return AsyncTasksResource(self._session)

    @cached_property
    def time_entries(self) -> AsyncTimeEntriesResource:
        """Hours that a user spent on a task on one day."""
        from .resources.time_entries import AsyncTimeEntriesResource

        return AsyncTimeEntriesResource(self._session)

    @cached_property
    def time_entry_types(self) -> AsyncTimeEntryTypesResource:
        """The types that time entries can have in a project."""
        from .resources.time_entry_types import AsyncTimeEntryTypesResource

        return AsyncTimeEntryTypesResource(self._session)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """Accounts that can be given access to projects."""
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self._session)

    @cached_property
    def raw(self) -> AsyncRawTeamPulse:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return AsyncRawTeamPulse(self._session)


class AsyncRawTeamPulse(AsyncRawClient):
    """The methods of `AsyncTeamPulse`, each with everything that came back."""

    @cached_property
    def activities(self) -> AsyncRawActivitiesResource:
        """The stream of work item changes and shared messages that a user is notified of."""
        from .raw.activities import AsyncRawActivitiesResource

        return AsyncRawActivitiesResource(self._session)

    @cached_property
    def comments(self) -> AsyncRawCommentsResource:
        """Comments on stories, bugs, issues, risks and feedback."""
        from .raw.comments import AsyncRawCommentsResource

        return AsyncRawCommentsResource(self._session)

    @cached_property
    def projects(self) -> AsyncRawProjectsResource:
        """The unit to which almost everything in TeamPulse belongs."""
        from .raw.projects import AsyncRawProjectsResource

        return AsyncRawProjectsResource(self._session)

    @cached_property
    def tasks(self) -> AsyncRawTasksResource:
        """What a user logs time against, in a project or outside all of them."""
        from .raw.tasks import AsyncRawTasksResource

        return AsyncRawTasksResource(self._session)

    @cached_property
    def time_entries(self) -> AsyncRawTimeEntriesResource:
        """Hours that a user spent on a task on one day."""
        from .raw.time_entries import AsyncRawTimeEntriesResource

        return AsyncRawTimeEntriesResource(self._session)

    @cached_property
    def time_entry_types(self) -> AsyncRawTimeEntryTypesResource:
        """The types that time entries can have in a project."""
        from .raw.time_entry_types import AsyncRawTimeEntryTypesResource

        return AsyncRawTimeEntryTypesResource(self._session)

    @cached_property
    def users(self) -> AsyncRawUsersResource:
        """Accounts that can be given access to projects."""
        from .raw.users import AsyncRawUsersResource

        return AsyncRawUsersResource(self._session)
