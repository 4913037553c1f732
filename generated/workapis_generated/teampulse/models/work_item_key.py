# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""WorkItemKey of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING


@define(frozen=True, kw_only=True, repr=False)
class WorkItemKey(Model):
    """Names a work item in a request.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the work item."""
    type: str
    """Kind of work item, such as `Feedback`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("type", ("type",), STRING, required=True),
    )
