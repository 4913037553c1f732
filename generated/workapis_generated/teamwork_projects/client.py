# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of Teamwork Projects API, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from workapis._auth import Basic
from workapis._client import AsyncClient, AsyncRawClient, RawClient, SyncClient
from workapis._environment import credential
from workapis._operation import Api, ErrorWords, RateLimit

if TYPE_CHECKING:
    from typing import Unpack

    from workapis._settings import AsyncClientOptions, ClientOptions

    from .raw.projects import AsyncRawProjectsResource, RawProjectsResource
    from .raw.reminders import AsyncRawRemindersResource, RawRemindersResource
    from .raw.task_lists import AsyncRawTaskListsResource, RawTaskListsResource
    from .raw.tasks import AsyncRawTasksResource, RawTasksResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.reminders import AsyncRemindersResource, RemindersResource
    from .resources.task_lists import AsyncTaskListsResource, TaskListsResource
    from .resources.tasks import AsyncTasksResource, TasksResource

API: Final = Api(
    slug="teamwork_projects",
    title="Teamwork Projects API",
    server="https://{site}.teamwork.com",
    rate_limit=RateLimit(requests=150, seconds=60, per="account", status=429),
    errors=ErrorWords(reported={"STATUS": "Error"}, message=("MESSAGE",)),
)


class TeamworkProjects(SyncClient):
    """A client of Teamwork Projects API.

    Teamwork Projects is a product of Teamwork.com; TeamWork Live is another service, with an API of its own.

    Described are two pages, the calls on projects and the reference of the data types, and the calls that the
    documentation of API v1 lists. A body is an object with one key that names what is inside, such as `project` or
    `projects`; most replies have `STATUS` beside it, which is `OK` on success.

    A number or a truth value often stands in a string: ids are strings of digits, flags are `"1"` and `"0"` or
    `"true"` and `"false"`. A date is `YYYYMMDD`, an instant is written in full, and the empty string stands for no
    value.

    Lists are paged, projects 500 to a page and tasks 250. The reply headers `X-Page`, `X-Pages` and `X-Records`
    tell where a page stands.

    The two pages name no server, no way to authenticate, no error and no version of the API.

    Use `TeamworkProjects` in a `with` statement, or call `close`.
    """

    def __init__(
        self,
        *,
        site: str | None = None,
        api_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            site: fills {site} in https://{site}.teamwork.com; or WORKAPIS_TEAMWORK_PROJECTS_SITE.
            api_key: or WORKAPIS_TEAMWORK_PROJECTS_API_KEY in the environment.
            base_url: the URL below which requests go, in its place; or WORKAPIS_TEAMWORK_PROJECTS_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        api_key_ = credential(API, "api_key", api_key)
        del api_key  # a traceback may show variables
        super().__init__(
            API,
            Basic(api_key_, "X"),
            base_url,
            {
                "site": site,
            },
            options,
        )

    @cached_property
    def projects(self) -> ProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self._session)

    @cached_property
    def reminders(self) -> RemindersResource:
        """Reminders that a task sends."""
        from .resources.reminders import RemindersResource

        return RemindersResource(self._session)

    @cached_property
    def task_lists(self) -> TaskListsResource:
        """Task lists, which the API calls todo lists."""
        from .resources.task_lists import TaskListsResource

        return TaskListsResource(self._session)

    @cached_property
    def tasks(self) -> TasksResource:
        """Tasks, which the API calls todo items, and the tasks below them."""
        from .resources.tasks import TasksResource

        return TasksResource(self._session)

    @cached_property
    def raw(self) -> RawTeamworkProjects:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return RawTeamworkProjects(self._session)


