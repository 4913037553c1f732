# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TrackedHours of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TrackedHours(Model):
    """Tracked time by day and member. Totals, and a map from each day to its members, stand beside these; their names
    are not known.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    report_type: str | Unset = UNSET
    """Always `tracked_hours`."""
    start_date: str | Unset = UNSET
    """First day."""
    end_date: str | Unset = UNSET
    """Last day."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("report_type", ("report_type",), STRING),
        Field("start_date", ("start_date",), STRING),
        Field("end_date", ("end_date",), STRING),
    )
