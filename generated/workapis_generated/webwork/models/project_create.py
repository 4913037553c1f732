# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DATE, NUMBER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectCreate(Model):
    """A project to make.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    name: str
    """Name."""
    start_date: dt.date | Unset = UNSET
    """First day."""
    deadline: dt.date | Unset = UNSET
    """Last day."""
    estimation: float | Unset = UNSET
    """Estimated work."""
    budget: float | Unset = UNSET
    """Budget; a reply calls it `budget_estimation`."""
    notes: str | Unset = UNSET
    """Notes."""
    icon: str | Unset = UNSET
    """Icon."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("name", ("name",), STRING, required=True),
        Field("start_date", ("start_date",), DATE),
        Field("deadline", ("deadline",), DATE),
        Field("estimation", ("estimation",), NUMBER),
        Field("budget", ("budget",), NUMBER),
        Field("notes", ("notes",), STRING),
        Field("icon", ("icon",), STRING),
    )
