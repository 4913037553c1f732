# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectWrite of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import COMPACT_DATE_OR_EMPTY, DIGITS, FLAG_DIGIT, FLAG_WORD, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectWrite(Model):
    """A project as the caller sends it, to create or to change one. The page calls no key mandatory, so a change may
    name only what changes.

    Source: Data Reference.
    """

    name: str | Unset = UNSET
    """Name of the project."""
    description: str | Unset = UNSET
    """What the project is about; optional."""
    start_date: dt.date | None | Unset = UNSET
    """First day; empty to set none."""
    end_date: dt.date | None | Unset = UNSET
    """Last day; empty to set none."""
    company_id: int | Unset = UNSET
    """Id of the company that the project belongs to."""
    new_company: str | Unset = UNSET
    """Name of a company to create for the project; optional."""
    status: str | Unset = UNSET
    """State to put the project in, such as `inactive`; printed for changes only."""
    category_id: int | Unset = UNSET
    """Id of the project category, printed as 0 too; optional."""
    start_page: str | Unset = UNSET
    """Page of the project to open first, such as `projectoverview`."""
    harvest_timers_enabled: bool | Unset = UNSET
    """Whether Harvest timers are switched on."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    reply_by_email_enabled: bool | Unset = UNSET
    """Whether people can reply by e-mail."""
    privacy_enabled: bool | Unset = UNSET
    """Whether privacy is switched on."""
    default_privacy: str | Unset = UNSET
    """Privacy that new things get, such as `open`."""
    use_tasks: bool | Unset = UNSET
    """Whether the project has tasks."""
    use_milestones: bool | Unset = UNSET
    """Whether the project has milestones."""
    use_messages: bool | Unset = UNSET
    """Whether the project has messages."""
    use_files: bool | Unset = UNSET
    """Whether the project has files."""
    use_time: bool | Unset = UNSET
    """Whether time is logged in the project."""
    use_notebook: bool | Unset = UNSET
    """Whether the project has notebooks."""
    use_riskregister: bool | Unset = UNSET
    """Whether the project has a risk register."""
    use_links: bool | Unset = UNSET
    """Whether the project has links."""
    use_billing: bool | Unset = UNSET
    """Whether the project has billing."""
    logo_pending_file_ref: str | Unset = UNSET
    """Reference of the uploaded logo. Source: vendor documentation."""
    project_owner_id: int | Unset = UNSET
    """Id of the person who owns the project. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", ("name",), STRING),
        Field("description", ("description",), STRING),
        Field("start_date", ("startDate", "start-date"), COMPACT_DATE_OR_EMPTY),
        Field("end_date", ("endDate", "end-date"), COMPACT_DATE_OR_EMPTY),
        Field("company_id", ("companyId",), DIGITS),
        Field("new_company", ("newCompany",), STRING),
        Field("status", ("status",), STRING),
        Field("category_id", ("category-id",), DIGITS),
        Field("start_page", ("start-page",), STRING),
        Field("harvest_timers_enabled", ("harvest-timers-enabled",), FLAG_WORD),
        Field("tags", ("tags",), TAG_LIST),
        Field("reply_by_email_enabled", ("replyByEmailEnabled",), FLAG_WORD),
        Field("privacy_enabled", ("privacyEnabled",), FLAG_WORD),
        Field("default_privacy", ("defaultPrivacy",), STRING),
        Field("use_tasks", ("use-tasks",), FLAG_DIGIT),
        Field("use_milestones", ("use-milestones",), FLAG_DIGIT),
        Field("use_messages", ("use-messages",), FLAG_DIGIT),
        Field("use_files", ("use-files",), FLAG_DIGIT),
        Field("use_time", ("use-time",), FLAG_DIGIT),
        Field("use_notebook", ("use-notebook",), FLAG_DIGIT),
        Field("use_riskregister", ("use-riskregister",), FLAG_DIGIT),
        Field("use_links", ("use-links",), FLAG_DIGIT),
        Field("use_billing", ("use-billing",), FLAG_DIGIT),
        Field("logo_pending_file_ref", ("logoPendingFileRef",), STRING),
        Field("project_owner_id", ("projectOwnerId",), DIGITS),
    )
