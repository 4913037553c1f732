# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RiskReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class RiskReply(Model):
    """One risk.

    Source: Teamwork API v1 (vendor documentation).
    """

    risk: dict[str, Any]
    """The risk."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("risk", ("risk",), MapOf(ANYTHING), required=True),)
