# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of Teamwork Projects API, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from workapis._auth import Basic
from workapis._client import AsyncClient, AsyncRawClient, RawClient, SyncClient
from workapis._credentials import Given, Way, proof
from workapis._operation import Api, ErrorWords, Formats, ListFormat, RateLimit, TypedElements

if TYPE_CHECKING:
    from typing import Unpack

    from workapis._settings import AsyncClientOptions, ClientOptions

    from .raw.account import AsyncRawAccountResource, RawAccountResource
    from .raw.activity import AsyncRawActivityResource, RawActivityResource
    from .raw.boards import AsyncRawBoardsResource, RawBoardsResource
    from .raw.calendar_events import AsyncRawCalendarEventsResource, RawCalendarEventsResource
    from .raw.clock_ins import AsyncRawClockInsResource, RawClockInsResource
    from .raw.comments import AsyncRawCommentsResource, RawCommentsResource
    from .raw.companies import AsyncRawCompaniesResource, RawCompaniesResource
    from .raw.event_types import AsyncRawEventTypesResource, RawEventTypesResource
    from .raw.expenses import AsyncRawExpensesResource, RawExpensesResource
    from .raw.file_categories import AsyncRawFileCategoriesResource, RawFileCategoriesResource
    from .raw.files import AsyncRawFilesResource, RawFilesResource
    from .raw.invoices import AsyncRawInvoicesResource, RawInvoicesResource
    from .raw.likes import AsyncRawLikesResource, RawLikesResource
    from .raw.link_categories import AsyncRawLinkCategoriesResource, RawLinkCategoriesResource
    from .raw.links import AsyncRawLinksResource, RawLinksResource
    from .raw.message_categories import AsyncRawMessageCategoriesResource, RawMessageCategoriesResource
    from .raw.message_replies import AsyncRawMessageRepliesResource, RawMessageRepliesResource
    from .raw.messages import AsyncRawMessagesResource, RawMessagesResource
    from .raw.milestones import AsyncRawMilestonesResource, RawMilestonesResource
    from .raw.notebook_categories import AsyncRawNotebookCategoriesResource, RawNotebookCategoriesResource
    from .raw.notebooks import AsyncRawNotebooksResource, RawNotebooksResource
    from .raw.people import AsyncRawPeopleResource, RawPeopleResource
    from .raw.permissions import AsyncRawPermissionsResource, RawPermissionsResource
    from .raw.portfolio_boards import AsyncRawPortfolioBoardsResource, RawPortfolioBoardsResource
    from .raw.portfolio_cards import AsyncRawPortfolioCardsResource, RawPortfolioCardsResource
    from .raw.portfolio_columns import AsyncRawPortfolioColumnsResource, RawPortfolioColumnsResource
    from .raw.project_categories import AsyncRawProjectCategoriesResource, RawProjectCategoriesResource
    from .raw.project_templates import AsyncRawProjectTemplatesResource, RawProjectTemplatesResource
    from .raw.project_updates import AsyncRawProjectUpdatesResource, RawProjectUpdatesResource
    from .raw.projects import AsyncRawProjectsResource, RawProjectsResource
    from .raw.reactions import AsyncRawReactionsResource, RawReactionsResource
    from .raw.reminders import AsyncRawRemindersResource, RawRemindersResource
    from .raw.risks import AsyncRawRisksResource, RawRisksResource
    from .raw.roles import AsyncRawRolesResource, RawRolesResource
    from .raw.search import AsyncRawSearchResource, RawSearchResource
    from .raw.statuses import AsyncRawStatusesResource, RawStatusesResource
    from .raw.tags import AsyncRawTagsResource, RawTagsResource
    from .raw.task_lists import AsyncRawTaskListsResource, RawTaskListsResource
    from .raw.tasks import AsyncRawTasksResource, RawTasksResource
    from .raw.time_entries import AsyncRawTimeEntriesResource, RawTimeEntriesResource
    from .raw.timers import AsyncRawTimersResource, RawTimersResource
    from .raw.timezones import AsyncRawTimezonesResource, RawTimezonesResource
    from .raw.trashcan import AsyncRawTrashcanResource, RawTrashcanResource
    from .raw.webhooks import AsyncRawWebhooksResource, RawWebhooksResource
    from .raw.workload import AsyncRawWorkloadResource, RawWorkloadResource
    from .resources.account import AccountResource, AsyncAccountResource
    from .resources.activity import ActivityResource, AsyncActivityResource
    from .resources.boards import AsyncBoardsResource, BoardsResource
    from .resources.calendar_events import AsyncCalendarEventsResource, CalendarEventsResource
    from .resources.clock_ins import AsyncClockInsResource, ClockInsResource
    from .resources.comments import AsyncCommentsResource, CommentsResource
    from .resources.companies import AsyncCompaniesResource, CompaniesResource
    from .resources.event_types import AsyncEventTypesResource, EventTypesResource
    from .resources.expenses import AsyncExpensesResource, ExpensesResource
    from .resources.file_categories import AsyncFileCategoriesResource, FileCategoriesResource
    from .resources.files import AsyncFilesResource, FilesResource
    from .resources.invoices import AsyncInvoicesResource, InvoicesResource
    from .resources.likes import AsyncLikesResource, LikesResource
    from .resources.link_categories import AsyncLinkCategoriesResource, LinkCategoriesResource
    from .resources.links import AsyncLinksResource, LinksResource
    from .resources.message_categories import AsyncMessageCategoriesResource, MessageCategoriesResource
    from .resources.message_replies import AsyncMessageRepliesResource, MessageRepliesResource
    from .resources.messages import AsyncMessagesResource, MessagesResource
    from .resources.milestones import AsyncMilestonesResource, MilestonesResource
    from .resources.notebook_categories import AsyncNotebookCategoriesResource, NotebookCategoriesResource
    from .resources.notebooks import AsyncNotebooksResource, NotebooksResource
    from .resources.people import AsyncPeopleResource, PeopleResource
    from .resources.permissions import AsyncPermissionsResource, PermissionsResource
    from .resources.portfolio_boards import AsyncPortfolioBoardsResource, PortfolioBoardsResource
    from .resources.portfolio_cards import AsyncPortfolioCardsResource, PortfolioCardsResource
    from .resources.portfolio_columns import AsyncPortfolioColumnsResource, PortfolioColumnsResource
    from .resources.project_categories import AsyncProjectCategoriesResource, ProjectCategoriesResource
    from .resources.project_templates import AsyncProjectTemplatesResource, ProjectTemplatesResource
    from .resources.project_updates import AsyncProjectUpdatesResource, ProjectUpdatesResource
    from .resources.projects import AsyncProjectsResource, ProjectsResource
    from .resources.reactions import AsyncReactionsResource, ReactionsResource
    from .resources.reminders import AsyncRemindersResource, RemindersResource
    from .resources.risks import AsyncRisksResource, RisksResource
    from .resources.roles import AsyncRolesResource, RolesResource
    from .resources.search import AsyncSearchResource, SearchResource
    from .resources.statuses import AsyncStatusesResource, StatusesResource
    from .resources.tags import AsyncTagsResource, TagsResource
    from .resources.task_lists import AsyncTaskListsResource, TaskListsResource
    from .resources.tasks import AsyncTasksResource, TasksResource
    from .resources.time_entries import AsyncTimeEntriesResource, TimeEntriesResource
    from .resources.timers import AsyncTimersResource, TimersResource
    from .resources.timezones import AsyncTimezonesResource, TimezonesResource
    from .resources.trashcan import AsyncTrashcanResource, TrashcanResource
    from .resources.webhooks import AsyncWebhooksResource, WebhooksResource
    from .resources.workload import AsyncWorkloadResource, WorkloadResource

