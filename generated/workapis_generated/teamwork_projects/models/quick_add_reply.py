# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""QuickAddReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, ID_LIST


@define(frozen=True, kw_only=True, repr=False)
class QuickAddReply(Model):
    """Which tasks were created at once.

    Source: Teamwork API v1 (vendor documentation).
    """

    failed: int
    """How many could not be created."""
    success: int
    """How many were created."""
    task_ids: list[str]
    """Ids of the new tasks."""
    tasklist_id: int
    """Id of the task list that they are in."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("failed", ("failed",), DIGITS, required=True),
        Field("success", ("success",), DIGITS, required=True),
        Field("task_ids", ("taskIds",), ID_LIST, required=True),
        Field("tasklist_id", ("tasklistId",), DIGITS, required=True),
    )
