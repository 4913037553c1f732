# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Project of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf, Nullable, OneOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, COMPACT_DATE_OR_EMPTY, DATE_TIME, DIGITS, FLAG_DIGIT, FLAG_WORD, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .category_reference import CategoryReference
    from .company_reference import CompanyReference
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class Project(Model):
    """A project as the service sends it. A list adds whether the caller administers it.

    Source: Data Reference.
    """

    id: int
    """Id of the project."""
    name: str
    """Name of the project."""
    description: str | Unset = UNSET
    """What the project is about."""
    status: str
    """State of the project, such as `active`."""
    company: CompanyReference
    """`company`, of which no source says more than its name."""
    category: CategoryReference | Unset = UNSET
    """`category`, of which no source says more than its name."""
    starred: bool
    """Whether the caller has starred the project."""
    show_announcement: bool
    """Whether the announcement is shown."""
    announcement: str
    """Text of the announcement."""
    is_project_admin: bool | Unset = UNSET
    """Whether the caller administers the project."""
    created_on: dt.datetime
    """When the project was created."""
    last_changed_on: dt.datetime
    """When the project last changed."""
    start_date: dt.date | None | Unset = UNSET
    """First day; empty where none is set."""
    end_date: dt.date | None | Unset = UNSET
    """Last day; empty where none is set."""
    start_page: str
    """Page of the project that is opened first, such as `projectoverview`."""
    logo: str | Unset = UNSET
    """URL of the logo."""
    notifyeveryone: bool
    """Whether everyone is notified."""
    harvest_timers_enabled: bool
    """Whether Harvest timers are switched on. Further forms: vendor documentation."""
    people: list[int] | Unset = UNSET
    """Ids of everyone on the project; present only with `includePeople=true`."""
    type: str | Unset = UNSET
    """Kind of project; in single replies. Source: vendor documentation."""
    sub_status: str | Unset = UNSET
    """State in time, such as `current` or `late`. Source: vendor documentation."""
    owner: dict[str, Any] | Unset = UNSET
    """The person who owns the project. Source: vendor documentation."""
    default_privacy: str | Unset = UNSET
    """Privacy of what is new in the project."""
    privacy_enabled: bool | Unset = UNSET
    """Whether things in the project can be private. Source: vendor documentation."""
    reply_by_email_enabled: bool | Unset = UNSET
    """Whether replies by e-mail are read. Source: vendor documentation."""
    announcement_html: str | Unset = UNSET
    """The announcement, as HTML. Source: vendor documentation."""
    overview_start_page: str | Unset = UNSET
    """Page that the overview begins with. Source: vendor documentation."""
    tasks_start_page: str | Unset = UNSET
    """Page that the tasks begin with. Source: vendor documentation."""
    active_pages: dict[str, bool] | Unset = UNSET
    """Which parts of the project are switched on, by name; in single replies. Source: vendor documentation."""
    board_data: dict[str, Any] | Unset = UNSET
    """Boards of the project; in lists. Source: vendor documentation."""
    portfolio_boards: list[Any] | Unset = UNSET
    """Boards that the project stands on; no source shows one. Source: recorded reply."""
    workflow_ids: list[int] | Unset = UNSET
    """Ids of the workflows of the project. Source: recorded reply."""
    defaults: dict[str, Any] | Unset = UNSET
    """What new things in the project begin with; in lists. Source: vendor documentation."""
    notify_settings: dict[str, Any] | Unset = UNSET
    """Who is told of what. Source: recorded reply."""
    permissions: dict[str, Any] | Unset = UNSET
    """What the caller may do in the project. Source: recorded reply."""
    integrations: dict[str, Any] | Unset = UNSET
    """Services that are connected. Source: vendor documentation."""
    last_worked_on: dt.datetime | Unset = UNSET
    """When somebody last worked on the project; in lists. Source: recorded reply."""
    is_billable: bool | Unset = UNSET
    """Whether time on the project can be billed. Source: recorded reply."""
    timelog_requires_task: bool | Unset = UNSET
    """Whether time can be logged on tasks alone. Source: recorded reply."""
    skip_weekends: bool | Unset = UNSET
    """Whether weekends are left out of durations; in single replies. Source: vendor documentation."""
    direct_file_uploads_enabled: bool | Unset = UNSET
    """Whether files may be uploaded directly; in single replies. Source: vendor documentation."""
    files_auto_new_version: bool | Unset = UNSET
    """Whether a file of the same name becomes a new version. Source: vendor documentation."""
    is_on_boarding_project: bool | Unset = UNSET
    """`isOnBoardingProject`, of which no source says more than its name. Source: recorded reply."""
    is_sample_project: bool | Unset = UNSET
    """Whether this is the sample that comes with a site. Source: recorded reply."""
    logo_color: str | Unset = UNSET
    """Colour of the logo. Source: recorded reply."""
    logo_icon: str | None | Unset = UNSET
    """Name of the icon; null in lists, empty in single replies. Source: recorded reply."""
    logo_from_company: bool | Unset = UNSET
    """Whether the logo is that of the company. Source: vendor documentation."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the project. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("description", ("description",), STRING),
        Field("status", ("status",), STRING, required=True),
        Field(
            "company",
            ("company",),
            ModelOf("workapis_generated.teamwork_projects.models.company_reference", "CompanyReference"),
            required=True,
        ),
        Field(
            "category",
            ("category",),
            ModelOf("workapis_generated.teamwork_projects.models.category_reference", "CategoryReference"),
        ),
        Field("starred", ("starred",), BOOLEAN, required=True),
        Field("show_announcement", ("show-announcement",), BOOLEAN, required=True),
        Field("announcement", ("announcement",), STRING, required=True),
        Field("is_project_admin", ("isProjectAdmin",), BOOLEAN),
        Field("created_on", ("created-on",), DATE_TIME, required=True),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME, required=True),
        Field("start_date", ("startDate", "start-date"), COMPACT_DATE_OR_EMPTY),
        Field("end_date", ("endDate", "end-date"), COMPACT_DATE_OR_EMPTY),
        Field("start_page", ("start-page",), STRING, required=True),
        Field("logo", ("logo",), STRING),
        Field("notifyeveryone", ("notifyeveryone",), BOOLEAN, required=True),
        Field("harvest_timers_enabled", ("harvest-timers-enabled",), OneOf(FLAG_WORD, BOOLEAN), required=True),
        Field("people", ("people",), ListOf(OneOf(DIGITS, INTEGER))),
        Field("type", ("type",), STRING),
        Field("sub_status", ("subStatus",), STRING),
        Field("owner", ("owner",), MapOf(ANYTHING)),
        Field("default_privacy", ("defaultPrivacy",), STRING),
        Field("privacy_enabled", ("privacyEnabled",), BOOLEAN),
        Field("reply_by_email_enabled", ("replyByEmailEnabled",), BOOLEAN),
        Field("announcement_html", ("announcementHTML",), STRING),
        Field("overview_start_page", ("overview-start-page",), STRING),
        Field("tasks_start_page", ("tasks-start-page",), STRING),
        Field("active_pages", ("active-pages",), MapOf(FLAG_DIGIT)),
        Field("board_data", ("boardData",), MapOf(ANYTHING)),
        Field("portfolio_boards", ("portfolioBoards",), ListOf(ANYTHING)),
        Field("workflow_ids", ("workflowIds",), ListOf(DIGITS)),
        Field("defaults", ("defaults",), MapOf(ANYTHING)),
        Field("notify_settings", ("notifySettings",), MapOf(ANYTHING)),
        Field("permissions", ("permissions",), MapOf(ANYTHING)),
        Field("integrations", ("integrations",), MapOf(ANYTHING)),
        Field("last_worked_on", ("lastWorkedOn",), DATE_TIME),
        Field("is_billable", ("isBillable",), BOOLEAN),
        Field("timelog_requires_task", ("timelogRequiresTask",), BOOLEAN),
        Field("skip_weekends", ("skipWeekends",), BOOLEAN),
        Field("direct_file_uploads_enabled", ("directFileUploadsEnabled",), BOOLEAN),
        Field("files_auto_new_version", ("filesAutoNewVersion",), BOOLEAN),
        Field("is_on_boarding_project", ("isOnBoardingProject",), BOOLEAN),
        Field("is_sample_project", ("isSampleProject",), BOOLEAN),
        Field("logo_color", ("logoColor",), STRING),
        Field("logo_icon", ("logoIcon",), Nullable(STRING)),
        Field("logo_from_company", ("logoFromCompany",), BOOLEAN),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
    )
