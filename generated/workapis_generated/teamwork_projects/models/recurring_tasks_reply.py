# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RecurringTasksReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class RecurringTasksReply(Model):
    """The dates on which a task recurs.

    Source: Teamwork API v1 (vendor documentation).
    """

    dates_set: dict[str, Any]
    """The dates that are set."""
    recurring_dates: list[Any]
    """The dates on which the task recurs."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("dates_set", ("dates-set",), MapOf(ANYTHING), required=True),
        Field("recurring_dates", ("recurring-dates",), ListOf(ANYTHING), required=True),
    )
