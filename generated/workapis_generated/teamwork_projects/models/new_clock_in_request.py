# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewClockInRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .new_clock_in import NewClockIn


@define(frozen=True, kw_only=True, repr=False)
class NewClockInRequest(Model):
    """When a person came and went.

    Source: Teamwork API v1 (vendor documentation).
    """

    clock_in: NewClockIn
    """`clockIn`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "clock_in",
            ("clockIn",),
            ModelOf("workapis_generated.teamwork_projects.models.new_clock_in", "NewClockIn"),
            required=True,
        ),
    )
