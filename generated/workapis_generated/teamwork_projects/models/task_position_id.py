# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskPositionId of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TaskPositionId(Model):
    """The id of a task in an order.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: str | Unset = UNSET
    """Id."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), STRING),)
