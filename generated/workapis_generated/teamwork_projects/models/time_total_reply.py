# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeTotalReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class TimeTotalReply(Model):
    """Sums of time.

    Source: Teamwork API v1 (vendor documentation).
    """

    time_totals: dict[str, Any]
    """The sums."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("time_totals", ("time-totals",), MapOf(ANYTHING), required=True),)
