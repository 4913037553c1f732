# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""WorkItemRef of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class WorkItemRef(Model):
    """The work item that an activity or a comment is about.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the work item."""
    type: str
    """Kind of work item, such as `Feedback`."""
    is_visible_in_portal: bool | Unset = UNSET
    """Whether the project portal shows the work item; activities say so."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("type", ("type",), STRING, required=True),
        Field("is_visible_in_portal", ("isVisibleInPortal",), BOOLEAN),
    )
