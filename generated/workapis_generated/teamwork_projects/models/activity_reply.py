# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ActivityReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ActivityReply(Model):
    """What has happened.

    Source: Teamwork API v1 (vendor documentation).
    """

    activity: list[dict[str, Any]]
    """The entries."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("activity", ("activity",), ListOf(MapOf(ANYTHING)), required=True),)
