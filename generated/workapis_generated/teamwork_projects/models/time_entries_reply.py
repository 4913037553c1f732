# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntriesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .time_entry import TimeEntry


@define(frozen=True, kw_only=True, repr=False)
class TimeEntriesReply(Model):
    """A list of time entries.

    Source: Teamwork API v1 (vendor documentation).
    """

    time_entries: list[TimeEntry]
    """The time entries."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "time_entries",
            ("time-entries",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.time_entry", "TimeEntry")),
            required=True,
        ),
    )
