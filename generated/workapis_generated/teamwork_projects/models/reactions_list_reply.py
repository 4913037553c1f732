# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ReactionsListReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class ReactionsListReply(Model):
    """Reactions.

    Source: Teamwork API v1 (vendor documentation).
    """

    reactions: list[dict[str, Any]]
    """The reactions."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("reactions", ("reactions",), ListOf(MapOf(ANYTHING)), required=True),)
