# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""BoxReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .box import Box


@define(frozen=True, kw_only=True, repr=False)
class BoxReply(Model):
    """The Box folder of one project.

    Source: Projects API Calls.
    """

    box: Box
    """`box`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("box", ("box",), ModelOf("workapis_generated.teamwork_projects.models.box", "Box"), required=True),
    )
