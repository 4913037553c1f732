# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PortfolioBoardRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class PortfolioBoardRequest(Model):
    """A portfolio board to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    board: dict[str, Any]
    """Name, description and colour of the board."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("board", ("board",), MapOf(ANYTHING), required=True),)
