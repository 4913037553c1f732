# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntryReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .time_entry import TimeEntry


@define(frozen=True, kw_only=True, repr=False)
class TimeEntryReply(Model):
    """One time entry.

    Source: Teamwork API v1 (vendor documentation).
    """

    time_entry: TimeEntry
    """`time-entry`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "time_entry",
            ("time-entry",),
            ModelOf("workapis_generated.teamwork_projects.models.time_entry", "TimeEntry"),
            required=True,
        ),
    )
