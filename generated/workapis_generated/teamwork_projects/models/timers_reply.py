# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimersReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class TimersReply(Model):
    """A list of timers.

    Source: Teamwork API v1 (vendor documentation).
    """

    timers: list[dict[str, Any]]
    """The timers."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("timers", ("timers",), ListOf(MapOf(ANYTHING)), required=True),)
