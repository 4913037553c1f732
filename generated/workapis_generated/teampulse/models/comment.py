# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""Comment of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING

if TYPE_CHECKING:
    from .project_ref import ProjectRef
    from .work_item_ref import WorkItemRef


@define(frozen=True, kw_only=True, repr=False)
class Comment(Model):
    """A comment on a work item.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the comment."""
    project: ProjectRef
    """Project of the work item."""
    work_item: WorkItemRef
    """Work item that the comment is about."""
    description: str
    """Text of the comment."""
    type: str
    """Kind of comment; the page prints `PortalComment` and no other."""
    iversion: int
    """Version of the comment; 0 when it is new."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field(
            "project",
            ("project",),
            ModelOf("workapis_generated.teampulse.models.project_ref", "ProjectRef"),
            required=True,
        ),
        Field(
            "work_item",
            ("workItem",),
            ModelOf("workapis_generated.teampulse.models.work_item_ref", "WorkItemRef"),
            required=True,
        ),
        Field("description", ("description",), STRING, required=True),
        Field("type", ("type",), STRING, required=True),
        Field("iversion", ("iversion",), INTEGER, required=True),
    )
