# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskKey of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER


@define(frozen=True, kw_only=True, repr=False)
class TaskKey(Model):
    """Names a task in a request.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), INTEGER, required=True),)
