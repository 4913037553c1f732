# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PortfolioCardRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class PortfolioCardRequest(Model):
    """A project to put on a portfolio board.

    Source: Teamwork API v1 (vendor documentation).
    """

    card: dict[str, Any]
    """The project, by `projectId`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("card", ("card",), MapOf(ANYTHING), required=True),)
