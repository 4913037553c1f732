# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskRef of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .estimate import Estimate
    from .project import Project
    from .work_item import WorkItem


@define(frozen=True, kw_only=True, repr=False)
class TaskRef(Model):
    """The task of a time entry. Replies to a creation or an update give `id` and `workCompleted` alone.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the task."""
    name: str | Unset = UNSET
    """Name of the task."""
    project: Project | Unset = UNSET
    """Project of the task. One with the id -1 and an empty name means that there is none."""
    work_item: WorkItem | Unset = UNSET
    """Work item of the task; left out for a general task."""
    work_completed: float | Unset = UNSET
    """Work done so far; left out where there is none to tell."""
    estimate: Estimate | Unset = UNSET
    """Estimate of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING),
        Field("project", ("project",), ModelOf("workapis_generated.teampulse.models.project", "Project")),
        Field("work_item", ("workItem",), ModelOf("workapis_generated.teampulse.models.work_item", "WorkItem")),
        Field("work_completed", ("workCompleted",), NUMBER),
        Field("estimate", ("estimate",), ModelOf("workapis_generated.teampulse.models.estimate", "Estimate")),
    )
