# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ChangedReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import OneOf
from workapis._model import Field, Model
from workapis._wire import DIGITS, INTEGER


@define(frozen=True, kw_only=True, repr=False)
class ChangedReply(Model):
    """Says that something was changed, and its id.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int
    """Id of what was created."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), OneOf(DIGITS, INTEGER), required=True),)
