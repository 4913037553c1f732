# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CreatedMilestoneReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, INTEGER


@define(frozen=True, kw_only=True, repr=False)
class CreatedMilestoneReply(Model):
    """Says that a milestone was created, and its id.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int
    """Id of the new milestone."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("milestoneid", "milestoneId"), OneOf(DIGITS, INTEGER), required=True),
    )
