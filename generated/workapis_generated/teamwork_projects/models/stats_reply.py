# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""StatsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class StatsReply(Model):
    """Numbers of things.

    Source: Teamwork API v1 (vendor documentation).
    """

    stats: dict[str, Any]
    """The numbers."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("stats", ("stats",), MapOf(ANYTHING), required=True),)
