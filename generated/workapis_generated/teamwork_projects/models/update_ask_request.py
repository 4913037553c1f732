# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UpdateAskRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class UpdateAskRequest(Model):
    """Whom to ask for an update of a project, and with what words.

    Source: Teamwork API v1 (vendor documentation).
    """

    content: str | Unset = UNSET
    """The words."""
    user_id: int | Unset = UNSET
    """Id of the person."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("content", ("content",), STRING),
        Field("user_id", ("userId",), DIGITS),
    )
