# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""WorkloadReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class WorkloadReply(Model):
    """How much people have to do.

    Source: Teamwork API v1 (vendor documentation).
    """

    workload: list[dict[str, Any]]
    """The work, by person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("workload", ("workload",), ListOf(MapOf(ANYTHING)), required=True),)
