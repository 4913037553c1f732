# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeRequestRejection of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING


@define(frozen=True, kw_only=True, repr=False)
class TimeRequestRejection(Model):
    """Why a time request is rejected.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    comment: str
    """The reason, for the member."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("comment", ("comment",), STRING, required=True),
    )
