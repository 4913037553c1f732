# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Project of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf, OneOf
from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import BOOLEAN, COMPACT_DATE_OR_EMPTY, DATE_TIME, DIGITS, FLAG_WORD, INTEGER, STRING

if TYPE_CHECKING:
    from .category_reference import CategoryReference
    from .company_reference import CompanyReference


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
    """Whether Harvest timers are switched on."""
    people: list[int] | Unset = UNSET
    """Ids of everyone on the project; present only with `includePeople=true`."""

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
        Field("harvest_timers_enabled", ("harvest-timers-enabled",), FLAG_WORD, required=True),
        Field("people", ("people",), ListOf(OneOf(DIGITS, INTEGER))),
    )
