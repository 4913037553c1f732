# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TagRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .tag_write import TagWrite


@define(frozen=True, kw_only=True, repr=False)
class TagRequest(Model):
    """The tag to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    tag: TagWrite
    """`tag`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "tag", ("tag",), ModelOf("workapis_generated.teamwork_projects.models.tag_write", "TagWrite"), required=True
        ),
    )
