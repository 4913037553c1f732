# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UserStatusesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class UserStatusesReply(Model):
    """The statuses of people.

    Source: Teamwork API v1 (vendor documentation).
    """

    user_statuses: list[dict[str, Any]]
    """The statuses."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("user_statuses", ("userStatuses",), ListOf(MapOf(ANYTHING)), required=True),
    )
