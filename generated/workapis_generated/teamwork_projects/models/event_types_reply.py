# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""EventTypesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class EventTypesReply(Model):
    """The kinds of events.

    Source: Teamwork API v1 (vendor documentation).
    """

    eventtypes: list[dict[str, Any]]
    """The kinds of events."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("eventtypes", ("eventtypes",), ListOf(MapOf(ANYTHING)), required=True),
    )
