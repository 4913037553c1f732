# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntry of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, STRING

if TYPE_CHECKING:
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class TimeEntry(Model):
    """Logged time as the service sends it.

    Source: Data Reference.
    """

    project_id: int
    """Id of the project."""
    minutes: int
    """Minutes logged."""
    isbillable: bool | Unset = UNSET
    """Whether the time can be billed."""
    person_first_name: str
    """First name of the person who worked."""
    todo_list_name: str
    """Name of the task list."""
    description: str
    """What was done."""
    todo_item_name: str
    """Name of the task."""
    todo_list_id: int | None
    """Id of the task list."""
    tags: list[Tag]
    """Tags of the entry."""
    company_id: int
    """Id of the company."""
    person_id: int
    """Id of the person who worked."""
    project_name: str
    """Name of the project."""
    company_name: str
    """Name of the company."""
    id: int
    """Id of the entry."""
    date: dt.datetime
    """When the work was done."""
    todo_item_id: int | None
    """Id of the task."""
    invoice_no: str
    """Number of the invoice; empty where there is none."""
    person_last_name: str
    """Last name of the person who worked."""
    has_start_time: bool
    """Whether the entry has a time of day."""
    hours: int
    """Hours logged."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("minutes", ("minutes",), DIGITS, required=True),
        Field("isbillable", ("isbillable", "isBillable"), BOOLEAN),
        Field("person_first_name", ("person-first-name",), STRING, required=True),
        Field("todo_list_name", ("todo-list-name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("todo_item_name", ("todo-item-name",), STRING, required=True),
        Field("todo_list_id", ("todo-list-id",), DIGITS_OR_EMPTY, required=True),
        Field(
            "tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag")), required=True
        ),
        Field("company_id", ("company-id",), DIGITS, required=True),
        Field("person_id", ("person-id",), DIGITS, required=True),
        Field("project_name", ("project-name",), STRING, required=True),
        Field("company_name", ("company-name",), STRING, required=True),
        Field("id", ("id",), DIGITS, required=True),
        Field("date", ("date",), DATE_TIME, required=True),
        Field("todo_item_id", ("todo-item-id",), DIGITS_OR_EMPTY, required=True),
        Field("invoice_no", ("invoiceNo",), STRING, required=True),
        Field("person_last_name", ("person-last-name",), STRING, required=True),
        Field("has_start_time", ("has-start-time",), BOOLEAN, required=True),
        Field("hours", ("hours",), DIGITS, required=True),
    )
