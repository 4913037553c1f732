# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PredecessorsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class PredecessorsReply(Model):
    """The tasks that must come first.

    Source: Teamwork API v1 (vendor documentation).
    """

    predecessors: list[dict[str, Any]]
    """The tasks that must come first."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("predecessors", ("predecessors",), ListOf(MapOf(ANYTHING)), required=True),
    )
