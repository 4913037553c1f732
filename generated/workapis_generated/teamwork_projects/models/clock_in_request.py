# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ClockInRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .clock_in_write import ClockInWrite


@define(frozen=True, kw_only=True, repr=False)
class ClockInRequest(Model):
    """When a person came and went.

    Source: Teamwork API v1 (vendor documentation).
    """

    clock_in: ClockInWrite
    """`clockIn`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "clock_in",
            ("clockIn",),
            ModelOf("workapis_generated.teamwork_projects.models.clock_in_write", "ClockInWrite"),
            required=True,
        ),
    )
