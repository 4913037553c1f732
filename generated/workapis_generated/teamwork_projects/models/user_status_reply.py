# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UserStatusReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class UserStatusReply(Model):
    """The status of a person.

    Source: Teamwork API v1 (vendor documentation).
    """

    user_status: dict[str, Any]
    """The status."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("user_status", ("userStatus",), MapOf(ANYTHING), required=True),)
