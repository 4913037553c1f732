# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PredecessorWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class PredecessorWrite(Model):
    """A task that must come first.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int | Unset = UNSET
    """Id of the task."""
    type: str | Unset = UNSET
    """How the tasks depend on each other."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER),
        Field("type", ("type",), STRING),
    )
