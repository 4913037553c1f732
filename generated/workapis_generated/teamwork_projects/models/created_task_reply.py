# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CreatedTaskReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, ID_LIST, INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class CreatedTaskReply(Model):
    """Says that a task was created, and its id.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int
    """Id of what was created."""
    affected_task_ids: list[str] | Unset = UNSET
    """Ids of the tasks that the call has changed."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), OneOf(DIGITS, INTEGER), required=True),
        Field("affected_task_ids", ("affectedTaskIds",), ID_LIST),
    )
