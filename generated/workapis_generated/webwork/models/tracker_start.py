# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TrackerStart of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import Nullable
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TrackerStart(Model):
    """Which tracker to start.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    workspace_id: int
    """Id of the workspace."""
    user_id: int | Unset = UNSET
    """Id of the member."""
    contract_id: int | None | Unset = UNSET
    """Id of the contract; null for time on none."""
    task_id: int | Unset = UNSET
    """Id of the task; a contract must be given with it."""
    activity_description: str | Unset = UNSET
    """What is being done."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("workspace_id", ("workspace_id",), INTEGER, required=True),
        Field("user_id", ("user_id",), INTEGER),
        Field("contract_id", ("contract_id",), Nullable(INTEGER)),
        Field("task_id", ("task_id",), INTEGER),
        Field("activity_description", ("activity_description",), STRING),
    )
