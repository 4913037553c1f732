# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PermissionsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .permissions import Permissions


@define(frozen=True, kw_only=True, repr=False)
class PermissionsReply(Model):
    """The permissions of a person on a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    permissions: Permissions
    """`permissions`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "permissions",
            ("permissions",),
            ModelOf("workapis_generated.teamwork_projects.models.permissions", "Permissions"),
            required=True,
        ),
    )
