# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of WebWork Tracker REST API V2, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from workapis._auth import Bearer
from workapis._client import AsyncClient, AsyncRawClient, RawClient, SyncClient
from workapis._credentials import Given, Way, bound, proof
from workapis._operation import Api, ErrorWords, ListFormat, OAuth2Words, RateLimit

if TYPE_CHECKING:
    from typing import Unpack

    from workapis._settings import AsyncClientOptions, ClientOptions
    from workapis.oauth2 import AsyncSignIn, Grant, SignIn

    from .raw.contracts import AsyncRawContractsResource, RawContractsResource
    from .raw.expenses import AsyncRawExpensesResource, RawExpensesResource
    from .raw.leave_balances import AsyncRawLeaveBalancesResource, RawLeaveBalancesResource
    from .raw.leaves import AsyncRawLeavesResource, RawLeavesResource
    from .raw.members import AsyncRawMembersResource, RawMembersResource
    from .raw.project_viewers import AsyncRawProjectViewersResource, RawProjectViewersResource
    from .raw.projects import AsyncRawProjectsResource, RawProjectsResource
    from .raw.reports import AsyncRawReportsResource, RawReportsResource
    from .raw.tasks import AsyncRawTasksResource, RawTasksResource
    from .raw.time_entries import AsyncRawTimeEntriesResource, RawTimeEntriesResource
    from .raw.time_requests import AsyncRawTimeRequestsResource, RawTimeRequestsResource
    from .raw.time_tracking import AsyncRawTimeTrackingResource, RawTimeTrackingResource
    from .raw.timesheets import AsyncRawTimesheetsResource, RawTimesheetsResource
    from .raw.webhooks import AsyncRawWebhooksResource, RawWebhooksResource
    from .raw.workspaces import AsyncRawWorkspacesResource, RawWorkspacesResource
    from .resources.contracts import AsyncContractsResource, ContractsResource
    from .resources.expenses import AsyncExpensesResource, ExpensesResource
    from .resources.leave_balances import AsyncLeaveBalancesResource, LeaveBalancesResource
    from .resources.leaves import AsyncLeavesResource, LeavesResource
    from .resources.members import AsyncMembersResource, MembersResource
    from .resources.project_viewers import AsyncProjectViewersResource, ProjectViewersResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.reports import AsyncReportsResource, ReportsResource
    from .resources.tasks import AsyncTasksResource, TasksResource
    from .resources.time_entries import AsyncTimeEntriesResource, TimeEntriesResource
    from .resources.time_requests import AsyncTimeRequestsResource, TimeRequestsResource
    from .resources.time_tracking import AsyncTimeTrackingResource, TimeTrackingResource
    from .resources.timesheets import AsyncTimesheetsResource, TimesheetsResource
    from .resources.webhooks import AsyncWebhooksResource, WebhooksResource
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
    lists=ListFormat(
        page="page",
        pointers=(
            ("/meta/pagination/current_page", "/meta/pagination/last_page", "/meta/pagination/total"),
            ("/pagination/current_page", "/pagination/last_page", "/pagination/total"),
        ),
    ),
)

WAYS: Final = (
    Way(("token",), lambda given: Bearer(given.find("token"))),
    Way(("oauth2",), lambda given: bound(given.find("oauth2"), API), is_object=True),
)


