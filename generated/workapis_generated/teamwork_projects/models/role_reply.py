# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RoleReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class RoleReply(Model):
    """One role.

    Source: Teamwork API v1 (vendor documentation).
    """

    role: dict[str, Any]
    """The role."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("role", ("role",), MapOf(ANYTHING), required=True),)
