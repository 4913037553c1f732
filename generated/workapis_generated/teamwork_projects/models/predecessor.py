# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Predecessor of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER


@define(frozen=True, kw_only=True, repr=False)
class Predecessor(Model):
    """A task that comes before another. More keys come with it, which no source tells.

    Source: Recorded replies of API v1 (recorded reply).
    """

    id: int
    """Id of the task."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), INTEGER, required=True),)
