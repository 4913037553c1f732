# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""BoxRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .box_write import BoxWrite


@define(frozen=True, kw_only=True, repr=False)
class BoxRequest(Model):
    """The Box folder to set.

    Source: Projects API Calls.
    """

    box: BoxWrite
    """`box`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "box", ("box",), ModelOf("workapis_generated.teamwork_projects.models.box_write", "BoxWrite"), required=True
        ),
    )
