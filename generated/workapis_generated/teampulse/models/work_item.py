# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""WorkItem of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, NUMBER, STRING


@define(frozen=True, kw_only=True, repr=False)
class WorkItem(Model):
    """The work item that a task is part of.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the work item."""
    name: str
    """Name of the work item."""
    type: str
    """Kind of work item, such as `Issue`, `Story`, `Risk` or `Bug`."""
    estimate: float
    """Estimate for the whole work item. It need not be that of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("type", ("type",), STRING, required=True),
        Field("estimate", ("estimate",), NUMBER, required=True),
    )