API: Final = Api(
    slug="teamwork_projects",
    title="Teamwork Projects API",
    server="https://{site}.teamwork.com",
    rate_limit=RateLimit(requests=150, seconds=60, per="account", status=429),
    errors=ErrorWords(reported={"STATUS": "Error"}, message=("MESSAGE",)),
    formats=Formats(
        default="json",
        also=("xml",),
        xml=TypedElements(request="request", reply="response", singular={"people": "person"}),
        default_below=("/projects/api/",),
    ),
    lists=ListFormat(page="page", headers=(("X-Page", "X-Pages", "X-Records"),)),
)

WAYS: Final = (Way(("api_key",), lambda given: Basic(given.find("api_key"), "X")),)


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
        given = Given(
            API,
            api_key=api_key,
        )
        del api_key  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {
                "site": site,
            },
            options,
        )

    @cached_property
    def account(self) -> AccountResource:
        """The account of the caller, its owner and its time zones."""
        from .resources.account import AccountResource

        return AccountResource(self._session)

    @cached_property
    def activity(self) -> ActivityResource:
        """What has happened."""
        from .resources.activity import ActivityResource

        return ActivityResource(self._session)

    @cached_property
    def boards(self) -> BoardsResource:
        """Boards, their columns and the cards in them."""
        from .resources.boards import BoardsResource

        return BoardsResource(self._session)

    @cached_property
    def calendar_events(self) -> CalendarEventsResource:
        """Events of the calendar."""
        from .resources.calendar_events import CalendarEventsResource

        return CalendarEventsResource(self._session)

    @cached_property
    def clock_ins(self) -> ClockInsResource:
        """When people came and went."""
        from .resources.clock_ins import ClockInsResource

        return ClockInsResource(self._session)

    @cached_property
    def comments(self) -> CommentsResource:
        """Comments on tasks, files, milestones, notebooks and links."""
        from .resources.comments import CommentsResource

        return CommentsResource(self._session)

    @cached_property
    def companies(self) -> CompaniesResource:
        """Companies, to which people and projects belong."""
        from .resources.companies import CompaniesResource

        return CompaniesResource(self._session)

    @cached_property
    def event_types(self) -> EventTypesResource:
        """Kinds of events."""
        from .resources.event_types import EventTypesResource

        return EventTypesResource(self._session)

    @cached_property
    def expenses(self) -> ExpensesResource:
        """Expenses."""
        from .resources.expenses import ExpensesResource

        return ExpensesResource(self._session)

    @cached_property
    def file_categories(self) -> FileCategoriesResource:
        """Categories of files."""
        from .resources.file_categories import FileCategoriesResource

        return FileCategoriesResource(self._session)

    @cached_property
    def files(self) -> FilesResource:
        """Files and their versions."""
        from .resources.files import FilesResource

        return FilesResource(self._session)

    @cached_property
    def invoices(self) -> InvoicesResource:
        """Invoices."""
        from .resources.invoices import InvoicesResource

        return InvoicesResource(self._session)

    @cached_property
    def likes(self) -> LikesResource:
        """Who likes what."""
        from .resources.likes import LikesResource

        return LikesResource(self._session)

    @cached_property
    def link_categories(self) -> LinkCategoriesResource:
        """Categories of links."""
        from .resources.link_categories import LinkCategoriesResource

        return LinkCategoriesResource(self._session)

    @cached_property
    def links(self) -> LinksResource:
        """Links to other pages."""
        from .resources.links import LinksResource

        return LinksResource(self._session)

    @cached_property
    def message_categories(self) -> MessageCategoriesResource:
        """Categories of messages."""
        from .resources.message_categories import MessageCategoriesResource

        return MessageCategoriesResource(self._session)

    @cached_property
    def message_replies(self) -> MessageRepliesResource:
        """Replies to messages."""
        from .resources.message_replies import MessageRepliesResource

        return MessageRepliesResource(self._session)

    @cached_property
    def messages(self) -> MessagesResource:
        """Messages, which the API calls posts."""
        from .resources.messages import MessagesResource

        return MessagesResource(self._session)

    @cached_property
    def milestones(self) -> MilestonesResource:
        """Milestones, the dates by which things are to be done."""
        from .resources.milestones import MilestonesResource

        return MilestonesResource(self._session)

    @cached_property
    def notebook_categories(self) -> NotebookCategoriesResource:
        """Categories of notebooks."""
        from .resources.notebook_categories import NotebookCategoriesResource

        return NotebookCategoriesResource(self._session)

    @cached_property
    def notebooks(self) -> NotebooksResource:
        """Notebooks, texts that people write together."""
        from .resources.notebooks import NotebooksResource

        return NotebooksResource(self._session)

    @cached_property
    def people(self) -> PeopleResource:
        """People, the users of the site among them."""
        from .resources.people import PeopleResource

        return PeopleResource(self._session)

    @cached_property
    def permissions(self) -> PermissionsResource:
        """What people may do on a project."""
        from .resources.permissions import PermissionsResource

        return PermissionsResource(self._session)

    @cached_property
    def portfolio_boards(self) -> PortfolioBoardsResource:
        """Boards of projects, their columns and cards."""
        from .resources.portfolio_boards import PortfolioBoardsResource

        return PortfolioBoardsResource(self._session)

    @cached_property
    def portfolio_cards(self) -> PortfolioCardsResource:
        """Boards of projects, their columns and cards."""
        from .resources.portfolio_cards import PortfolioCardsResource

        return PortfolioCardsResource(self._session)

    @cached_property
    def portfolio_columns(self) -> PortfolioColumnsResource:
        """Boards of projects, their columns and cards."""
        from .resources.portfolio_columns import PortfolioColumnsResource

        return PortfolioColumnsResource(self._session)

    @cached_property
    def project_categories(self) -> ProjectCategoriesResource:
        """Categories of projects."""
        from .resources.project_categories import ProjectCategoriesResource

        return ProjectCategoriesResource(self._session)

    @cached_property
    def project_templates(self) -> ProjectTemplatesResource:
        """Projects that serve as templates."""
        from .resources.project_templates import ProjectTemplatesResource

        return ProjectTemplatesResource(self._session)

    @cached_property
    def project_updates(self) -> ProjectUpdatesResource:
        """Reports on the state of a project."""
        from .resources.project_updates import ProjectUpdatesResource

        return ProjectUpdatesResource(self._session)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self._session)

    @cached_property
    def reactions(self) -> ReactionsResource:
        """Reactions to comments, messages and updates."""
        from .resources.reactions import ReactionsResource

        return ReactionsResource(self._session)

    @cached_property
    def reminders(self) -> RemindersResource:
        """Reminders that a task sends."""
        from .resources.reminders import RemindersResource

        return RemindersResource(self._session)

    @cached_property
    def risks(self) -> RisksResource:
        """Risks of projects."""
        from .resources.risks import RisksResource

        return RisksResource(self._session)

    @cached_property
    def roles(self) -> RolesResource:
        """Roles that people have on a project."""
        from .resources.roles import RolesResource

        return RolesResource(self._session)

    @cached_property
    def search(self) -> SearchResource:
        """Search in all things."""
        from .resources.search import SearchResource

        return SearchResource(self._session)

    @cached_property
    def statuses(self) -> StatusesResource:
        """What people say of what they are doing."""
        from .resources.statuses import StatusesResource

        return StatusesResource(self._session)

    @cached_property
    def tags(self) -> TagsResource:
        """Tags, which many kinds of things can have."""
        from .resources.tags import TagsResource

        return TagsResource(self._session)

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
    def time_entries(self) -> TimeEntriesResource:
        """Logged time."""
        from .resources.time_entries import TimeEntriesResource

        return TimeEntriesResource(self._session)

    @cached_property
    def timers(self) -> TimersResource:
        """Timers that run."""
        from .resources.timers import TimersResource

        return TimersResource(self._session)

    @cached_property
    def timezones(self) -> TimezonesResource:
        """The time zones that a person can have."""
        from .resources.timezones import TimezonesResource

        return TimezonesResource(self._session)

    @cached_property
    def trashcan(self) -> TrashcanResource:
        """Things that were deleted."""
        from .resources.trashcan import TrashcanResource

        return TrashcanResource(self._session)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Requests that the service sends when something happens."""
        from .resources.webhooks import WebhooksResource

        return WebhooksResource(self._session)

    @cached_property
    def workload(self) -> WorkloadResource:
        """How much people have to do."""
        from .resources.workload import WorkloadResource

        return WorkloadResource(self._session)

    @cached_property
    def raw(self) -> RawTeamworkProjects:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return RawTeamworkProjects(self._session)


class RawTeamworkProjects(RawClient):
    """The methods of `TeamworkProjects`, each with everything that came back."""

    @cached_property
    def account(self) -> RawAccountResource:
        """The account of the caller, its owner and its time zones."""
        from .raw.account import RawAccountResource

        return RawAccountResource(self._session)

    @cached_property
    def activity(self) -> RawActivityResource:
        """What has happened."""
        from .raw.activity import RawActivityResource

        return RawActivityResource(self._session)

    @cached_property
    def boards(self) -> RawBoardsResource:
        """Boards, their columns and the cards in them."""
        from .raw.boards import RawBoardsResource

        return RawBoardsResource(self._session)

    @cached_property
    def calendar_events(self) -> RawCalendarEventsResource:
        """Events of the calendar."""
        from .raw.calendar_events import RawCalendarEventsResource

        return RawCalendarEventsResource(self._session)

    @cached_property
    def clock_ins(self) -> RawClockInsResource:
        """When people came and went."""
        from .raw.clock_ins import RawClockInsResource

        return RawClockInsResource(self._session)

    @cached_property
    def comments(self) -> RawCommentsResource:
        """Comments on tasks, files, milestones, notebooks and links."""
        from .raw.comments import RawCommentsResource

        return RawCommentsResource(self._session)

    @cached_property
    def companies(self) -> RawCompaniesResource:
        """Companies, to which people and projects belong."""
        from .raw.companies import RawCompaniesResource

        return RawCompaniesResource(self._session)

    @cached_property
    def event_types(self) -> RawEventTypesResource:
        """Kinds of events."""
        from .raw.event_types import RawEventTypesResource

        return RawEventTypesResource(self._session)

    @cached_property
    def expenses(self) -> RawExpensesResource:
        """Expenses."""
        from .raw.expenses import RawExpensesResource

        return RawExpensesResource(self._session)

    @cached_property
    def file_categories(self) -> RawFileCategoriesResource:
        """Categories of files."""
        from .raw.file_categories import RawFileCategoriesResource

        return RawFileCategoriesResource(self._session)

    @cached_property
    def files(self) -> RawFilesResource:
        """Files and their versions."""
        from .raw.files import RawFilesResource

        return RawFilesResource(self._session)

    @cached_property
    def invoices(self) -> RawInvoicesResource:
        """Invoices."""
        from .raw.invoices import RawInvoicesResource

        return RawInvoicesResource(self._session)

    @cached_property
    def likes(self) -> RawLikesResource:
        """Who likes what."""
        from .raw.likes import RawLikesResource

        return RawLikesResource(self._session)

    @cached_property
    def link_categories(self) -> RawLinkCategoriesResource:
        """Categories of links."""
        from .raw.link_categories import RawLinkCategoriesResource

        return RawLinkCategoriesResource(self._session)

    @cached_property
    def links(self) -> RawLinksResource:
        """Links to other pages."""
        from .raw.links import RawLinksResource

        return RawLinksResource(self._session)

    @cached_property
    def message_categories(self) -> RawMessageCategoriesResource:
        """Categories of messages."""
        from .raw.message_categories import RawMessageCategoriesResource

        return RawMessageCategoriesResource(self._session)

    @cached_property
    def message_replies(self) -> RawMessageRepliesResource:
        """Replies to messages."""
        from .raw.message_replies import RawMessageRepliesResource

        return RawMessageRepliesResource(self._session)

    @cached_property
    def messages(self) -> RawMessagesResource:
        """Messages, which the API calls posts."""
        from .raw.messages import RawMessagesResource

        return RawMessagesResource(self._session)

    @cached_property
    def milestones(self) -> RawMilestonesResource:
        """Milestones, the dates by which things are to be done."""
        from .raw.milestones import RawMilestonesResource

        return RawMilestonesResource(self._session)

    @cached_property
    def notebook_categories(self) -> RawNotebookCategoriesResource:
        """Categories of notebooks."""
        from .raw.notebook_categories import RawNotebookCategoriesResource

        return RawNotebookCategoriesResource(self._session)

    @cached_property
    def notebooks(self) -> RawNotebooksResource:
        """Notebooks, texts that people write together."""
        from .raw.notebooks import RawNotebooksResource

        return RawNotebooksResource(self._session)

    @cached_property
    def people(self) -> RawPeopleResource:
        """People, the users of the site among them."""
        from .raw.people import RawPeopleResource

        return RawPeopleResource(self._session)

    @cached_property
    def permissions(self) -> RawPermissionsResource:
        """What people may do on a project."""
        from .raw.permissions import RawPermissionsResource

        return RawPermissionsResource(self._session)

    @cached_property
    def portfolio_boards(self) -> RawPortfolioBoardsResource:
        """Boards of projects, their columns and cards."""
        from .raw.portfolio_boards import RawPortfolioBoardsResource

        return RawPortfolioBoardsResource(self._session)

    @cached_property
    def portfolio_cards(self) -> RawPortfolioCardsResource:
        """Boards of projects, their columns and cards."""
        from .raw.portfolio_cards import RawPortfolioCardsResource

        return RawPortfolioCardsResource(self._session)

    @cached_property
    def portfolio_columns(self) -> RawPortfolioColumnsResource:
        """Boards of projects, their columns and cards."""
        from .raw.portfolio_columns import RawPortfolioColumnsResource

        return RawPortfolioColumnsResource(self._session)

    @cached_property
    def project_categories(self) -> RawProjectCategoriesResource:
        """Categories of projects."""
        from .raw.project_categories import RawProjectCategoriesResource

        return RawProjectCategoriesResource(self._session)

    @cached_property
    def project_templates(self) -> RawProjectTemplatesResource:
        """Projects that serve as templates."""
        from .raw.project_templates import RawProjectTemplatesResource

        return RawProjectTemplatesResource(self._session)

    @cached_property
    def project_updates(self) -> RawProjectUpdatesResource:
        """Reports on the state of a project."""
        from .raw.project_updates import RawProjectUpdatesResource

        return RawProjectUpdatesResource(self._session)

    @cached_property
    def projects(self) -> RawProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .raw.projects import RawProjectsResource

        return RawProjectsResource(self._session)

    @cached_property
    def reactions(self) -> RawReactionsResource:
        """Reactions to comments, messages and updates."""
        from .raw.reactions import RawReactionsResource

        return RawReactionsResource(self._session)

    @cached_property
    def reminders(self) -> RawRemindersResource:
        """Reminders that a task sends."""
        from .raw.reminders import RawRemindersResource

        return RawRemindersResource(self._session)

    @cached_property
    def risks(self) -> RawRisksResource:
        """Risks of projects."""
        from .raw.risks import RawRisksResource

        return RawRisksResource(self._session)

    @cached_property
    def roles(self) -> RawRolesResource:
        """Roles that people have on a project."""
        from .raw.roles import RawRolesResource

        return RawRolesResource(self._session)

    @cached_property
    def search(self) -> RawSearchResource:
        """Search in all things."""
        from .raw.search import RawSearchResource

        return RawSearchResource(self._session)

    @cached_property
    def statuses(self) -> RawStatusesResource:
        """What people say of what they are doing."""
        from .raw.statuses import RawStatusesResource

        return RawStatusesResource(self._session)

    @cached_property
    def tags(self) -> RawTagsResource:
        """Tags, which many kinds of things can have."""
        from .raw.tags import RawTagsResource

        return RawTagsResource(self._session)

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

    @cached_property
    def time_entries(self) -> RawTimeEntriesResource:
        """Logged time."""
        from .raw.time_entries import RawTimeEntriesResource

        return RawTimeEntriesResource(self._session)

    @cached_property
    def timers(self) -> RawTimersResource:
        """Timers that run."""
        from .raw.timers import RawTimersResource

        return RawTimersResource(self._session)

    @cached_property
    def timezones(self) -> RawTimezonesResource:
        """The time zones that a person can have."""
        from .raw.timezones import RawTimezonesResource

        return RawTimezonesResource(self._session)

    @cached_property
    def trashcan(self) -> RawTrashcanResource:
        """Things that were deleted."""
        from .raw.trashcan import RawTrashcanResource

        return RawTrashcanResource(self._session)

    @cached_property
    def webhooks(self) -> RawWebhooksResource:
        """Requests that the service sends when something happens."""
        from .raw.webhooks import RawWebhooksResource

        return RawWebhooksResource(self._session)

    @cached_property
    def workload(self) -> RawWorkloadResource:
        """How much people have to do."""
        from .raw.workload import RawWorkloadResource

        return RawWorkloadResource(self._session)


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
        given = Given(
            API,
            api_key=api_key,
        )
        del api_key  # a traceback may show variables
        super().__init__(
            API,
            proof(given, WAYS),
            base_url,
            {
                "site": site,
            },
            options,
        )

    @cached_property
    def account(self) -> AsyncAccountResource:
        """The account of the caller, its owner and its time zones."""
        from .resources.account import AsyncAccountResource

        return AsyncAccountResource(self._session)

    @cached_property
    def activity(self) -> AsyncActivityResource:
        """What has happened."""
        from .resources.activity import AsyncActivityResource

        return AsyncActivityResource(self._session)

    @cached_property
    def boards(self) -> AsyncBoardsResource:
        """Boards, their columns and the cards in them."""
        from .resources.boards import AsyncBoardsResource

        return AsyncBoardsResource(self._session)

    @cached_property
    def calendar_events(self) -> AsyncCalendarEventsResource:
        """Events of the calendar."""
        from .resources.calendar_events import AsyncCalendarEventsResource

        return AsyncCalendarEventsResource(self._session)

    @cached_property
    def clock_ins(self) -> AsyncClockInsResource:
        """When people came and went."""
        from .resources.clock_ins import AsyncClockInsResource

        return AsyncClockInsResource(self._session)

    @cached_property
    def comments(self) -> AsyncCommentsResource:
        """Comments on tasks, files, milestones, notebooks and links."""
        from .resources.comments import AsyncCommentsResource

        return AsyncCommentsResource(self._session)

    @cached_property
    def companies(self) -> AsyncCompaniesResource:
        """Companies, to which people and projects belong."""
        from .resources.companies import AsyncCompaniesResource

        return AsyncCompaniesResource(self._session)

    @cached_property
    def event_types(self) -> AsyncEventTypesResource:
        """Kinds of events."""
        from .resources.event_types import AsyncEventTypesResource

        return AsyncEventTypesResource(self._session)

    @cached_property
    def expenses(self) -> AsyncExpensesResource:
        """Expenses."""
        from .resources.expenses import AsyncExpensesResource

        return AsyncExpensesResource(self._session)

    @cached_property
    def file_categories(self) -> AsyncFileCategoriesResource:
        """Categories of files."""
        from .resources.file_categories import AsyncFileCategoriesResource

        return AsyncFileCategoriesResource(self._session)

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Files and their versions."""
        from .resources.files import AsyncFilesResource

        return AsyncFilesResource(self._session)

    @cached_property
    def invoices(self) -> AsyncInvoicesResource:
        """Invoices."""
        from .resources.invoices import AsyncInvoicesResource

        return AsyncInvoicesResource(self._session)

    @cached_property
    def likes(self) -> AsyncLikesResource:
        """Who likes what."""
        from .resources.likes import AsyncLikesResource

        return AsyncLikesResource(self._session)

    @cached_property
    def link_categories(self) -> AsyncLinkCategoriesResource:
        """Categories of links."""
        from .resources.link_categories import AsyncLinkCategoriesResource

        return AsyncLinkCategoriesResource(self._session)

    @cached_property
    def links(self) -> AsyncLinksResource:
        """Links to other pages."""
        from .resources.links import AsyncLinksResource

        return AsyncLinksResource(self._session)

    @cached_property
    def message_categories(self) -> AsyncMessageCategoriesResource:
        """Categories of messages."""
        from .resources.message_categories import AsyncMessageCategoriesResource

        return AsyncMessageCategoriesResource(self._session)

    @cached_property
    def message_replies(self) -> AsyncMessageRepliesResource:
        """Replies to messages."""
        from .resources.message_replies import AsyncMessageRepliesResource

        return AsyncMessageRepliesResource(self._session)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """Messages, which the API calls posts."""
        from .resources.messages import AsyncMessagesResource

        return AsyncMessagesResource(self._session)

    @cached_property
    def milestones(self) -> AsyncMilestonesResource:
        """Milestones, the dates by which things are to be done."""
        from .resources.milestones import AsyncMilestonesResource

        return AsyncMilestonesResource(self._session)

    @cached_property
    def notebook_categories(self) -> AsyncNotebookCategoriesResource:
        """Categories of notebooks."""
        from .resources.notebook_categories import AsyncNotebookCategoriesResource

        return AsyncNotebookCategoriesResource(self._session)

    @cached_property
    def notebooks(self) -> AsyncNotebooksResource:
        """Notebooks, texts that people write together."""
        from .resources.notebooks import AsyncNotebooksResource

        return AsyncNotebooksResource(self._session)

    @cached_property
    def people(self) -> AsyncPeopleResource:
        """People, the users of the site among them."""
        from .resources.people import AsyncPeopleResource

        return AsyncPeopleResource(self._session)

    @cached_property
    def permissions(self) -> AsyncPermissionsResource:
        """What people may do on a project."""
        from .resources.permissions import AsyncPermissionsResource

        return AsyncPermissionsResource(self._session)

    @cached_property
    def portfolio_boards(self) -> AsyncPortfolioBoardsResource:
        """Boards of projects, their columns and cards."""
        from .resources.portfolio_boards import AsyncPortfolioBoardsResource

        return AsyncPortfolioBoardsResource(self._session)

    @cached_property
    def portfolio_cards(self) -> AsyncPortfolioCardsResource:
        """Boards of projects, their columns and cards."""
        from .resources.portfolio_cards import AsyncPortfolioCardsResource

        return AsyncPortfolioCardsResource(self._session)

    @cached_property
    def portfolio_columns(self) -> AsyncPortfolioColumnsResource:
        """Boards of projects, their columns and cards."""
        from .resources.portfolio_columns import AsyncPortfolioColumnsResource

        return AsyncPortfolioColumnsResource(self._session)

    @cached_property
    def project_categories(self) -> AsyncProjectCategoriesResource:
        """Categories of projects."""
        from .resources.project_categories import AsyncProjectCategoriesResource

        return AsyncProjectCategoriesResource(self._session)

    @cached_property
    def project_templates(self) -> AsyncProjectTemplatesResource:
        """Projects that serve as templates."""
        from .resources.project_templates import AsyncProjectTemplatesResource

        return AsyncProjectTemplatesResource(self._session)

    @cached_property
    def project_updates(self) -> AsyncProjectUpdatesResource:
        """Reports on the state of a project."""
        from .resources.project_updates import AsyncProjectUpdatesResource

        return AsyncProjectUpdatesResource(self._session)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._session)

    @cached_property
    def reactions(self) -> AsyncReactionsResource:
        """Reactions to comments, messages and updates."""
        from .resources.reactions import AsyncReactionsResource

        return AsyncReactionsResource(self._session)

    @cached_property
    def reminders(self) -> AsyncRemindersResource:
        """Reminders that a task sends."""
        from .resources.reminders import AsyncRemindersResource

        return AsyncRemindersResource(self._session)

    @cached_property
    def risks(self) -> AsyncRisksResource:
        """Risks of projects."""
        from .resources.risks import AsyncRisksResource

        return AsyncRisksResource(self._session)

    @cached_property
    def roles(self) -> AsyncRolesResource:
        """Roles that people have on a project."""
        from .resources.roles import AsyncRolesResource

        return AsyncRolesResource(self._session)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Search in all things."""
        from .resources.search import AsyncSearchResource

        return AsyncSearchResource(self._session)

    @cached_property
    def statuses(self) -> AsyncStatusesResource:
        """What people say of what they are doing."""
        from .resources.statuses import AsyncStatusesResource

        return AsyncStatusesResource(self._session)

    @cached_property
    def tags(self) -> AsyncTagsResource:
        """Tags, which many kinds of things can have."""
        from .resources.tags import AsyncTagsResource

        return AsyncTagsResource(self._session)

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
    def time_entries(self) -> AsyncTimeEntriesResource:
        """Logged time."""
        from .resources.time_entries import AsyncTimeEntriesResource

        return AsyncTimeEntriesResource(self._session)

    @cached_property
    def timers(self) -> AsyncTimersResource:
        """Timers that run."""
        from .resources.timers import AsyncTimersResource

        return AsyncTimersResource(self._session)

    @cached_property
    def timezones(self) -> AsyncTimezonesResource:
        """The time zones that a person can have."""
        from .resources.timezones import AsyncTimezonesResource

        return AsyncTimezonesResource(self._session)

    @cached_property
    def trashcan(self) -> AsyncTrashcanResource:
        """Things that were deleted."""
        from .resources.trashcan import AsyncTrashcanResource

        return AsyncTrashcanResource(self._session)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Requests that the service sends when something happens."""
        from .resources.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._session)

    @cached_property
    def workload(self) -> AsyncWorkloadResource:
        """How much people have to do."""
        from .resources.workload import AsyncWorkloadResource

        return AsyncWorkloadResource(self._session)

    @cached_property
    def raw(self) -> AsyncRawTeamworkProjects:
        """The same methods, each returning a `Reply` with status, headers and content beside what was parsed."""
        return AsyncRawTeamworkProjects(self._session)


