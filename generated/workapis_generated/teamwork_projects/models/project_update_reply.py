# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectUpdateReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ProjectUpdateReply(Model):
    """One update of a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    update: dict[str, Any]
    """The update."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("update", ("update",), MapOf(ANYTHING), required=True),)
