# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PortfolioBoardsReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class PortfolioBoardsReply(Model):
    """A list of portfolio boards.

    Source: Teamwork API v1 (vendor documentation).
    """

    boards: list[dict[str, Any]]
    """The boards."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("boards", ("boards",), ListOf(MapOf(ANYTHING)), required=True),)
