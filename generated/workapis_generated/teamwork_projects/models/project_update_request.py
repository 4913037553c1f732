# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectUpdateRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import ID_LIST
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .project_update_write import ProjectUpdateWrite


@define(frozen=True, kw_only=True, repr=False)
class ProjectUpdateRequest(Model):
    """An update of a project, and whom to tell of it.

    Source: Teamwork API v1 (vendor documentation).
    """

    notify_ids: list[str] | Unset = UNSET
    """Ids of people who are told."""
    update: ProjectUpdateWrite
    """`update`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("notify_ids", ("notifyIds",), ID_LIST),
        Field(
            "update",
            ("update",),
            ModelOf("workapis_generated.teamwork_projects.models.project_update_write", "ProjectUpdateWrite"),
            required=True,
        ),
    )
