# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RepeatOptionsWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class RepeatOptionsWrite(Model):
    """How a task repeats.

    Source: Teamwork API v1 (vendor documentation).
    """

    monthly_repeat_type: str | Unset = UNSET
    """What a month is counted by."""
    repeat_end_date: str | Unset = UNSET
    """Day of the last one, in the form of the user's settings."""
    repeats_freq: str | Unset = UNSET
    """How often it repeats."""
    selecteddays: str | Unset = UNSET
    """Days of the week on which it repeats."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("monthly_repeat_type", ("monthlyRepeatType",), STRING),
        Field("repeat_end_date", ("repeatEndDate",), STRING),
        Field("repeats_freq", ("repeatsFreq",), STRING),
        Field("selecteddays", ("selecteddays",), STRING),
    )
