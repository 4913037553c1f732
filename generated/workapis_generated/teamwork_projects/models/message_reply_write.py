# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MessageReplyWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class MessageReplyWrite(Model):
    """A reply to a message as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    body: str | Unset = UNSET
    """The text."""
    notify: str | Unset = UNSET
    """Whom to notify, or whether."""
    notify_current_user: bool | Unset = UNSET
    """Whether the caller is notified too. Source: vendor code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("body", ("body",), STRING),
        Field("notify", ("notify",), STRING),
        Field("notify_current_user", ("notify-current-user",), BOOLEAN),
    )