class WebWork(SyncClient):
    """A client of WebWork Tracker REST API V2.

    Most of the REST API of WebWork Tracker, version 2: all operations whose path is known. The overview page has
    the conventions of all of them, and no operation; these are from the vendor's reference of endpoints, of which
    several generations exist, and in a few places from a connector of others.

    Every reply is JSON: a success carries `success`, `data` and `meta`, often a `message`; an error carries
    `success`, `message` and `meta`; a failed validation (422) adds `errors`, a map from field to messages. Lists
    are paged by `page` and `per_page` (20 by default, at most 100). Nearly every request names a workspace, in the
    query or in the body; some requests to delete have a body.

    A caller authenticates with OAuth2 or with a personal access token. Only workspace owners and executive managers
    have access. An authenticated user may send 60 requests a minute; the overview says that reply headers tell the
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
    def contracts(self) -> ContractsResource:
        """Assignments of members to projects, with rates, limits of hours and ways of taking screenshots."""
        from .resources.contracts import ContractsResource

        return ContractsResource(self._session)

    @cached_property
    def expenses(self) -> ExpensesResource:
        """Expenses of members."""
        from .resources.expenses import ExpensesResource

        return ExpensesResource(self._session)

    @cached_property
    def leave_balances(self) -> LeaveBalancesResource:
        """Leaves of members, and what is left of them."""
        from .resources.leave_balances import LeaveBalancesResource

        return LeaveBalancesResource(self._session)

    @cached_property
    def leaves(self) -> LeavesResource:
        """Leaves of members, and what is left of them."""
        from .resources.leaves import LeavesResource

        return LeavesResource(self._session)

    @cached_property
    def members(self) -> MembersResource:
        """Members of a workspace; nobody is removed, only archived."""
        from .resources.members import MembersResource

        return MembersResource(self._session)

    @cached_property
    def project_viewers(self) -> ProjectViewersResource:
        """Clients who may read some projects and write nothing."""
        from .resources.project_viewers import ProjectViewersResource

        return ProjectViewersResource(self._session)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Projects of a workspace."""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self._session)

    @cached_property
    def reports(self) -> ReportsResource:
        """Tracked time, timelines and activity."""
        from .resources.reports import ReportsResource

        return ReportsResource(self._session)

    @cached_property
    def tasks(self) -> TasksResource:
        """Tasks of projects, and who is assigned to them."""
        from .resources.tasks import TasksResource

        return TasksResource(self._session)

    @cached_property
    def time_entries(self) -> TimeEntriesResource:
        """Time that was added by hand, a span of one day each."""
        from .resources.time_entries import TimeEntriesResource

        return TimeEntriesResource(self._session)

    @cached_property
    def time_requests(self) -> TimeRequestsResource:
        """Requests of members to add time by hand."""
        from .resources.time_requests import TimeRequestsResource

        return TimeRequestsResource(self._session)

    @cached_property
    def time_tracking(self) -> TimeTrackingResource:
        """The tracker of a member: one at a time."""
        from .resources.time_tracking import TimeTrackingResource

        return TimeTrackingResource(self._session)

    @cached_property
    def timesheets(self) -> TimesheetsResource:
        """The time of a member in a span of days, handed in and approved."""
        from .resources.timesheets import TimesheetsResource

        return TimesheetsResource(self._session)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """URLs that are called when something happens in a workspace."""
        from .resources.webhooks import WebhooksResource

        return WebhooksResource(self._session)

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
    def contracts(self) -> RawContractsResource:
        """Assignments of members to projects, with rates, limits of hours and ways of taking screenshots."""
        from .raw.contracts import RawContractsResource

        return RawContractsResource(self._session)

    @cached_property
    def expenses(self) -> RawExpensesResource:
        """Expenses of members."""
        from .raw.expenses import RawExpensesResource

        return RawExpensesResource(self._session)

    @cached_property
    def leave_balances(self) -> RawLeaveBalancesResource:
        """Leaves of members, and what is left of them."""
        from .raw.leave_balances import RawLeaveBalancesResource

        return RawLeaveBalancesResource(self._session)

    @cached_property
    def leaves(self) -> RawLeavesResource:
        """Leaves of members, and what is left of them."""
        from .raw.leaves import RawLeavesResource

        return RawLeavesResource(self._session)

    @cached_property
    def members(self) -> RawMembersResource:
        """Members of a workspace; nobody is removed, only archived."""
        from .raw.members import RawMembersResource

        return RawMembersResource(self._session)

    @cached_property
    def project_viewers(self) -> RawProjectViewersResource:
        """Clients who may read some projects and write nothing."""
        from .raw.project_viewers import RawProjectViewersResource

        return RawProjectViewersResource(self._session)

    @cached_property
    def projects(self) -> RawProjectsResource:
        """Projects of a workspace."""
        from .raw.projects import RawProjectsResource

        return RawProjectsResource(self._session)

    @cached_property
    def reports(self) -> RawReportsResource:
        """Tracked time, timelines and activity."""
        from .raw.reports import RawReportsResource

        return RawReportsResource(self._session)

    @cached_property
    def tasks(self) -> RawTasksResource:
        """Tasks of projects, and who is assigned to them."""
        from .raw.tasks import RawTasksResource

        return RawTasksResource(self._session)

    @cached_property
    def time_entries(self) -> RawTimeEntriesResource:
        """Time that was added by hand, a span of one day each."""
        from .raw.time_entries import RawTimeEntriesResource

        return RawTimeEntriesResource(self._session)

    @cached_property
    def time_requests(self) -> RawTimeRequestsResource:
        """Requests of members to add time by hand."""
        from .raw.time_requests import RawTimeRequestsResource

        return RawTimeRequestsResource(self._session)

    @cached_property
    def time_tracking(self) -> RawTimeTrackingResource:
        """The tracker of a member: one at a time."""
        from .raw.time_tracking import RawTimeTrackingResource

        return RawTimeTrackingResource(self._session)

    @cached_property
    def timesheets(self) -> RawTimesheetsResource:
        """The time of a member in a span of days, handed in and approved."""
        from .raw.timesheets import RawTimesheetsResource

        return RawTimesheetsResource(self._session)

    @cached_property
    def webhooks(self) -> RawWebhooksResource:
        """URLs that are called when something happens in a workspace."""
        from .raw.webhooks import RawWebhooksResource

        return RawWebhooksResource(self._session)

    @cached_property
    def workspaces(self) -> RawWorkspacesResource:
        """Workspaces of the caller, whose ids are needed by other requests."""
        from .raw.workspaces import RawWorkspacesResource

        return RawWorkspacesResource(self._session)


