# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CreatedTimeEntryReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, INTEGER


@define(frozen=True, kw_only=True, repr=False)
class CreatedTimeEntryReply(Model):
    """Says that time was logged, and the id of the entry.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int
    """Id of the new time entry."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("timeLogId", "id"), OneOf(DIGITS, INTEGER), required=True),)
