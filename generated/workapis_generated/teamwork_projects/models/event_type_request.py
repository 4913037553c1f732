# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""EventTypeRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class EventTypeRequest(Model):
    """A kind of events to create, or what to change in one.

    Source: Teamwork API v1 (vendor documentation).
    """

    eventtype: dict[str, Any]
    """Name and colour of the kind."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("eventtype", ("eventtype",), MapOf(ANYTHING), required=True),)
