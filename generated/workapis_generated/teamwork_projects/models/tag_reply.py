# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TagReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class TagReply(Model):
    """One tag.

    Source: Teamwork API v1 (vendor documentation).
    """

    tag: Tag
    """`tag`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("tag", ("tag",), ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"), required=True),
    )
