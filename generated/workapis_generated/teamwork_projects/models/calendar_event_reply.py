# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CalendarEventReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class CalendarEventReply(Model):
    """One event.

    Source: Teamwork API v1 (vendor documentation).
    """

    event: dict[str, Any]
    """The event."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("event", ("event",), MapOf(ANYTHING), required=True),)
