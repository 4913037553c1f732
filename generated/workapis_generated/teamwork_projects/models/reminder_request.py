# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ReminderRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .reminder_write import ReminderWrite


@define(frozen=True, kw_only=True, repr=False)
class ReminderRequest(Model):
    """What to change in a reminder, in its envelope.

    Source: Teamwork API v1 (vendor documentation).
    """

    reminder: ReminderWrite
    """`reminder`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "reminder",
            ("reminder",),
            ModelOf("workapis_generated.teamwork_projects.models.reminder_write", "ReminderWrite"),
            required=True,
        ),
    )
