# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimezonesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .timezone import Timezone


@define(frozen=True, kw_only=True, repr=False)
class TimezonesReply(Model):
    """The time zones.

    Source: Teamwork API v1 (vendor documentation).
    """

    timezones: list[Timezone]
    """The time zones."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "timezones",
            ("timezones",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.timezone", "Timezone")),
            required=True,
        ),
    )
