# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CreatedTaskListReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, INTEGER


@define(frozen=True, kw_only=True, repr=False)
class CreatedTaskListReply(Model):
    """Says that a task list was created, and its id.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int
    """Id of the new task list."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("TASKLISTID", "tasklistId"), OneOf(DIGITS, INTEGER), required=True),
    )
