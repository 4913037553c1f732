# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Project of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf, Nullable, OneOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .project_tag import ProjectTag
    from .screenshot_mode import ScreenshotMode


@define(frozen=True, kw_only=True, repr=False)
class Project(Model):
    """A project of a workspace.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    id: int
    """Id of the project."""
    name: str | Unset = UNSET
    """Name."""
    owner_id: int | Unset = UNSET
    """Id of the user who owns it."""
    start_date: str | None | Unset = UNSET
    """First day, as the service spells it."""
    deadline: str | None | Unset = UNSET
    """Last day, as the service spells it."""
    estimation: float | str | None | Unset = UNSET
    """Estimated work."""
    budget_estimation: float | str | None | Unset = UNSET
    """Budget; a request calls it `budget`."""
    notes: str | None | Unset = UNSET
    """Notes."""
    icon: str | None | Unset = UNSET
    """Icon."""
    is_billable: bool | int | Unset = UNSET
    """Whether its time is billable."""
    rate: float | str | None | Unset = UNSET
    """Rate, where the caller may see it."""
    weekly_hours_limit: float | None | Unset = UNSET
    """Hours that may be tracked in a week."""
    screenshots: ScreenshotMode | str | Unset = UNSET
    """How screenshots are taken."""
    tags: list[ProjectTag] | Unset = UNSET
    """Its tags."""
    contracts_count: int | Unset = UNSET
    """Number of its contracts."""
    status: int | Unset = UNSET
    """Status, as a number whose meaning is not told."""
    created_at: dt.datetime | Unset = UNSET
    """When it was made."""
    updated_at: dt.datetime | Unset = UNSET
    """When it changed last."""
    deleted_at: dt.datetime | None | Unset = UNSET
    """When it was archived; null for one that is not."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING),
        Field("owner_id", ("owner_id",), INTEGER),
        Field("start_date", ("start_date",), Nullable(STRING)),
        Field("deadline", ("deadline",), Nullable(STRING)),
        Field("estimation", ("estimation",), Nullable(OneOf(NUMBER, STRING))),
        Field("budget_estimation", ("budget_estimation",), Nullable(OneOf(NUMBER, STRING))),
        Field("notes", ("notes",), Nullable(STRING)),
        Field("icon", ("icon",), Nullable(STRING)),
        Field("is_billable", ("is_billable",), OneOf(BOOLEAN, INTEGER)),
        Field("rate", ("rate",), Nullable(OneOf(NUMBER, STRING))),
        Field("weekly_hours_limit", ("weekly_hours_limit",), Nullable(NUMBER)),
        Field(
            "screenshots",
            ("screenshots",),
            OpenEnum("workapis_generated.webwork.models.screenshot_mode", "ScreenshotMode"),
        ),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.webwork.models.project_tag", "ProjectTag"))),
        Field("contracts_count", ("contracts_count",), INTEGER),
        Field("status", ("status",), INTEGER),
        Field("created_at", ("created_at",), DATE_TIME),
        Field("updated_at", ("updated_at",), DATE_TIME),
        Field("deleted_at", ("deleted_at",), Nullable(DATE_TIME)),
    )
