# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""StartedTracker of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import Nullable
from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class StartedTracker(Model):
    """A tracker that was started.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    message: str | Unset = UNSET
    """What was done, for a reader; it stands beside `data` too."""
    start_time: str | Unset = UNSET
    """When it was started."""
    contract_id: int | None | Unset = UNSET
    """Id of the contract; null for time on none."""
    project_id: int | None | Unset = UNSET
    """Id of the project."""
    task_id: int | None | Unset = UNSET
    """Id of the task."""
    activity_description: str | None | Unset = UNSET
    """What is being done."""
    user_id: int | Unset = UNSET
    """Id of the member. Source: vendor documentation."""
    user_name: str | Unset = UNSET
    """Name of the member. Source: vendor documentation."""
    user_email: str | Unset = UNSET
    """E-mail address of the member. Source: vendor documentation."""
    project_name: str | None | Unset = UNSET
    """Name of the project. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("message", ("message",), STRING),
        Field("start_time", ("start_time",), STRING),
        Field("contract_id", ("contract_id",), Nullable(INTEGER)),
        Field("project_id", ("project_id",), Nullable(INTEGER)),
        Field("task_id", ("task_id",), Nullable(INTEGER)),
        Field("activity_description", ("activity_description",), Nullable(STRING)),
        Field("user_id", ("user_id",), INTEGER),
        Field("user_name", ("user_name",), STRING),
        Field("user_email", ("user_email",), STRING),
        Field("project_name", ("project_name",), Nullable(STRING)),
    )
