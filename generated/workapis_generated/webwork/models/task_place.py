# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskPlace of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TaskPlace(Model):
    """Where a task is: its workspace and its project.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    project_id: int | Unset = UNSET
    """Id of the project."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("project_id", ("project_id",), INTEGER),
    )