class RawTeamworkProjects(RawClient):
    """The methods of `TeamworkProjects`, each with everything that came back."""

    @cached_property
    def projects(self) -> RawProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .raw.projects import RawProjectsResource

        return RawProjectsResource(self._session)

    @cached_property
    def reminders(self) -> RawRemindersResource:
        """Reminders that a task sends."""
        from .raw.reminders import RawRemindersResource

        return RawRemindersResource(self._session)

    @cached_property
    def task_lists(self) -> RawTaskListsResource:
        """Task lists, which the API calls todo lists."""
        from .raw.task_lists import RawTaskListsResource

        return RawTaskListsResource(self._session)

    @cached_property
    def tasks(self) -> RawTasksResource:
        """Tasks, which the API calls todo items, and the tasks below them."""
        from .raw.tasks import RawTasksResource

        return RawTasksResource(self._session)


class AsyncTeamworkProjects(AsyncClient):
    """A client of Teamwork Projects API.

    Teamwork Projects is a product of Teamwork.com; TeamWork Live is another service, with an API of its own.

    Described are two pages, the calls on projects and the reference of the data types, and the calls that the
    documentation of API v1 lists. A body is an object with one key that names what is inside, such as `project` or
    `projects`; most replies have `STATUS` beside it, which is `OK` on success.

    A number or a truth value often stands in a string: ids are strings of digits, flags are `"1"` and `"0"` or
    `"true"` and `"false"`. A date is `YYYYMMDD`, an instant is written in full, and the empty string stands for no
    value.

    Lists are paged, projects 500 to a page and tasks 250. The reply headers `X-Page`, `X-Pages` and `X-Records`
    tell where a page stands.

    The two pages name no server, no way to authenticate, no error and no version of the API.

    Use `AsyncTeamworkProjects` in an `async with` statement, or await `aclose`.
    """

    def __init__(
        self,
        *,
        site: str | None = None,
        api_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; nothing is sent before the first call.

        Args:
            site: fills {site} in https://{site}.teamwork.com; or WORKAPIS_TEAMWORK_PROJECTS_SITE.
            api_key: or WORKAPIS_TEAMWORK_PROJECTS_API_KEY in the environment.
            base_url: the URL below which requests go, in its place; or WORKAPIS_TEAMWORK_PROJECTS_BASE_URL.
            options: settings: see `workapis.options.Settings`, and `transport`.

        Raises:
            ConfigurationError: no request could be sent; the message says what to give.
        """
        api_key_ = credential(API, "api_key", api_key)
        del api_key  # a traceback may show variables
        super().__init__(
            API,
            Basic(api_key_, "X"),
            base_url,
            {
                "site": site,
            },
            options,
        )

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._session)

    @cached_property
    def reminders(self) -> AsyncRemindersResource:
        """Reminders that a task sends."""
        from .resources.reminders import AsyncRemindersResource

        return AsyncRemindersResource(self._session)

    @cached_property
    def task_lists(self) -> AsyncTaskListsResource:
        """Task lists, which the API calls todo lists."""
        from .resources.task_lists import AsyncTaskListsResource

        return AsyncTaskListsResource(self._session)

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """Tasks, which the API calls todo items, and the tasks below them."""
        from .resources.tasks import AsyncTasksResource

        return AsyncTasksResource(self._session)

    @cached_property
    def raw(self) -> AsyncRawTeamworkProjects:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return AsyncRawTeamworkProjects(self._session)


class AsyncRawTeamworkProjects(AsyncRawClient):
    """The methods of `AsyncTeamworkProjects`, each with everything that came back."""

    @cached_property
    def projects(self) -> AsyncRawProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .raw.projects import AsyncRawProjectsResource

        return AsyncRawProjectsResource(self._session)

    @cached_property
    def reminders(self) -> AsyncRawRemindersResource:
        """Reminders that a task sends."""
        from .raw.reminders import AsyncRawRemindersResource

        return AsyncRawRemindersResource(self._session)

    @cached_property
    def task_lists(self) -> AsyncRawTaskListsResource:
        """Task lists, which the API calls todo lists."""
        from .raw.task_lists import AsyncRawTaskListsResource

        return AsyncRawTaskListsResource(self._session)

    @cached_property
    def tasks(self) -> AsyncRawTasksResource:
        """Tasks, which the API calls todo items, and the tasks below them."""
        from .raw.tasks import AsyncRawTasksResource

        return AsyncRawTasksResource(self._session)
