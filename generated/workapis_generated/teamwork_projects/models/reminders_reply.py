# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""RemindersReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class RemindersReply(Model):
    """The reminders of a task.

    Source: Teamwork API v1 (vendor documentation).
    """

    reminders: list[dict[str, Any]]
    """The reminders."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("reminders", ("reminders",), ListOf(MapOf(ANYTHING)), required=True),)
