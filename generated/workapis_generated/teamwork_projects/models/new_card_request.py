# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewCardRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model
from workapis._wire import INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class NewCardRequest(Model):
    """A task to put on a board.

    Source: Teamwork API v1 (vendor documentation).
    """

    card: dict[str, Any]
    """The task, by `taskId`."""
    position_after_id: int | Unset = UNSET
    """Id of the card to put it after; the documented example has -1."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("card", ("card",), MapOf(ANYTHING), required=True),
        Field("position_after_id", ("positionAfterId",), INTEGER),
    )
