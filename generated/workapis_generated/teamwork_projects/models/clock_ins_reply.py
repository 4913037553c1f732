# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ClockInsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ClockInsReply(Model):
    """When a person came and went.

    Source: Teamwork API v1 (vendor documentation).
    """

    clock_ins: list[dict[str, Any]]
    """The entries."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("clock_ins", ("clockIns",), ListOf(MapOf(ANYTHING)), required=True),)
