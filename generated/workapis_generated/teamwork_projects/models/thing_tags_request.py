# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ThingTagsRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .thing_tags import ThingTags


@define(frozen=True, kw_only=True, repr=False)
class ThingTagsRequest(Model):
    """The tags to give to a thing.

    Source: Teamwork API v1 (vendor documentation).
    """

    tags: ThingTags
    """`tags`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "tags",
            ("tags",),
            ModelOf("workapis_generated.teamwork_projects.models.thing_tags", "ThingTags"),
            required=True,
        ),
    )
