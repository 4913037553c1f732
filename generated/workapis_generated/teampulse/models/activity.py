# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""Activity of Telerik TeamPulse REST API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .activity_author import ActivityAuthor
    from .project_ref import ProjectRef
    from .work_item_ref import WorkItemRef


@define(frozen=True, kw_only=True, repr=False)
class Activity(Model):
    """An entry in the stream of a user. Most tell of a change of a work item; others are messages that a user shared.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the activity."""
    project: ProjectRef | Unset = UNSET
    """Project of the work item; left out for a shared message."""
    author: ActivityAuthor
    """User who caused the activity."""
    work_item: WorkItemRef | Unset = UNSET
    """Work item that changed; left out for a shared message."""
    content: str
    """Text of the activity, which may hold HTML."""
    icon_url: str
    """Address of a picture of the author."""
    hyperlink: str | Unset = UNSET
    """Address of the work item in the web client; left out for a shared message."""
    modified_at: dt.datetime
    """Instant of the last change."""
    can_comment: bool
    """Whether a comment can be made on it."""
    comment_type: int | Unset = UNSET
    """Kind of comment, as a number whose meaning is not said. A comment itself has words for its type."""
    is_flagged: bool
    """Whether the activity is flagged."""
    system: str
    """System that the activity comes from, such as `TeamPulse`."""
    system_event: str
    """What happened, such as `WorkItemChanged` or `PersonalMessage`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("project", ("project",), ModelOf("workapis_generated.teampulse.models.project_ref", "ProjectRef")),
        Field(
            "author",
            ("author",),
            ModelOf("workapis_generated.teampulse.models.activity_author", "ActivityAuthor"),
            required=True,
        ),
        Field("work_item", ("workItem",), ModelOf("workapis_generated.teampulse.models.work_item_ref", "WorkItemRef")),
        Field("content", ("content",), STRING, required=True),
        Field("icon_url", ("iconUrl",), STRING, required=True),
        Field("hyperlink", ("hyperlink",), STRING),
        Field("modified_at", ("modifiedAt",), DATE_TIME, required=True),
        Field("can_comment", ("canComment",), BOOLEAN, required=True),
        Field("comment_type", ("commentType",), INTEGER),
        Field("is_flagged", ("isFlagged",), BOOLEAN, required=True),
        Field("system", ("system",), STRING, required=True),
        Field("system_event", ("systemEvent",), STRING, required=True),
    )