class AsyncWebWork(AsyncClient):
    """A client of WebWork Tracker REST API V2.

    Most of the REST API of WebWork Tracker, version 2: all operations whose path is known. The overview page has
    the conventions of all of them, and no operation; these are from the vendor's reference of endpoints, of which
    several generations exist, and in a few places from a connector of others.

    Every reply is JSON: a success carries `success`, `data` and `meta`, often a `message`; an error carries
    `success`, `message` and `meta`; a failed validation (422) adds `errors`, a map from field to messages. Lists
    are paged by `page` and `per_page` (20 by default, at most 100). Nearly every request names a workspace, in the
    query or in the body; some requests to delete have a body.

    A caller authenticates with OAuth2 or with a personal access token. Only workspace owners and executive managers
    have access. An authenticated user may send 60 requests a minute; the overview says that reply headers tell the
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
    def contracts(self) -> AsyncContractsResource:
        """Assignments of members to projects, with rates, limits of hours and ways of taking screenshots."""
        from .resources.contracts import AsyncContractsResource

        return AsyncContractsResource(self._session)

    @cached_property
    def expenses(self) -> AsyncExpensesResource:
        """Expenses of members."""
        from .resources.expenses import AsyncExpensesResource

        return AsyncExpensesResource(self._session)

    @cached_property
    def leave_balances(self) -> AsyncLeaveBalancesResource:
        """Leaves of members, and what is left of them."""
        from .resources.leave_balances import AsyncLeaveBalancesResource

        return AsyncLeaveBalancesResource(self._session)

    @cached_property
    def leaves(self) -> AsyncLeavesResource:
        """Leaves of members, and what is left of them."""
        from .resources.leaves import AsyncLeavesResource

        return AsyncLeavesResource(self._session)

    @cached_property
    def members(self) -> AsyncMembersResource:
        """Members of a workspace; nobody is removed, only archived."""
        from .resources.members import AsyncMembersResource

        return AsyncMembersResource(self._session)

    @cached_property
    def project_viewers(self) -> AsyncProjectViewersResource:
        """Clients who may read some projects and write nothing."""
        from .resources.project_viewers import AsyncProjectViewersResource

        return AsyncProjectViewersResource(self._session)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Projects of a workspace."""
        from .resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._session)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Tracked time, timelines and activity."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self._session)

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """Tasks of projects, and who is assigned to them."""
        from .resources.tasks import AsyncTasksResource

        return AsyncTasksResource(self._session)

    @cached_property
    def time_entries(self) -> AsyncTimeEntriesResource:
        """Time that was added by hand, a span of one day each."""
        from .resources.time_entries import AsyncTimeEntriesResource

        return AsyncTimeEntriesResource(self._session)

    @cached_property
    def time_requests(self) -> AsyncTimeRequestsResource:
        """Requests of members to add time by hand."""
        from .resources.time_requests import AsyncTimeRequestsResource

        return AsyncTimeRequestsResource(self._session)

    @cached_property
    def time_tracking(self) -> AsyncTimeTrackingResource:
        """The tracker of a member: one at a time."""
        from .resources.time_tracking import AsyncTimeTrackingResource

        return AsyncTimeTrackingResource(self._session)

    @cached_property
    def timesheets(self) -> AsyncTimesheetsResource:
        """The time of a member in a span of days, handed in and approved."""
        from .resources.timesheets import AsyncTimesheetsResource

        return AsyncTimesheetsResource(self._session)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """URLs that are called when something happens in a workspace."""
        from .resources.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._session)

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
    def contracts(self) -> AsyncRawContractsResource:
        """Assignments of members to projects, with rates, limits of hours and ways of taking screenshots."""
        from .raw.contracts import AsyncRawContractsResource

        return AsyncRawContractsResource(self._session)

    @cached_property
    def expenses(self) -> AsyncRawExpensesResource:
        """Expenses of members."""
        from .raw.expenses import AsyncRawExpensesResource

        return AsyncRawExpensesResource(self._session)

    @cached_property
    def leave_balances(self) -> AsyncRawLeaveBalancesResource:
        """Leaves of members, and what is left of them."""
        from .raw.leave_balances import AsyncRawLeaveBalancesResource

        return AsyncRawLeaveBalancesResource(self._session)

    @cached_property
    def leaves(self) -> AsyncRawLeavesResource:
        """Leaves of members, and what is left of them."""
        from .raw.leaves import AsyncRawLeavesResource

        return AsyncRawLeavesResource(self._session)

    @cached_property
    def members(self) -> AsyncRawMembersResource:
        """Members of a workspace; nobody is removed, only archived."""
        from .raw.members import AsyncRawMembersResource

        return AsyncRawMembersResource(self._session)

    @cached_property
    def project_viewers(self) -> AsyncRawProjectViewersResource:
        """Clients who may read some projects and write nothing."""
        from .raw.project_viewers import AsyncRawProjectViewersResource

        return AsyncRawProjectViewersResource(self._session)

    @cached_property
    def projects(self) -> AsyncRawProjectsResource:
        """Projects of a workspace."""
        from .raw.projects import AsyncRawProjectsResource

        return AsyncRawProjectsResource(self._session)

    @cached_property
    def reports(self) -> AsyncRawReportsResource:
        """Tracked time, timelines and activity."""
        from .raw.reports import AsyncRawReportsResource

        return AsyncRawReportsResource(self._session)

    @cached_property
    def tasks(self) -> AsyncRawTasksResource:
        """Tasks of projects, and who is assigned to them."""
        from .raw.tasks import AsyncRawTasksResource

        return AsyncRawTasksResource(self._session)

    @cached_property
    def time_entries(self) -> AsyncRawTimeEntriesResource:
        """Time that was added by hand, a span of one day each."""
        from .raw.time_entries import AsyncRawTimeEntriesResource

        return AsyncRawTimeEntriesResource(self._session)

    @cached_property
    def time_requests(self) -> AsyncRawTimeRequestsResource:
        """Requests of members to add time by hand."""
        from .raw.time_requests import AsyncRawTimeRequestsResource

        return AsyncRawTimeRequestsResource(self._session)

    @cached_property
    def time_tracking(self) -> AsyncRawTimeTrackingResource:
        """The tracker of a member: one at a time."""
        from .raw.time_tracking import AsyncRawTimeTrackingResource

        return AsyncRawTimeTrackingResource(self._session)

    @cached_property
    def timesheets(self) -> AsyncRawTimesheetsResource:
        """The time of a member in a span of days, handed in and approved."""
        from .raw.timesheets import AsyncRawTimesheetsResource

        return AsyncRawTimesheetsResource(self._session)

    @cached_property
    def webhooks(self) -> AsyncRawWebhooksResource:
        """URLs that are called when something happens in a workspace."""
        from .raw.webhooks import AsyncRawWebhooksResource

        return AsyncRawWebhooksResource(self._session)

    @cached_property
    def workspaces(self) -> AsyncRawWorkspacesResource:
        """Workspaces of the caller, whose ids are needed by other requests."""
        from .raw.workspaces import AsyncRawWorkspacesResource

        return AsyncRawWorkspacesResource(self._session)
