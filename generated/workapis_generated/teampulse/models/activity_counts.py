# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""ActivityCounts of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER


@define(frozen=True, kw_only=True, repr=False)
class ActivityCounts(Model):
    """How many activities have not been seen.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    flagged: int
    """How many of them are flagged."""
    unflagged: int
    """How many of them are not flagged."""
    total: int
    """How many they are together."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("flagged", ("flagged",), INTEGER, required=True),
        Field("unflagged", ("unflagged",), INTEGER, required=True),
        Field("total", ("total",), INTEGER, required=True),
    )
