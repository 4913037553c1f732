# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RisksReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class RisksReply(Model):
    """A list of risks.

    Source: Teamwork API v1 (vendor documentation).
    """

    risks: list[dict[str, Any]]
    """The risks."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("risks", ("risks",), ListOf(MapOf(ANYTHING)), required=True),)
