# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of Telerik TeamPulse REST API, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workapis._client import DEFAULT_TIMEOUT, AsyncClient, AsyncTransport, SyncClient, Transport, service

if TYPE_CHECKING:
    from .resources.activities import ActivitiesResource, AsyncActivitiesResource
    from .resources.comments import AsyncCommentsResource, CommentsResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.tasks import AsyncTasksResource, TasksResource
    from .resources.time_entries import AsyncTimeEntriesResource, TimeEntriesResource
    from .resources.time_entry_types import AsyncTimeEntryTypesResource, TimeEntryTypesResource
    from .resources.users import AsyncUsersResource, UsersResource

_SERVER = "http://{host}/api"


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
        access_token: str,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "teampulse",
                server=_SERVER,
                variables={
                    "host": host,
                },
                base_url=base_url,
                authorization=f"WRAP access_token={access_token}",
            ),
            timeout,
            transport,
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
        access_token: str,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "teampulse",
                server=_SERVER,
                variables={
                    "host": host,
                },
                base_url=base_url,
                authorization=f"WRAP access_token={access_token}",
            ),
            timeout,
            transport,
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
