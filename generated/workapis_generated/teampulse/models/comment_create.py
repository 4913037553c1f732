# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""CommentCreate of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import STRING

if TYPE_CHECKING:
    from .project_key import ProjectKey
    from .work_item_key import WorkItemKey


@define(frozen=True, kw_only=True, repr=False)
class CommentCreate(Model):
    """A comment to create.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    description: str
    """Text of the comment."""
    type: str
    """Kind of comment; the page prints `PortalComment` and no other."""
    project: ProjectKey
    """Project of the work item."""
    work_item: WorkItemKey
    """Work item to comment on: a story, bug, issue, risk or feedback item."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", ("description",), STRING, required=True),
        Field("type", ("type",), STRING, required=True),
        Field(
            "project",
            ("project",),
            ModelOf("workapis_generated.teampulse.models.project_key", "ProjectKey"),
            required=True,
        ),
        Field(
            "work_item",
            ("workItem",),
            ModelOf("workapis_generated.teampulse.models.work_item_key", "WorkItemKey"),
            required=True,
        ),
    )
