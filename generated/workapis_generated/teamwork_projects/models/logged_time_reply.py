# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""LoggedTimeReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class LoggedTimeReply(Model):
    """The time that a person has logged.

    Source: Teamwork API v1 (vendor documentation).
    """

    user: dict[str, Any]
    """The person, with the time."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("user", ("user",), MapOf(ANYTHING), required=True),)
