# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UserStatusRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .user_status_write import UserStatusWrite


@define(frozen=True, kw_only=True, repr=False)
class UserStatusRequest(Model):
    """The status to set.

    Source: Teamwork API v1 (vendor documentation).
    """

    userstatus: UserStatusWrite
    """`userstatus`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "userstatus",
            ("userstatus",),
            ModelOf("workapis_generated.teamwork_projects.models.user_status_write", "UserStatusWrite"),
            required=True,
        ),
    )
