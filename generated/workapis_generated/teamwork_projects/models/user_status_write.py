# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UserStatusWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class UserStatusWrite(Model):
    """A status as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    notify: str | Unset = UNSET
    """Whom to notify, or whether."""
    status: str | Unset = UNSET
    """The text."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("notify", ("notify",), STRING),
        Field("status", ("status",), STRING),
    )
