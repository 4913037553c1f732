# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""LinkReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .link import Link


@define(frozen=True, kw_only=True, repr=False)
class LinkReply(Model):
    """One link.

    Source: Teamwork API v1 (vendor documentation).
    """

    link: Link
    """`link`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("link", ("link",), ModelOf("workapis_generated.teamwork_projects.models.link", "Link"), required=True),
    )
