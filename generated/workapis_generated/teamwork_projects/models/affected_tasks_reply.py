# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""AffectedTasksReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import ID_LIST


@define(frozen=True, kw_only=True, repr=False)
class AffectedTasksReply(Model):
    """Which tasks a call has changed.

    Source: Teamwork API v1 (vendor documentation).
    """

    affected_task_ids: list[str]
    """Ids of the tasks that the call has changed."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("affected_task_ids", ("affectedTaskIds",), ID_LIST, required=True),)
