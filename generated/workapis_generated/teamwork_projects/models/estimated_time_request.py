# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""EstimatedTimeRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class EstimatedTimeRequest(Model):
    """The time that a task is estimated to take.

    Source: Teamwork API v1 (vendor documentation).
    """

    task_estimated_minutes: int | Unset = UNSET
    """Minutes that the task is estimated to take."""
    task_id: int | Unset = UNSET
    """Id of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("task_estimated_minutes", ("taskEstimatedMinutes",), INTEGER),
        Field("task_id", ("taskId",), INTEGER),
    )
