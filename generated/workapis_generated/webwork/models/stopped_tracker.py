# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""StoppedTracker of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class StoppedTracker(Model):
    """A tracker that was stopped.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    stopped_at: str | Unset = UNSET
    """When it was stopped."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("stopped_at", ("stopped_at",), STRING),)
