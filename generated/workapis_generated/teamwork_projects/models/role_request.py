# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RoleRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .role_write import RoleWrite


@define(frozen=True, kw_only=True, repr=False)
class RoleRequest(Model):
    """The role to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    role: RoleWrite
    """`role`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "role",
            ("role",),
            ModelOf("workapis_generated.teamwork_projects.models.role_write", "RoleWrite"),
            required=True,
        ),
    )
