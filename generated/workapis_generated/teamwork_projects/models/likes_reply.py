# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""LikesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class LikesReply(Model):
    """Who likes a thing.

    Source: Teamwork API v1 (vendor documentation).
    """

    likes: list[dict[str, Any]]
    """The likes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("likes", ("likes",), ListOf(MapOf(ANYTHING)), required=True),)
