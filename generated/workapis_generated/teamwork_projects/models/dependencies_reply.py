# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""DependenciesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class DependenciesReply(Model):
    """The tasks that wait for one.

    Source: Teamwork API v1 (vendor documentation).
    """

    dependents: list[dict[str, Any]]
    """The tasks that wait for this one."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("dependents", ("dependents",), ListOf(MapOf(ANYTHING)), required=True),
    )
