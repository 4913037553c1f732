# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RiskRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class RiskRequest(Model):
    """A risk to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    risk: dict[str, Any]
    """The keys of the risk."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("risk", ("risk",), MapOf(ANYTHING), required=True),)
