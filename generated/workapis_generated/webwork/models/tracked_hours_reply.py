# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TrackedHoursReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meta import Meta
    from .tracked_hours import TrackedHours


@define(frozen=True, kw_only=True, repr=False)
class TrackedHoursReply(Model):
    """The report on tracked time.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    data: TrackedHours
    """`data`, of which no source says more than its name."""
    meta: Meta | Unset = UNSET
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "data", ("data",), ModelOf("workapis_generated.webwork.models.tracked_hours", "TrackedHours"), required=True
        ),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta")),
    )