class AsyncRawTeamworkProjects(AsyncRawClient):
    """The methods of `AsyncTeamworkProjects`, each with everything that came back."""

    @cached_property
    def account(self) -> AsyncRawAccountResource:
        """The account of the caller, its owner and its time zones."""
        from .raw.account import AsyncRawAccountResource

        return AsyncRawAccountResource(self._session)

    @cached_property
    def activity(self) -> AsyncRawActivityResource:
        """What has happened."""
        from .raw.activity import AsyncRawActivityResource

        return AsyncRawActivityResource(self._session)

    @cached_property
    def boards(self) -> AsyncRawBoardsResource:
        """Boards, their columns and the cards in them."""
        from .raw.boards import AsyncRawBoardsResource

        return AsyncRawBoardsResource(self._session)

    @cached_property
    def calendar_events(self) -> AsyncRawCalendarEventsResource:
        """Events of the calendar."""
        from .raw.calendar_events import AsyncRawCalendarEventsResource

        return AsyncRawCalendarEventsResource(self._session)

    @cached_property
    def clock_ins(self) -> AsyncRawClockInsResource:
        """When people came and went."""
        from .raw.clock_ins import AsyncRawClockInsResource

        return AsyncRawClockInsResource(self._session)

    @cached_property
    def comments(self) -> AsyncRawCommentsResource:
        """Comments on tasks, files, milestones, notebooks and links."""
        from .raw.comments import AsyncRawCommentsResource

        return AsyncRawCommentsResource(self._session)

    @cached_property
    def companies(self) -> AsyncRawCompaniesResource:
        """Companies, to which people and projects belong."""
        from .raw.companies import AsyncRawCompaniesResource

        return AsyncRawCompaniesResource(self._session)

    @cached_property
    def event_types(self) -> AsyncRawEventTypesResource:
        """Kinds of events."""
        from .raw.event_types import AsyncRawEventTypesResource

        return AsyncRawEventTypesResource(self._session)

    @cached_property
    def expenses(self) -> AsyncRawExpensesResource:
        """Expenses."""
        from .raw.expenses import AsyncRawExpensesResource

        return AsyncRawExpensesResource(self._session)

    @cached_property
    def file_categories(self) -> AsyncRawFileCategoriesResource:
        """Categories of files."""
        from .raw.file_categories import AsyncRawFileCategoriesResource

        return AsyncRawFileCategoriesResource(self._session)

    @cached_property
    def files(self) -> AsyncRawFilesResource:
        """Files and their versions."""
        from .raw.files import AsyncRawFilesResource

        return AsyncRawFilesResource(self._session)

    @cached_property
    def invoices(self) -> AsyncRawInvoicesResource:
        """Invoices."""
        from .raw.invoices import AsyncRawInvoicesResource

        return AsyncRawInvoicesResource(self._session)

    @cached_property
    def likes(self) -> AsyncRawLikesResource:
        """Who likes what."""
        from .raw.likes import AsyncRawLikesResource

        return AsyncRawLikesResource(self._session)

    @cached_property
    def link_categories(self) -> AsyncRawLinkCategoriesResource:
        """Categories of links."""
        from .raw.link_categories import AsyncRawLinkCategoriesResource

        return AsyncRawLinkCategoriesResource(self._session)

    @cached_property
    def links(self) -> AsyncRawLinksResource:
        """Links to other pages."""
        from .raw.links import AsyncRawLinksResource

        return AsyncRawLinksResource(self._session)

    @cached_property
    def message_categories(self) -> AsyncRawMessageCategoriesResource:
        """Categories of messages."""
        from .raw.message_categories import AsyncRawMessageCategoriesResource

        return AsyncRawMessageCategoriesResource(self._session)

    @cached_property
    def message_replies(self) -> AsyncRawMessageRepliesResource:
        """Replies to messages."""
        from .raw.message_replies import AsyncRawMessageRepliesResource

        return AsyncRawMessageRepliesResource(self._session)

    @cached_property
    def messages(self) -> AsyncRawMessagesResource:
        """Messages, which the API calls posts."""
        from .raw.messages import AsyncRawMessagesResource

        return AsyncRawMessagesResource(self._session)

    @cached_property
    def milestones(self) -> AsyncRawMilestonesResource:
        """Milestones, the dates by which things are to be done."""
        from .raw.milestones import AsyncRawMilestonesResource

        return AsyncRawMilestonesResource(self._session)

    @cached_property
    def notebook_categories(self) -> AsyncRawNotebookCategoriesResource:
        """Categories of notebooks."""
        from .raw.notebook_categories import AsyncRawNotebookCategoriesResource

        return AsyncRawNotebookCategoriesResource(self._session)

    @cached_property
    def notebooks(self) -> AsyncRawNotebooksResource:
        """Notebooks, texts that people write together."""
        from .raw.notebooks import AsyncRawNotebooksResource

        return AsyncRawNotebooksResource(self._session)

    @cached_property
    def people(self) -> AsyncRawPeopleResource:
        """People, the users of the site among them."""
        from .raw.people import AsyncRawPeopleResource

        return AsyncRawPeopleResource(self._session)

    @cached_property
    def permissions(self) -> AsyncRawPermissionsResource:
        """What people may do on a project."""
        from .raw.permissions import AsyncRawPermissionsResource

        return AsyncRawPermissionsResource(self._session)

    @cached_property
    def portfolio_boards(self) -> AsyncRawPortfolioBoardsResource:
        """Boards of projects, their columns and cards."""
        from .raw.portfolio_boards import AsyncRawPortfolioBoardsResource

        return AsyncRawPortfolioBoardsResource(self._session)

    @cached_property
    def portfolio_cards(self) -> AsyncRawPortfolioCardsResource:
        """Boards of projects, their columns and cards."""
        from .raw.portfolio_cards import AsyncRawPortfolioCardsResource

        return AsyncRawPortfolioCardsResource(self._session)

    @cached_property
    def portfolio_columns(self) -> AsyncRawPortfolioColumnsResource:
        """Boards of projects, their columns and cards."""
        from .raw.portfolio_columns import AsyncRawPortfolioColumnsResource

        return AsyncRawPortfolioColumnsResource(self._session)

    @cached_property
    def project_categories(self) -> AsyncRawProjectCategoriesResource:
        """Categories of projects."""
        from .raw.project_categories import AsyncRawProjectCategoriesResource

        return AsyncRawProjectCategoriesResource(self._session)

    @cached_property
    def project_templates(self) -> AsyncRawProjectTemplatesResource:
        """Projects that serve as templates."""
        from .raw.project_templates import AsyncRawProjectTemplatesResource

        return AsyncRawProjectTemplatesResource(self._session)

    @cached_property
    def project_updates(self) -> AsyncRawProjectUpdatesResource:
        """Reports on the state of a project."""
        from .raw.project_updates import AsyncRawProjectUpdatesResource

        return AsyncRawProjectUpdatesResource(self._session)

    @cached_property
    def projects(self) -> AsyncRawProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .raw.projects import AsyncRawProjectsResource

        return AsyncRawProjectsResource(self._session)

    @cached_property
    def reactions(self) -> AsyncRawReactionsResource:
        """Reactions to comments, messages and updates."""
        from .raw.reactions import AsyncRawReactionsResource

        return AsyncRawReactionsResource(self._session)

    @cached_property
    def reminders(self) -> AsyncRawRemindersResource:
        """Reminders that a task sends."""
        from .raw.reminders import AsyncRawRemindersResource

        return AsyncRawRemindersResource(self._session)

    @cached_property
    def risks(self) -> AsyncRawRisksResource:
        """Risks of projects."""
        from .raw.risks import AsyncRawRisksResource

        return AsyncRawRisksResource(self._session)

    @cached_property
    def roles(self) -> AsyncRawRolesResource:
        """Roles that people have on a project."""
        from .raw.roles import AsyncRawRolesResource

        return AsyncRawRolesResource(self._session)

    @cached_property
    def search(self) -> AsyncRawSearchResource:
        """Search in all things."""
        from .raw.search import AsyncRawSearchResource

        return AsyncRawSearchResource(self._session)

    @cached_property
    def statuses(self) -> AsyncRawStatusesResource:
        """What people say of what they are doing."""
        from .raw.statuses import AsyncRawStatusesResource

        return AsyncRawStatusesResource(self._session)

    @cached_property
    def tags(self) -> AsyncRawTagsResource:
        """Tags, which many kinds of things can have."""
        from .raw.tags import AsyncRawTagsResource

        return AsyncRawTagsResource(self._session)

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

    @cached_property
    def time_entries(self) -> AsyncRawTimeEntriesResource:
        """Logged time."""
        from .raw.time_entries import AsyncRawTimeEntriesResource

        return AsyncRawTimeEntriesResource(self._session)

    @cached_property
    def timers(self) -> AsyncRawTimersResource:
        """Timers that run."""
        from .raw.timers import AsyncRawTimersResource

        return AsyncRawTimersResource(self._session)

    @cached_property
    def timezones(self) -> AsyncRawTimezonesResource:
        """The time zones that a person can have."""
        from .raw.timezones import AsyncRawTimezonesResource

        return AsyncRawTimezonesResource(self._session)

    @cached_property
    def trashcan(self) -> AsyncRawTrashcanResource:
        """Things that were deleted."""
        from .raw.trashcan import AsyncRawTrashcanResource

        return AsyncRawTrashcanResource(self._session)

    @cached_property
    def webhooks(self) -> AsyncRawWebhooksResource:
        """Requests that the service sends when something happens."""
        from .raw.webhooks import AsyncRawWebhooksResource

        return AsyncRawWebhooksResource(self._session)

    @cached_property
    def workload(self) -> AsyncRawWorkloadResource:
        """How much people have to do."""
        from .raw.workload import AsyncRawWorkloadResource

        return AsyncRawWorkloadResource(self._session)
