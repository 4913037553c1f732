# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PermissionsRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class PermissionsRequest(Model):
    """What a person may do on a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    permissions: dict[str, Any]
    """The permissions to change, by camelCase names, each true or false. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("permissions", ("permissions",), MapOf(ANYTHING), required=True),)
