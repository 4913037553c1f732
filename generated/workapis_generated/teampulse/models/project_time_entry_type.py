# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectTimeEntryType of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import INTEGER

if TYPE_CHECKING:
    from .project_ref import ProjectRef
    from .time_entry_type import TimeEntryType


@define(frozen=True, kw_only=True, repr=False)
class ProjectTimeEntryType(Model):
    """A type of time entries with its place in a project.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of this entry, not of the type."""
    time_entry_type: TimeEntryType
    """The type."""
    project: ProjectRef
    """The project."""
    sequence_number: int
    """Place of the type among those of the project."""
    iversion: int
    """Version of this entry."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field(
            "time_entry_type",
            ("timeEntryType",),
            ModelOf("workapis_generated.teampulse.models.time_entry_type", "TimeEntryType"),
            required=True,
        ),
        Field(
            "project",
            ("project",),
            ModelOf("workapis_generated.teampulse.models.project_ref", "ProjectRef"),
            required=True,
        ),
        Field("sequence_number", ("sequenceNumber",), INTEGER, required=True),
        Field("iversion", ("iversion",), INTEGER, required=True),
    )
