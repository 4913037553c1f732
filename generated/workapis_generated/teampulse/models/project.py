# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""Project of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING


@define(frozen=True, kw_only=True, repr=False)
class Project(Model):
    """A project, the unit to which almost everything in TeamPulse belongs.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the project; -1 where a task belongs to none."""
    name: str
    """Name of the project; the empty string where a task belongs to none."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("name", ("name",), STRING, required=True),
    )
