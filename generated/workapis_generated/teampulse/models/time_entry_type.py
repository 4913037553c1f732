# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntryType of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING


@define(frozen=True, kw_only=True, repr=False)
class TimeEntryType(Model):
    """A type of time entries.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the type."""
    name: str
    """Name of the type."""
    iversion: int
    """Version of the type."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("iversion", ("iversion",), INTEGER, required=True),
    )
