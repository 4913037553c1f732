# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""WorkspaceChoice of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER


@define(frozen=True, kw_only=True, repr=False)
class WorkspaceChoice(Model):
    """The workspace in which something is done.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("workspace_id", ("workspace_id",), INTEGER, required=True),)
