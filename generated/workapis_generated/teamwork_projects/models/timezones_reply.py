# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimezonesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class TimezonesReply(Model):
    """The time zones.

    Source: Teamwork API v1 (vendor documentation).
    """

    timezones: list[dict[str, Any]]
    """The time zones."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("timezones", ("timezones",), ListOf(MapOf(ANYTHING)), required=True),)
