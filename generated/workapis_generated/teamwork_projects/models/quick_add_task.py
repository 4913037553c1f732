# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""QuickAddTask of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from attrs import define

from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import COMPACT_DATE_OR_EMPTY, ID_LIST, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class QuickAddTask(Model):
    """What all the tasks that are created at once have.

    Source: Teamwork API v1 (vendor documentation).
    """

    description: str | Unset = UNSET
    """Further words."""
    due_date: dt.date | None | Unset = UNSET
    """Day on which it is due; empty to set none."""
    priority: Literal["", "low", "medium", "high"] | Unset = UNSET
    """Priority, empty for none."""
    responsible_party_id: list[str] | Unset = UNSET
    """Ids of those who are to do it."""
    start_date: dt.date | None | Unset = UNSET
    """Day on which work begins; empty to set none."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("description", ("description",), STRING),
        Field("due_date", ("due-date",), COMPACT_DATE_OR_EMPTY),
        Field("priority", ("priority",), choice("", "low", "medium", "high")),
        Field("responsible_party_id", ("responsible-party-id",), ID_LIST),
        Field("start_date", ("start-date",), COMPACT_DATE_OR_EMPTY),
    )
