# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RolesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class RolesReply(Model):
    """The roles on a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    roles: list[dict[str, Any]]
    """The roles."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("roles", ("roles",), ListOf(MapOf(ANYTHING)), required=True),)
