# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CalendarEventRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class CalendarEventRequest(Model):
    """An event to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    event: dict[str, Any]
    """The keys of the event."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("event", ("event",), MapOf(ANYTHING), required=True),)
