# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CompletedTasksReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .completed_task import CompletedTask


@define(frozen=True, kw_only=True, repr=False)
class CompletedTasksReply(Model):
    """Tasks that are completed.

    Source: Teamwork API v1 (vendor documentation).
    """

    tasks: list[CompletedTask]
    """The tasks."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "tasks",
            ("tasks",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.completed_task", "CompletedTask")),
            required=True,
        ),
    )
