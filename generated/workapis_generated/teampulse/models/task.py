# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""Task of Telerik TeamPulse REST API."""

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
class Task(Model):
    """What a user logs time against. A task without a work item is a general one of its project; a task without a
    project too, such as a vacation, is a general one outside all projects.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the task."""
    name: str
    """Name of the task."""
    project: Project
    """Project of the task. One with the id -1 and an empty name means that there is none."""
    work_item: WorkItem | Unset = UNSET
    """Work item of the task; left out for a general task."""
    work_completed: float | Unset = UNSET
    """Work done so far; left out where there is none to tell."""
    estimate: Estimate
    """Estimate of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING, required=True),
        Field(
            "project", ("project",), ModelOf("workapis_generated.teampulse.models.project", "Project"), required=True
        ),
        Field("work_item", ("workItem",), ModelOf("workapis_generated.teampulse.models.work_item", "WorkItem")),
        Field("work_completed", ("workCompleted",), NUMBER),
        Field(
            "estimate",
            ("estimate",),
            ModelOf("workapis_generated.teampulse.models.estimate", "Estimate"),
            required=True,
        ),
    )
